import { explain, explanationToText, type Explanation } from "child-protection-conferences";
import { hounslow } from "child-protection-conferences/authorities/hounslow";
import { explain as underPolicy } from "child-protection-conferences/explanation";

const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
export const explanations: Explanation[] = [
  ...explain(record, "hounslow", { duty: "conference-held" }),
  ...underPolicy(record, "hounslow", { duty: "conference-held" }),
  ...underPolicy(record, hounslow, { finding: "deadline-missed", path: undefined }, { asOf: "2020-05-05" }),
];
export const text: string = explanationToText(explanations);
const options = { words: { explanations: { dueToday: "Heddiw." } }, labels: { p1: "School nurse" } };
export const other: string = explanationToText(
  explain(record, "hounslow", { duty: "conference-held" }, options),
  options,
);
// @ts-expect-error a message is a text or its forms
explain(record, "hounslow", { duty: "conference-held" }, { words: { explanations: { dueToday: 1 } } });

// @ts-expect-error a duty or a finding
explain(record, "hounslow", {});

export function date({ due }: Explanation): string | undefined {
  // @ts-expect-error it may be waiting
  due.date satisfies string;
  return due?.date;
}
