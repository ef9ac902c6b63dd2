import { describe, expect, it } from "vitest";
import { englandAndWales } from "../../../src/calendar/index.js";
import { readFacts } from "../../../src/facts/read-facts.js";
import { buildTimeline, validateRecord } from "../../../src/index.js";
import type { ConferenceRecord } from "../../../src/model/index.js";
import type { RuleContext } from "../../../src/validation/index.js";
import { generalRules } from "../../../src/validation/rules/index.js";
import { ABOUT_PEOPLE } from "./about-people.js";
import { ABOUT_REPORTS } from "./about-reports.js";
import { ABOUT_THE_CONFERENCE } from "./about-the-conference.js";
import { ABOUT_THE_DECISION } from "./about-the-decision.js";
import { ABOUT_THE_PLAN } from "./about-the-plan.js";
import { type Facts, MOTHER, type Row, rules } from "./rows.js";

/** What a rule says in one line: `passed`, `nothing to look at`, `fails …`, `needs …`. */
function saysOf(code: string, facts: Facts, particulars?: unknown): string {
  const rule = rules.get(code)!;
  const record = { type: "initial", ...facts } as ConferenceRecord;
  const given = (particulars ?? rule.example) as typeof rule.example;
  if (rule.takes && !rule.takes(given)) throw new Error("The rule does not take these particulars.");
  const { failed, missing, applies } = rule.check(record, contextOf(record, given));
  if (failed.length > 0) return `fails ${failed.join(" ")}`;
  if (missing.length > 0) return `needs ${missing.join(" ")}`;
  return applies ? "passed" : "nothing to look at";
}

/** What a rule may look at beside the record, as of no day. */
function contextOf(record: ConferenceRecord, particulars: RuleContext["particulars"]): RuleContext {
  return {
    particulars,
    facts: readFacts(record, null),
    calendar: englandAndWales,
    wasHeldLate: wasHeldLate(record),
    get timeline() {
      return buildTimeline(record, "working-together");
    },
  };
}

function wasHeldLate(record: ConferenceRecord): boolean | undefined {
  const status = buildTimeline(record, "working-together").deadlines.find(({ id }) => id === "conference-held")?.status;
  return status === "late" ? true : status === "done" ? false : undefined;
}
const TABLE: Record<string, readonly Row[]> = {
  ...ABOUT_PEOPLE,
  ...ABOUT_THE_CONFERENCE,
  ...ABOUT_THE_DECISION,
  ...ABOUT_THE_PLAN,
  ...ABOUT_REPORTS,
};

it("a call that is recorded for later than the day asked about has covered nothing yet", () => {
  const call = { heldAt: "2020-06-08T10:00", covered: [] };
  const record: ConferenceRecord = {
    type: "initial",
    conference: { planned: { start: "2020-06-10T10:00" }, mode: "video", parentCall: call },
    participants: [MOTHER],
  };
  const codes = (asOf: string) => validateRecord(record, "hounslow", { asOf }).findings.map(({ code }) => code);
  expect(codes("2020-06-08T11:00")).toContain("parent-call-covers-four-points");
  expect(codes("2020-05-20")).not.toContain("parent-call-covers-four-points");
});

describe.each(Object.entries(TABLE))("%s", (code, rows) => {
  it.each(rows.map(([says, facts, particulars], row) => [row, says, facts, particulars] as const))(
    "%i: %s",
    (_, says, facts, particulars) => {
      expect(saysOf(code, facts, particulars)).toBe(says);
    },
  );
});

it("has every rule in it that needs no more than its example to say something", () => {
  const known = new Set(Object.keys(TABLE));
  const NEW = [
    "chair-as-arranged",
    "mode-as-arranged",
    "platform-as-arranged",
    ...generalRules.map(({ code }) => code),
  ];
  // What an id given twice is, is shown where whole records are judged.
  expect(NEW.filter((code) => !known.has(code))).toEqual(["duplicate-id"]);
});
