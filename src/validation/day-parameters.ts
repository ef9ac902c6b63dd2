import { writeMoment, type Moment } from "../calendar/index.js";
import { pathOf, type Fact } from "../facts/fact.js";
import type { FindingParameter } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import { eventOfField, fieldAt } from "../wording/field-text.js";
import type { NoticeCode } from "../wording/notice-text.js";

type Parameters = Readonly<Record<string, FindingParameter>>;

/** What is recorded at a place, when, and the day asked about. */
export function recordedParameters(fact: Fact, { asOf }: Pick<Evaluation, "asOf">): Parameters {
  const field = fieldAt(pathOf(fact));
  const event = eventOfField(field);
  return { field, ...(event ? { event } : {}), ...writeMoments({ at: fact.at, asOf }) };
}

/** The days that contradict each other. */
export function contradictionParameters(code: NoticeCode, path: string, { facts }: Evaluation): Parameters {
  const start = facts.conference.start?.at ?? null;
  const discussed = (name: "first-strategy-discussion" | "section-47-strategy-discussion") =>
    facts.of(name).facts.find(({ at }) => at !== null)?.at ?? null;
  switch (code) {
    case "conference-ends-before-it-starts":
      return writeMoments({ start, end: facts.momentAt(path) });
    case "conference-before-strategy-discussion":
      return writeMoments({
        start,
        discussed: firstOf(facts.discussionDays) ?? discussed("first-strategy-discussion"),
      });
    case "conference-before-previous-conference":
      return writeMoments({ start, previous: facts.momentAt(path) });
    case "section-47-start-differs":
      return writeMoments({ started: facts.momentAt(path), discussed: discussed("section-47-strategy-discussion") });
    default:
      return {};
  }
}

function firstOf(days: readonly string[]): Moment | null {
  const [first] = days.toSorted();
  return first === undefined ? null : { date: first, at: null };
}

function writeMoments(moments: Readonly<Record<string, Moment | null>>): Parameters {
  return Object.fromEntries(Object.entries(moments).flatMap(([name, at]) => (at ? [[name, writeMoment(at)]] : [])));
}
