// @ts-check
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { feedServer } from "./feed-server.mjs";
/** @import { Case } from "./feed-of-cases.mjs" */

/** @param {string} reference @param {string} start */
const review = (reference, start) => ({
  type: "review",
  reference,
  conference: { planned: { start } },
  participants: [{ id: "p2", role: "health-visitor", agency: "health-visiting", name: "Example Name" }],
});
const policy = "barking-and-dagenham";
/** @type {Case[]} */
let cases = [
  { policy, record: review("CPC-0417", "2020-05-05T10:00") },
  {
    policy: "hounslow",
    record: { type: "initial", reference: "CPC-0501", strategyDiscussions: [{ heldOn: "2020-04-15" }] },
  },
];
const token = "q3vX0cJv5l2nZk8W";
const folder = await mkdtemp(join(tmpdir(), "feeds-"));
let day = 20;
const server = feedServer(
  new Map([["north-team", { token, cases: () => cases }]]),
  folder,
  () => `2020-04-${day++}T08:00:00Z`,
  (line) => console.log("  logged:", line),
).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const url = `http://127.0.0.1:${port}/feeds/north-team.ics?token=${token}`;

const first = await fetch(url);
const headers = { "If-None-Match": first.headers.get("etag") ?? "" };
console.log(first.status, first.headers.get("content-type"));
show(await first.text());

console.log("\nNothing has changed:", (await fetch(url, { headers })).status);

cases = [{ policy, record: { ...review("CPC-0417", "2020-05-07T14:00"), participants: [] } }, ...cases.slice(1)];
const second = await fetch(url, { headers });
console.log("\nOne conference moved, and nobody is asked to it yet:", second.status);
show(await second.text());

console.log("\nMore cases come, and some of them are bad; the others stay as they are");
cases = [
  ...cases.slice(0, 1),
  { policy: "hounslow", record: { type: "initial", reference: "CPC-0501", strategyDiscussions: "none" } },
  { policy, record: { ...review("", "2020-05-07T14:00"), reference: undefined } },
  { policy, record: review("CPC-0601", "2020-05-07T14:00") },
  { policy, record: review("CPC-0601", "2020-05-08T14:00") },
  { policy: "nowhere", record: review("CPC-0602", "2020-05-07T14:00") },
  { policy, record: { type: "initial", reference: "CPC-0603", strategyDiscussions: [{ heldOn: "2020-04-20" }] } },
];
const third = await fetch(url, { headers });
console.log(third.status);
show(await third.text(), /CPC-0[56]/);
console.log("\n/problems:", await (await fetch(new URL("/problems", url))).json());

console.log("\nA wrong token:", (await fetch(`${url}x`)).status);
console.log("No such feed:", (await fetch(url.replace("north", "south"))).status);
console.log("Writing to it:", (await fetch(url, { method: "PUT" })).status);
server.close();
await rm(folder, { recursive: true });

/** @param {string} calendar @param {RegExp} which */
function show(calendar, which = /./) {
  for (const entry of calendar.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n").slice(1)) {
    const lines = [...entry.matchAll(/^(?:SEQUENCE|DTSTART|SUMMARY|STATUS).*(?=\r)/gm)].join("\n  ");
    if (which.test(lines)) console.log(`\n  ${lines}`);
  }
}
