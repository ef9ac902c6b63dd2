import { countingOf, type Counting, type CountedPeriod, type Period } from "../calendar/index.js";
import { conditions, type ConditionName } from "../vocabulary/conditions.js";
import { readingsOf } from "../policy/due.js";
import { events, isEventName } from "../vocabulary/events.js";
import type { Due, Particulars, Rule } from "../policy/rule.js";
import type { Dated, PolicyDocument } from "../policy/policy.js";
import { counted, series, spelt } from "../vocabulary/words.js";

/** A due time for reading: `15 working days after the first strategy discussion`; every reading of it, named. */
export function dueInWords(due: Due | undefined): string {
  if (!due) return "no time given";
  if ("notStated" in due) return `not stated: ${due.notStated.replace(/\.$/, "")}`;
  return readingsOf(due)
    .map((reading) => periodInWords(reading.due) + (reading.name === null ? "" : ` (${spelt(reading.name)})`))
    .join(", or ");
}

/** A period for reading: `the sooner of 10 working days after the birth and 3 months after the end of the conference`. */
export function periodInWords(period: Period): string {
  if ("soonerOf" in period) return `the sooner of ${series(period.soonerOf.map(periodInWords))}`;
  if ("laterOf" in period) return `the later of ${series(period.laterOf.map(periodInWords))}`;
  const event = eventInWords(period.event);
  if (!("count" in period)) return period.relation === "on" ? `on the day of ${event}` : `before the day of ${event}`;
  const length = counted(period.count, spelt(period.unit).slice(0, -1));
  switch (period.relation) {
    case "by":
      return `by ${period.count} weeks of pregnancy, told from ${event}`;
    case "spanning":
      return `within a span of ${length} from ${event}`;
    case "every":
      return `every ${length} after ${event}`;
    default:
      return `${length} ${period.relation} ${event}${conventionInWords(period)}`;
  }
}

/** `the end of the conference`; of a duty: `“letter sent”`. */
export function eventInWords(event: string): string {
  return isEventName(event) ? events[event].says : `“${spelt(event)}”`;
}

/** Whom and when a rule is for: `for initial, if the conference is split`; empty when it always holds. */
export function scopeInWords({ for: types, when, unless = [] }: Pick<Rule, "for" | "when" | "unless">): string {
  return [
    ...(types ? [`for ${series(types)}`] : []),
    ...(when ? [`if ${conditions[when].says}`] : []),
    ...unless.map((condition) => `unless ${conditions[condition].says}`),
  ].join(", ");
}

/** When something dated is in force: `from 2020-04-30`, `until 2021-04-01`; nothing for what always is. */
export function datesInWords({ from, until }: Dated): string[] {
  return [...(from ? [`from ${from}`] : []), ...(until ? [`until ${until}`] : [])];
}

/** Editions of a document on one line: `2018 until 2023-12-15; 2023 from 2023-12-15`. */
export function editionsInWords(editions: NonNullable<PolicyDocument["editions"]>): string {
  return editions.map((edition) => [edition.name, ...datesInWords(edition)].join(" ")).join("; ");
}

/** Particulars on one line: `video, one to one`; `reports: conference mailbox`. */
export function particularsInWords(particulars: Particulars | undefined): string {
  if (particulars === undefined) return "";
  if (typeof particulars === "boolean") return particulars ? "yes" : "no";
  if (typeof particulars === "string") return spelt(particulars);
  if (typeof particulars !== "object") return String(particulars);
  if (Array.isArray(particulars)) return particulars.map(particularsInWords).join(", ");
  return Object.entries(particulars)
    .map(([name, value]: [string, Particulars]) => `${spelt(name)}: ${particularsInWords(value)}`)
    .join("; ");
}

function conventionInWords(period: CountedPeriod): string {
  return period.unit === "working-days" ? CONVENTIONS[countingOf(period)] : "";
}

const CONVENTIONS: Record<Counting, string> = {
  "day-zero": "",
  inclusive: ", that day being the first",
  "clear-days": ", with that many clear days between",
  "rolled-start": ", rolled to a working day first",
};

/** `the chair rated the case red; not: the conference is split`: the conditions of a rule that cannot be told yet. */
export function conditionsText(open: readonly ConditionName[], { when }: Pick<Rule, "when">): string {
  return open.map((condition) => (condition === when ? "" : "not: ") + conditions[condition].says).join("; ");
}
