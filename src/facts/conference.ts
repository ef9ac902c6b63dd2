import type { Moment } from "../calendar/index.js";
import type { Fact, Problem } from "./fact.js";
import { isBefore } from "./moments.js";

/** When a conference takes place: as held, else as planned, as of the day asked about. */
export interface ConferenceFacts {
  readonly start: Fact | null;
  readonly end: Fact | null;
  /** It has started; what is recorded as held later than the day asked about is only planned. */
  readonly isHeld: boolean;
  /** The fact that says that it was held. */
  readonly held: Fact | null;
  /** The end is not known, and the start stands in for it. */
  readonly endAssumed: boolean;
  /** The day for which it was planned has passed, and nothing is recorded as held. */
  readonly plannedDayPassed: boolean;
  /** The facts that would tell its start, and its end. */
  readonly startNeeds: readonly string[];
  readonly endNeeds: readonly string[];
}

/** What the fields of a record say of when it is. */
interface Written {
  /** The facts at a path. */
  at(path: string): Fact | null;
  all(path: string): readonly Fact[];
  /** Whether something is written at a path, also what cannot be read. */
  isWritten(path: string): boolean;
  /** The texts of the times as they are written. */
  isMidnight(path: string): boolean;
}

/**
 * What happened replaces what was planned: once a start is recorded as held, nothing planned is used, even where what is
 * recorded cannot be read. Where neither is recorded, the discussions that it consists of say when it is. A conference
 * that was broken off has no end until it has gone on.
 */
export function conferenceFacts(written: Written, asOf: Moment | null, problems: Problem[]): ConferenceFacts {
  const startSide = written.isWritten("conference.held.start") ? "held" : "planned";
  const endSide = startSide === "held" || written.isWritten("conference.held.end") ? "held" : "planned";
  let start = written.at(`conference.${startSide}.start`);
  let end = written.at(`conference.${endSide}.end`);
  const endIsWritten = written.isWritten(`conference.${endSide}.end`);
  if (start && end && written.isMidnight(start.path) && written.isMidnight(end.path)) {
    [start, end] = [asDay(start), asDay(end)];
  }
  const startIsWritten = written.isWritten(`conference.${startSide}.start`);
  if (!startIsWritten && endSide === "planned") {
    const discussions = ["start", "end"].map((side) => withDates(written.all(`conference.discussions[].${side}`)));
    start = discussions[0]!.reduce<Fact | null>(
      (first, each) => (first && !isBefore(each.at!, first.at!) ? first : each),
      null,
    );
    end = discussions[1]!.reduce<Fact | null>(
      (last, each) => (last && isBefore(each.at!, last.at!) ? last : each),
      null,
    );
  }
  const recordedEnd = end;
  const isContradicted = start !== null && end !== null && isBefore(end.at!, start.at!);
  if (isContradicted) {
    problems.push({ code: "conference-ends-before-it-starts", path: end!.path });
    end = null;
  }
  const endAssumed = start !== null && end === null && !isContradicted && !endIsWritten;
  if (endAssumed) end = start;
  const adjourned = isContradicted ? undefined : adjournment(written, end);
  if (adjourned) end = adjourned.end;
  const isOnlyEndHeld = startSide === "planned" && endSide === "held";
  const held = isOnlyEndHeld ? recordedEnd : startSide === "held" || start?.is === "happened" ? start : null;
  const isHeld = held?.is === "happened";
  return {
    start,
    end,
    isHeld,
    held: isHeld ? held : null,
    endAssumed: endAssumed && !adjourned,
    plannedDayPassed: asOf !== null && !isHeld && start !== null && start.at!.date < asOf.date,
    startNeeds: [startIsWritten ? `conference.${startSide}.start` : "conference.planned.start"],
    endNeeds: adjourned?.needs ?? [
      endIsWritten
        ? `conference.${endSide}.end`
        : startIsWritten
          ? `conference.${startSide}.start`
          : "conference.planned.start",
    ],
  };
}

/** The end of a conference that was broken off: when it went on, if that was later than the end that is recorded. */
function adjournment(
  written: Written,
  end: Fact | null,
): { readonly end: Fact | null; readonly needs: readonly string[] } | undefined {
  const [on, again] = [written.at(`${ADJOURNED}.on`), written.at(`${ADJOURNED}.reconvenedOn`)];
  if (again) return { end: end && end.at!.date >= again.at!.date ? end : again, needs: [] };
  return on?.is === "happened" ? { end: null, needs: [`${ADJOURNED}.reconvenedOn`] } : undefined;
}

const ADJOURNED = "conference.adjourned";

function asDay(fact: Fact): Fact {
  return { ...fact, at: { date: fact.at!.date, at: null } };
}

function withDates(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ at }) => at !== null);
}
