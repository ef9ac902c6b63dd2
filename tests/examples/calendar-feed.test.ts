import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Case } from "../../examples/calendar-feed-over-http/feed-of-cases.mjs";
import { feedServer, type Feed } from "../../examples/calendar-feed-over-http/feed-server.mjs";
import type { ConferenceRecord } from "../../src/index.js";

const record: ConferenceRecord = {
  type: "review",
  reference: "CPC-0417",
  conference: { planned: { start: "2020-05-05T10:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care", name: "CANARY" },
    { id: "p2", role: "health-visitor", agency: "health-visiting", contact: { email: "canary@example.org" } },
  ],
};
const other: ConferenceRecord = { ...record, reference: "CPC-0418" };
const plannedFor = (start: string, own = record): ConferenceRecord => ({ ...own, conference: { planned: { start } } });
const hounslow = (...records: unknown[]): Case[] => records.map((each) => ({ record: each, policy: "hounslow" }));

describe("the feed over HTTP", () => {
  let folder: string;
  let server: Server;
  let cases: Feed["cases"];
  let base: string;
  let stamp: number;
  let logged: object[];
  const url = () => `${base}/feeds/north.ics?token=a-token`;
  const get = async () => (await fetch(url())).text();
  const problems = async () => (await fetch(`${base}/problems`)).json() as Promise<object>;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const serve = async () => {
    const feeds = new Map<string, Feed>([
      ["north", { token: "a-token", cases: () => cases() }],
      ["south", { token: "b-token", cases: () => hounslow(other) }],
    ]);
    const now = () => `2020-04-20T08:00:${String(stamp++).padStart(2, "0")}Z`;
    const log = (line: string) => logged.push(JSON.parse(line) as object);
    server = feedServer(feeds, join(folder, "states"), now, log).listen(0, "127.0.0.1");
    await once(server, "listening");
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "feeds-"));
    stamp = 0;
    logged = [];
    cases = () => hounslow(record);
    await serve();
  });
  afterEach(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const eventsOf = (calendar: string) =>
    new Map(
      new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((component) => {
        const { uid, sequence, startDate } = new ICAL.Event(component);
        const [key] = uid.split("@");
        return [key!, `${sequence} ${startDate} ${component.getFirstPropertyValue("status")}`];
      }),
    );
  /** The entries of one case. */
  const entriesOf = (calendar: string, reference: string) =>
    [...eventsOf(calendar)].filter(([key]) => key.startsWith(`${reference}.`));
  const SOCIAL_CARE = "CPC-0417.reports-submitted_childrens-social-care";
  const HEALTH = "CPC-0417.reports-submitted_health-visiting";

  it("moves what moved, withdraws what is gone, and leaves the rest", async () => {
    const first = await fetch(url());
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const before = await first.text();
    expect(before).not.toMatch(/canary/i);
    expect(eventsOf(before).get(HEALTH)).toBe("0 2020-05-04 CONFIRMED");

    cases = () =>
      hounslow({ ...plannedFor("2020-05-07T10:00"), participants: record.participants!.slice(0, 1) }, other);
    const after = eventsOf(await get());
    expect(after.get(SOCIAL_CARE)).toBe("1 2020-05-06 CONFIRMED");
    expect(after.get(HEALTH)).toBe("1 2020-05-04 CANCELLED");

    cases = () => hounslow(record);
    const again = await get();
    expect(eventsOf(again).get(HEALTH)).toBe("2 2020-05-04 CONFIRMED");
    expect(new Set(entriesOf(again, "CPC-0418").map(([, entry]) => entry.split(" ").at(-1)))).toEqual(
      new Set(["CANCELLED"]),
    );
  });

  it("answers 304 while nothing has changed, though time goes by", async () => {
    const etag = (await fetch(url())).headers.get("etag")!;
    for (const given of [etag, etag.slice(2), `"other", ${etag}`, "*"]) {
      const unchanged = await fetch(url(), { headers: { "If-None-Match": given } });
      expect([unchanged.status, await unchanged.text(), unchanged.headers.get("etag")]).toEqual([304, "", etag]);
    }
    expect((await fetch(url(), { headers: { "If-None-Match": `"other"` } })).status).toBe(200);
    cases = () => hounslow(plannedFor("2020-05-06T10:00"));
    const changed = await fetch(url(), { headers: { "If-None-Match": etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  it("answers 404 to all who do not know, alike, and 405 to those who write", async () => {
    for (const path of [
      "/",
      "/feeds/north.ics",
      "/feeds/north.ics?token=",
      "/feeds/north.ics?token=a-tokem",
      "/feeds/south.ics?token=a-token",
      "/feeds/west.ics?token=a-token",
      "/feeds/..%2Fnorth.ics?token=a-token",
      "//[",
    ]) {
      const { status, headers } = await fetch(base + path, { method: path.includes("tokem") ? "POST" : "GET" });
      expect([path, status, headers.get("etag"), headers.get("allow")]).toEqual([path, 404, null, null]);
    }
    const { status, headers } = await fetch(url(), { method: "POST", body: "x" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const head = await fetch(url(), { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it.each([
    ["is no record", [{ record: "CANARY", policy: "hounslow" }], "not-json"],
    ["cannot be read", hounslow({ ...record, reference: "CPC-9", conference: "CANARY" }), "wrong-type"],
    ["has no reference", hounslow({ ...record, reference: undefined }), "reference-required"],
    ["has a reference that is no code", hounslow({ ...record, reference: "CANARY NAME" }), "not-a-code"],
    [
      "has a policy that is not there",
      [{ record: { ...record, reference: "CPC-9" }, policy: "nowhere" }],
      "unknown-policy",
    ],
    ["has a policy that is none", [{ record: { ...record, reference: "CPC-9" }, policy: 7 }], "not-a-policy"],
    ["is nothing at all", [null], "unexpected"],
  ] as [string, Case[], string][])("stops no other case, and is reported, if a case %s", async (_, bad, code) => {
    cases = () => hounslow(record, other);
    const before = await get();
    cases = () => [...hounslow(record), ...bad, ...hounslow(plannedFor("2020-05-07T10:00", other))];
    const after = await fetch(url());
    expect(after.status).toBe(200);
    const calendar = await after.text();
    expect(calendar).not.toMatch(/canary/i);
    expect(entriesOf(calendar, "CPC-0417")).toEqual(entriesOf(before, "CPC-0417"));
    expect(eventsOf(calendar).get("CPC-0418.reports-submitted_health-visiting")).toBe("1 2020-05-06 CONFIRMED");
    const reference = (bad[0]?.record as { reference?: string } | undefined)?.reference === "CPC-9" ? "CPC-9" : null;
    expect(logged).toEqual([{ feed: "north", position: 1, reference, code }]);
    expect(await problems()).toEqual({ [code]: 1 });

    await get();
    expect(logged).toHaveLength(1);
    cases = () => hounslow(record);
    await get();
    expect(await problems()).toEqual({});
  });

  it("leaves out both of two with one reference, and says it of both", async () => {
    cases = () => hounslow(record, other, plannedFor("2020-05-07T10:00"));
    const calendar = await get();
    expect(entriesOf(calendar, "CPC-0417")).toEqual([]);
    expect(entriesOf(calendar, "CPC-0418")).not.toEqual([]);
    const twice = { feed: "north", reference: "CPC-0417", code: "reference-twice" };
    expect(logged).toEqual([
      { ...twice, position: 0 },
      { ...twice, position: 2 },
    ]);
    expect(await problems()).toEqual({ "reference-twice": 2 });
  });

  it.each<[string, () => Case[]]>([
    ["cannot be read for a while", () => hounslow({ ...record, conference: "none" }, other)],
    ["is there twice for a while", () => hounslow(record, plannedFor("2020-05-07T10:00"), other)],
    ["loses its reference for a while", () => hounslow({ ...record, reference: undefined }, other)],
    ["loses its policy for a while", () => [{ record, policy: "nowhere" }, ...hounslow(other)]],
  ])("withdraws nothing of a case that %s", async (_, meanwhile) => {
    cases = () => hounslow(record, other);
    const before = eventsOf(await get());
    cases = meanwhile;
    expect(eventsOf(await get())).toEqual(before);
    cases = () => hounslow(plannedFor("2020-05-07T10:00"), other);
    const after = await get();
    expect(eventsOf(after).get(HEALTH)).toBe("1 2020-05-06 CONFIRMED");
    expect(entriesOf(after, "CPC-0418")).toEqual([...before].filter(([key]) => key.startsWith("CPC-0418.")));
    cases = () => hounslow(other);
    expect(eventsOf(await get()).get(HEALTH)).toBe("2 2020-05-06 CANCELLED");
  });

  it("answers 500 where the cases cannot be had, keeps what it knows, and still serves the others", async () => {
    const before = eventsOf(await get());
    cases = () => Promise.reject(Object.assign(new Error("CANARY"), { code: "ECONNREFUSED" }));
    const failed = await fetch(url());
    expect([failed.status, await failed.text(), failed.headers.get("etag")]).toEqual([500, "", null]);
    expect(logged).toEqual([{ feed: "north", code: "ECONNREFUSED" }]);
    expect(await problems()).toEqual({ ECONNREFUSED: 1 });
    expect((await fetch(`${base}/feeds/south.ics?token=b-token`)).status).toBe(200);
    cases = () => hounslow(plannedFor("2020-05-07T10:00"));
    const after = eventsOf(await get());
    expect(after.get(HEALTH)).toBe("1 2020-05-06 CONFIRMED");
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it("loses no state, however many ask at once, and after a restart", async () => {
    let day = 10;
    cases = async () => {
      const start = `2020-06-${day++}T10:00`;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      return hounslow(plannedFor(start));
    };
    const calendars = await Promise.all(Array.from({ length: 12 }, get));
    const sequences = calendars.map((calendar) => Number(eventsOf(calendar).get(HEALTH)!.split(" ")[0]));
    expect(sequences.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    stop();
    await serve();
    expect(eventsOf(await get()).get(HEALTH)).toMatch(/^12 2020-06-19 /);
  });

  it("keeps states that only this user can read, whole, with nothing beside them and no name in them", async () => {
    await Promise.all([get(), get(), fetch(`${base}/feeds/south.ics?token=b-token`)]);
    const states = join(folder, "states");
    expect(readdirSync(states).toSorted()).toEqual(["north.json", "south.json"]);
    expect(readFileSync(join(states, "north.json"), "utf8")).not.toMatch(/canary/i);
    if (process.platform === "win32") return;
    expect(statSync(join(states, "north.json")).mode & 0o777).toBe(0o600);
    expect(statSync(states).mode & 0o777).toBe(0o700);
    chmodSync(join(states, "north.json"), 0o644);
    cases = () => hounslow(plannedFor("2020-05-07T10:00"));
    await get();
    expect(statSync(join(states, "north.json")).mode & 0o777).toBe(0o600);
  });

  it.each(["{", '{"feed":{"schemaVersion":1,"entries":7},"timelines":{}}'])(
    "does not begin anew over a state that it cannot read: %s",
    async (text) => {
      await get();
      const file = join(folder, "states", "north.json");
      writeFileSync(file, text);
      expect((await fetch(url())).status).toBe(500);
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );
});
