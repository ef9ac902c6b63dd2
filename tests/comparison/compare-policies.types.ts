import {
  calendarTexts,
  comparePolicies,
  comparisonToMarkdown,
  comparisonToText,
  policyTexts,
  scotland,
  type Comparison,
} from "child-protection-conferences";
import { hounslow } from "child-protection-conferences/authorities/hounslow";
import { comparePolicies as ofPolicies } from "child-protection-conferences/comparison";

const comparison: Comparison = comparePolicies(["london", hounslow], { record: { type: "initial" }, on: "2020-05-05" });
ofPolicies([hounslow, "london"]);
export const written: string =
  comparisonToText(comparison, { all: true, words: {} }) + comparisonToMarkdown(comparison, { words: {} });
export const texts: Record<string, string> = {
  ...policyTexts("london"),
  ...policyTexts(hounslow),
  ...calendarTexts(scotland),
};
// @ts-expect-error one policy is not several
comparePolicies("london");
// @ts-expect-error readings are those of one policy
comparePolicies(["london", hounslow], { readings: {} });

export function dates({ deadlines }: Comparison): (string | undefined)[] {
  return deadlines.flatMap(({ in: under }) =>
    under.map((each) => {
      // @ts-expect-error it may not be asked for there, or have no date
      each.due satisfies object;
      return each && "due" in each ? each.due.date : undefined;
    }),
  );
}
export const known = dates(comparison);
