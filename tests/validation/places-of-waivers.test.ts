import { expect, it } from "vitest";
import { isExpired, pathOfWaiver } from "../../src/validation/waiver.js";

it.each([
  ["/reports/0/submittedAt", "reports[0].submittedAt"],
  ["/reports/12/submittedAt", "reports[12].submittedAt"],
  ["/reports/p12", "reports.p12"],
  ["/reports/1a", "reports.1a"],
  ["/conference/held/start", "conference.held.start"],
  ["/decision", "decision"],
  ["reports[0]", "reports[0]"],
  ["", ""],
  [undefined, undefined],
])("the pointer %j of a waiver leads to %j", (path, place) => {
  expect(pathOfWaiver({ path })).toBe(place);
});

it.each([
  ["2026-01-10", "2026-01-09", false],
  ["2026-01-10", "2026-01-10", true],
  ["2026-01-10", "2026-01-11", true],
  ["2026-01-10", null, false],
  [undefined, "2026-01-10", false],
])("a waiver until %s, on %s", (until, day, expired) => {
  expect(isExpired({ code: "deadline-met", reason: "x", until }, day)).toBe(expired);
});
