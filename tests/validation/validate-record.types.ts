import { validateRecord, type Finding, type ValidationReport } from "child-protection-conferences";
import { hounslow } from "child-protection-conferences/authorities/hounslow";
import {
  that,
  validateRecord as underPolicy,
  type GeneralRule,
  type OwnRule,
  type Waiver,
} from "child-protection-conferences/validation";

// Whatever comes from outside may be validated, and what is said of it is typed.

declare const json: unknown;
export const reports: ValidationReport[] = [
  validateRecord(json, "hounslow"),
  validateRecord("{}", hounslow, { asOf: "2020-04-01", exclude: ["deadline-missed"] }),
  underPolicy(json, "hounslow"),
  underPolicy({ type: "initial" }, hounslow, { asOf: undefined }),
];

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

/** The shortest rule of one's own. */
export const chairNamed: OwnRule = {
  code: "chair-named",
  from: "held",
  message: "Nobody is recorded as the chair.",
  fix: "Record who it is.",
  check: ({ participants }) => participants?.some(({ role }) => role === "chair"),
};
// @ts-expect-error a check answers at once
export const later: OwnRule = { ...chairNamed, check: async () => true };
// @ts-expect-error a rule says what is wrong when it fails
export const silent: OwnRule = { code: "silent", from: "held", fix: "-", check: () => true };

export const waivers: Waiver[] = [
  { deadline: "reports-shared-with-family/p3", reason: "Agreed with the chair." },
  { record: "CPC-1", participant: "p3", code: "deadline-missed", reason: "Ill.", by: "The chair", until: "2026-05-01" },
  // @ts-expect-error a waiver has a reason
  { code: "deadline-missed" },
  // @ts-expect-error a finding is meant by its code
  { finding: "deadline-missed", reason: "Ill." },
];

/** What a report says of its waivers. */
export function unusedIn({ unusedWaivers, waived }: ValidationReport): string[] {
  const by: (string | undefined)[] = waived.map((finding) => finding.waived.by);
  return [...by.map(String), ...unusedWaivers.flatMap(({ why, suggestions }) => [why, ...suggestions])];
}
