// @ts-check
import { once } from "node:events";
import { feedServer } from "./feed-server.mjs";

/** @type {import("./feed-server.mjs").Case} */
const one = {
  policy: "barking-and-dagenham",
  token: "q3vX0cJv5l2nZk8W",
  record: {
    type: "review",
    conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    participants: [{ id: "p2", role: "health-visitor", agency: "health-visiting", name: "Example Name" }],
  },
};
const cases = new Map([["CPC-0417", one]]);
let day = 20;
const server = feedServer(cases, new Map(), () => `2020-04-${day++}T08:00:00Z`).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const url = `http://127.0.0.1:${port}/feeds/CPC-0417.ics?token=${one.token}`;

const first = await fetch(url);
const etag = first.headers.get("etag") ?? "";
console.log(first.status, first.headers.get("content-type"));
show(await first.text());

console.log("\nNothing has changed:", (await fetch(url, { headers: { "If-None-Match": etag } })).status);

one.record = { ...one.record, conference: { planned: { start: "2020-05-07T14:00" } }, participants: [] };
const second = await fetch(url, { headers: { "If-None-Match": etag } });
console.log("\nThe conference moved, and nobody is asked to it yet:", second.status);
show(await second.text());

console.log("\nA wrong token:", (await fetch(`${url}x`)).status);
console.log("Writing to it:", (await fetch(url, { method: "PUT" })).status);
server.close();

/** @param {string} calendar */
function show(calendar) {
  for (const [line] of calendar.replaceAll("\r\n ", "").matchAll(/^(SEQUENCE|DTSTART|SUMMARY|STATUS).*(?=\r)/gm)) {
    if (!line.startsWith("DTSTART:1")) console.log(line.startsWith("SEQUENCE") ? `\n  ${line}` : `  ${line}`);
  }
}
