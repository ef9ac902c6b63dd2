import { describe, expect, it } from "vitest";
import { DISCUSSED, type Facts, HELD, NATIONAL, PLAN, judged } from "./conference-in-june.js";

describe("a conference that was broken off", () => {
  const broken = (adjourned: object, facts: Facts = {}) =>
    judged(
      { ...DISCUSSED, ...PLAN, conference: { ...HELD.conference, adjourned } as never, ...facts },
      NATIONAL,
      "2020-06-17",
    );

  it("was held when it first began, and is followed by what is counted from when it went on", () => {
    const { status, due } = broken({ on: "2020-06-02", reconvenedOn: "2020-06-09" });
    expect(status("conference-held")).toBe("done");
    // 10 working days after 9 June.
    expect(due("core-group-first-met")).toBe("2020-06-23");
  });

  it("waits while it has not gone on", () => {
    const { waitsFor, status } = broken({ on: "2020-06-02" });
    expect(status("conference-held")).toBe("done");
    expect(waitsFor("core-group-first-met")).toEqual(["conference.adjourned.reconvenedOn"]);
  });
});
