import { expect, it } from "vitest";
import type { CountLength } from "../../src/planning/date-explained.js";
import { lengthsLike } from "../../src/planning/lengths.js";

it.each<[string, CountLength, string]>([
  ["calendar days and whole weeks for working days", { count: 15, unit: "working-days" }, "15 days, 3 weeks"],
  ["no weeks where the working days fill none", { count: 8, unit: "working-days" }, "8 days"],
  ["working days for days", { count: 8, unit: "days" }, "8 working-days"],
  ["five working days for a week", { count: 6, unit: "weeks" }, "30 working-days"],
  ["the days and weeks of a month", { count: 1, unit: "months" }, "30 days, 31 days, 32 days, 4 weeks"],
  [
    "the days and weeks of three months",
    { count: 3, unit: "months" },
    "91 days, 92 days, 90 days, 93 days, 13 weeks, 12 weeks",
  ],
  [
    "the days and weeks of six months",
    { count: 6, unit: "months" },
    "182 days, 183 days, 180 days, 186 days, 184 days, 26 weeks, 24 weeks",
  ],
  ["days for whole days of hours", { count: 48, unit: "hours" }, "2 days, 2 working-days"],
  ["nothing for other hours", { count: 36, unit: "hours" }, ""],
])("systems take %s", (_, length, others) => {
  const texts = lengthsLike(length).map(({ count, unit }) => `${count} ${unit}`);
  expect(texts.join(", ")).toBe(others);
});
