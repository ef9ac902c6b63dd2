import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { feedServer, type Case, type KeptFeed } from "../../examples/calendar-feed-over-http/feed-server.mjs";

const record: Case["record"] = {
  type: "review",
  conference: { planned: { start: "2020-05-05T10:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care", name: "CANARY" },
    { id: "p2", role: "health-visitor", agency: "health-visiting", contact: { email: "canary@example.org" } },
  ],
};

describe("the feed over HTTP", () => {
  let server: Server;
  let one: Case;
  let base: string;
  let stamp: number;
  const url = () => `${base}/feeds/CPC-0417.ics?token=a-token`;

  beforeEach(async () => {
    stamp = 0;
    one = { record, policy: "hounslow", token: "a-token" };
    const now = () => `2020-04-20T08:00:${String(stamp++).padStart(2, "0")}Z`;
    server = feedServer(new Map([["CPC-0417", one]]), new Map<string, KeptFeed>(), now).listen(0, "127.0.0.1");
    await once(server, "listening");
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const eventsOf = (calendar: string) =>
    new Map(
      new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((component) => {
        const { uid, sequence, startDate } = new ICAL.Event(component);
        const [key] = uid.slice("CPC-0417/".length).split("@");
        return [key!, `${sequence} ${startDate} ${component.getFirstPropertyValue("status")}`];
      }),
    );

  it("moves what moved, withdraws what is gone, and leaves the rest", async () => {
    const first = await fetch(url());
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const before = await first.text();
    expect(before).not.toMatch(/canary/i);
    expect(eventsOf(before).get("reports-submitted/health-visiting")).toBe("0 2020-05-04 CONFIRMED");

    one.record = {
      ...record,
      conference: { planned: { start: "2020-05-07T10:00" } },
      participants: record.participants!.slice(0, 1),
    };
    const after = eventsOf(await (await fetch(url())).text());
    expect(after.get("reports-submitted/childrens-social-care")).toBe("1 2020-05-06 CONFIRMED");
    expect(after.get("reports-submitted/health-visiting")).toBe("1 2020-05-04 CANCELLED");

    one.record = record;
    const again = eventsOf(await (await fetch(url())).text());
    expect(again.get("reports-submitted/health-visiting")).toBe("2 2020-05-04 CONFIRMED");
  });

  it("answers 304 while nothing has changed, though time goes by", async () => {
    const etag = (await fetch(url())).headers.get("etag")!;
    const unchanged = await fetch(url(), { headers: { "If-None-Match": etag } });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    one.record = { ...record, conference: { planned: { start: "2020-05-06T10:00" } } };
    const changed = await fetch(url(), { headers: { "If-None-Match": etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  it("answers 404 to all who do not know, alike, and 405 to those who write", async () => {
    for (const path of [
      "/",
      "/feeds/CPC-0417.ics",
      "/feeds/CPC-0417.ics?token=",
      "/feeds/CPC-0417.ics?token=a-tokem",
      "/feeds/CPC-0418.ics?token=a-token",
      "/feeds/..%2FCPC-0417.ics?token=a-token",
      "//[",
    ]) {
      const { status, headers } = await fetch(base + path);
      expect([path, status, headers.get("etag")]).toEqual([path, 404, null]);
    }
    const { status, headers } = await fetch(url(), { method: "POST", body: "x" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const head = await fetch(url(), { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});
