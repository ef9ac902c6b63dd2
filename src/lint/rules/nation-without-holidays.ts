import type { LintRule } from "../rule.js";

export const nationWithoutHolidays: LintRule = {
  code: "nation-without-holidays",
  severity: "query",
  message: "This is a nation's layer, and does not say whose bank holidays are left out when working days are counted.",
  fix: "Give holidays: england-and-wales, scotland or northern-ireland. Without it, those of England and Wales are used.",
  find: ({ layer, base, holidays }) =>
    layer === "national" && base === undefined && holidays === undefined ? [{ path: ["holidays"] }] : [],
};
