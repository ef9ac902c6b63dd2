import type { CountLength } from "./date-explained.js";

/**
 * What systems put in place of a length: calendar days for working days and the other way round, whole weeks for working days,
 * and the days or weeks that are taken for months.
 */
export function lengthsLike({ count, unit }: CountLength): readonly CountLength[] {
  const days = (counts: readonly number[]) =>
    [...new Set(counts)].map((each) => ({ count: each, unit: "days" as const }));
  const weeks = (counts: readonly number[]) =>
    [...new Set(counts)].map((each) => ({ count: each, unit: "weeks" as const }));
  switch (unit) {
    case "working-days":
      return [...days([count]), ...(count % 5 === 0 ? weeks([count / 5]) : [])];
    case "days":
      return [{ count, unit: "working-days" }];
    case "weeks":
      return [{ count: count * 5, unit: "working-days" }];
    case "months": {
      // 3 months are 91 days and a bit, 13 weeks, 12 weeks or 90 days; 6 months 182 or 183 days, 26 or 24 weeks, 180 days.
      const exact = (count * 365) / 12;
      return [
        ...days([Math.floor(exact), Math.ceil(exact), count * 30, count * 31, Math.ceil(exact) + 1]),
        ...weeks([Math.round((count * 52) / 12), count * 4]),
      ];
    }
    case "hours":
      return count % 24 === 0
        ? [
            { count: count / 24, unit: "days" },
            { count: count / 24, unit: "working-days" },
          ]
        : [];
  }
}
