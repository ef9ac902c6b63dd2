import type { RequirementRule } from "../rule.js";
import { all, stated, that, type VerdictPlace } from "../verdict.js";

export const recordChairSummary: RequirementRule = {
  code: "record-chair-summary",
  from: "minuted",
  message: "The chair's summary is missing under one of the two headings, or is verbatim and no analysis.",
  cases: {
    missing: "The chair's summary is missing under {missing}.",
    verbatim: "The chair's summary is verbatim and no analysis.",
  },
  fix: "Summarise the key issues under what we are worried about and what is working well.",
  check: ({ minutes }) =>
    all(
      stated(minutes?.worriedAbout?.summary, lacking("worriedAbout", "worried-about")),
      stated(minutes?.workingWell?.summary, lacking("workingWell", "working-well")),
      that(minutes?.isVerbatim === undefined ? undefined : !minutes.isVerbatim, {
        path: "minutes.isVerbatim",
        params: { how: "verbatim" },
      }),
    ),
};

function lacking(heading: string, code: string): VerdictPlace {
  return { path: `minutes.${heading}.summary`, params: { missing: [code] } };
}
