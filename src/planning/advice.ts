import type { LocalDate } from "../calendar/index.js";
import type { Language } from "../language/language.js";
import { isProjected } from "../obligations/count.js";
import type { Obligation } from "../obligations/obligation.js";
import { adviceText } from "./advice-text.js";
import type { Advice, Against, PossibleDate } from "./possible-date.js";
import { isBinding, stops, type Judge } from "./judge-days.js";
import { taskOf } from "../wording/task-text.js";
import { isHolding } from "./limiting-duties.js";
import { policyLanguage } from "../wording/policy-language.js";

/** What to know, or to do, when one of these days is chosen. */
export function adviceOn(dates: readonly PossibleDate[], judge: Judge, language: Language): readonly Advice[] {
  const advice = [...aboutTheDays(dates, judge), ...aboutWhatIsMissing(dates, judge)];
  return advice.map((each) => ({ ...each, text: adviceText(each, language) }));
}

type Unworded = Omit<Advice, "text">;

function aboutTheDays(dates: readonly PossibleDate[], judge: Judge): readonly Unworded[] {
  const [first] = dates;
  const held = first!.against.find(({ reason }) => reason === "already-held");
  if (held) return [{ code: "already-held", needs: [held.path!] }];
  const isPossible = dates.some(({ possible }) => possible);
  return [...(isPossible ? [] : [noneIsPossible(dates, judge)]), ...missedShoulds(dates)];
}

/** Why no day is possible: the limit, what it is too late for and until when, and from when on it would not be. */
function noneIsPossible(dates: readonly PossibleDate[], judge: Judge): Unworded {
  const working = dates.filter(({ against }) => !against.some(({ reason }) => OF_THE_DAY.has(reason)));
  const stopped = (by: Against["reason"]) =>
    working.flatMap(({ date, against }) =>
      against.filter(isBinding).flatMap((each) => (stops(each) && each.reason === by ? { date, binding: each } : [])),
    );
  const limit = stopped("after-limit")[0]?.binding;
  const late = stopped("too-late-for").at(-1);
  const date = judge.firstInTime(dates[0]!.date);
  return {
    code: "no-possible-day",
    ...(limit ? { limit } : {}),
    ...(late ? { tooLateFor: late.binding, until: late.date } : {}),
    ...(date === null ? {} : { date }),
  };
}

const OF_THE_DAY: ReadonlySet<Against["reason"]> = new Set(["not-a-working-day", "unavailable", "in-the-past"]);

/** Each `should` that a possible day misses, once, with the last day that does. */
function missedShoulds(dates: readonly PossibleDate[]): readonly Unworded[] {
  const missed = new Map<string, Unworded>();
  for (const { date, against } of dates.filter(({ possible }) => possible)) {
    for (const { duty, title, task, layer, basis } of against.filter(isBinding)) {
      missed.set(duty, { code: "should-be-missed", duty, title, task, layer, basis, until: date });
    }
  }
  return [...missed.values()];
}

/** What could not be looked at, since the record does not say enough. */
function aboutWhatIsMissing(dates: readonly PossibleDate[], judge: Judge): readonly Unworded[] {
  const { obligations, compiled, facts } = judge.on(lastOf(dates)).evaluation;
  if (facts.conference.isHeld) return [];
  const waiting = obligations.filter(({ state, duty }) => state === "waiting" && duty.strength !== "may");
  const about = (obligation: Obligation): Omit<Unworded, "code"> => {
    const { duty, needs } = obligation;
    const { id, title, layer, basis } = duty;
    return { duty: id, title, task: taskOf(duty, policyLanguage(compiled)), layer, basis, needs };
  };
  const [limit] = waiting.filter(({ duty }) => isHolding(duty));
  const others = new Map(waiting.filter(({ duty }) => !isHolding(duty)).map((each) => [each.duty.id, each]));
  const notRequired = obligations.find(
    ({ state, duty, because }) =>
      isHolding(duty) && state === "not-owed" && because?.code === "conference-not-required",
  );
  return [
    ...(notRequired ? [{ code: "conference-not-required", needs: [notRequired.because!.place.path] } as const] : []),
    ...(limit ? [{ code: "limit-not-known", ...about(limit) } as const] : []),
    ...[...others.values()].map((each) => ({ code: "not-checked", ...about(each) }) as const),
    ...(dates.some(({ date }) => isProjected(date, compiled.calendar))
      ? [{ code: "projected-holidays" } as const]
      : []),
  ];
}

function lastOf(dates: readonly PossibleDate[]): LocalDate {
  return dates.at(-1)!.date;
}
