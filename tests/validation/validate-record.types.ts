import { validateRecord, type Finding, type ValidationReport } from "child-protection-conferences";
import { hounslow } from "child-protection-conferences/authorities/hounslow";
import { that, validateRecord as underPolicy, type GeneralRule } from "child-protection-conferences/validation";

// Whatever comes from outside may be validated, and what is said of it is typed.

declare const json: unknown;
export const reports: ValidationReport[] = [
  validateRecord(json, "hounslow"),
  validateRecord("{}", hounslow, { asOf: "2020-04-01", exclude: ["deadline-missed"] }),
  underPolicy({ type: "initial" }, hounslow, { asOf: undefined }),
];

// @ts-expect-error the id of a policy is for the root only
underPolicy(json, "hounslow");
// @ts-expect-error several codes are a list
validateRecord(json, "hounslow", { exclude: "deadline-missed" });

/** What a finding holds beside its sentence, so that anybody can word it. */
export function worded({ key, params, deadline, explained }: Finding): string {
  const due: string | null | undefined = deadline?.due;
  const party: string | null | undefined = deadline?.party;
  const isExplained: true | undefined = explained;
  // @ts-expect-error nothing in them can be changed
  params["due"] = "2020-06-02";
  // @ts-expect-error a part of the sentence is a text, a number, a list of texts or nothing
  params["due"] satisfies Date;
  return [key, due, party, isExplained, ...Object.keys(params)].join();
}

/** What a rule of one's own may look at. */
export const ownRule: GeneralRule = {
  code: "own-rule",
  severity: "query",
  from: "held",
  message: "It is not so.",
  fix: "Make it so.",
  check: (record, { facts, wasHeldLate, timeline, calendar, particulars }) => {
    const late: boolean | undefined = wasHeldLate;
    return that(
      particulars === undefined &&
        late !== true &&
        facts.conference.isHeld &&
        facts.momentAt("conference.held.start") !== null &&
        calendar.isWorkingDay("2020-06-02") &&
        timeline.deadlines.length > 0,
      `conference of a ${record.type}`,
    );
  },
};

export function errors({ findings, stage }: ValidationReport): readonly Finding[] {
  // @ts-expect-error a record that cannot be read has come nowhere
  stage satisfies string;
  // @ts-expect-error a severity that does not exist
  return findings.filter(({ severity }) => severity === "warning");
}
