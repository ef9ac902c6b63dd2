import { dateText } from "../../wording/dates.js";
import { chainTexts } from "../../wording/lists.js";
import { say, section, type Language } from "../../language/language.js";
import { definitionText } from "../../measures/definition-text.js";
import { measureIds, type LeftOut, type MeasureId, type Measures, type Row } from "../../measures/measures.js";

/** Headings, labels and figures of measures. */
export const measureWords = /* @__PURE__ */ section("measureTable", {
  title: "Measures as of {day}",
  under: "Policy: {policy}",
  "conferences-in-time": "{Conferences} in time",
  "reviews-in-time": "{Plans} whose reviews were in time",
  "reviews-held-in-time": "Reviews held in time",
  "open-enquiries": "Open {enquiries}",
  "plans-over-two-years": "{Plans} over two years",
  period: "Period",
  number: "Number",
  of: "Of",
  percentage: "Percentage",
  leftOut: "Left out",
  stretch: "{from} to {through}",
  share: "{numerator} of {denominator}",
  percent: "{percent}%",
  none: "–",
  hidden: "[c]",
  hiddenMeans: "[c]: too small a number to be shown.",
  leftOutOf: "Left out: {reasons}.",
  "start-not-recorded": "{number} whose start is not recorded",
  "conference-before-enquiry": "{number} held before the {enquiry} began",
  "due-not-known": "{number} for which the policy gives no date",
  "reviews-not-known": "{number} whose reviews are not known",
  "review-on-first-day": "{number} on or before the first day of the {plan}",
  "review-after-plan": "{number} after the end of the {plan}",
  withIds: "{reason} ({ids})",
  more: { one: "{ids} and {count} more", other: "{ids} and {count} more" },
});

/** More codes than help to find a fault in a table. */
const MOST_IDS = 5;
/** What is so on a day, and not over a time. */
const STATES: readonly MeasureId[] = ["reviews-in-time", "open-enquiries", "plans-over-two-years"];

/** One measure in words, with a line for each period. */
export interface MeasureInWords {
  readonly title: string;
  readonly definition: string;
  readonly rows: readonly RowInWords[];
}

export interface RowInWords {
  readonly period: string;
  readonly numerator: string;
  /** `null` of a number that is no part of another. */
  readonly denominator: string | null;
  readonly percent: string | null;
  /** What was left out, by its reason. */
  readonly leftOut: string | null;
}

/** Measures in words, in their order. */
export function measuresInWords({ rows, count }: Measures, language: Language): readonly MeasureInWords[] {
  return measureIds.flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    if (own.length === 0) return [];
    return {
      title: say(language, measureWords, id),
      definition: definitionText(id, count, language),
      rows: own.map((row) => rowInWords(row, language)),
    };
  });
}

function rowInWords(row: Row, language: Language): RowInWords {
  const { id, numerator, denominator, percent, suppressed, excluded } = row;
  const isPart = id !== "open-enquiries";
  const none = say(language, measureWords, suppressed && numerator === null ? "hidden" : "none");
  const shown = percent === null ? none : say(language, measureWords, "percent", { percent: percent.toFixed(1) });
  return {
    period: periodInWords(row, language),
    numerator: numberInWords(numerator, language),
    denominator: isPart ? numberInWords(denominator, language) : null,
    percent: isPart ? shown : null,
    leftOut:
      excluded.length === 0
        ? null
        : chainTexts(
            excluded.map((each) => leftOutInWords(each, language)),
            "semicolon",
            language,
          ),
  };
}

function periodInWords({ id, period: { from, through } }: Row, language: Language): string {
  const last = dateText(through, "dayMonthAndYear", language);
  if (from === through || STATES.includes(id)) return last;
  return say(language, measureWords, "stretch", { from: dateText(from, "dayMonthAndYear", language), through: last });
}

function numberInWords(count: number | null, language: Language): string {
  return count === null ? say(language, measureWords, "hidden") : String(count);
}

function leftOutInWords({ reason, count, ids }: LeftOut, language: Language): string {
  const text = say(language, measureWords, reason, { number: numberInWords(count, language) });
  if (ids.length === 0) return text;
  const first = chainTexts(ids.slice(0, MOST_IDS), "comma", language);
  const rest = ids.length - MOST_IDS;
  const shown = rest > 0 ? say(language, measureWords, "more", { ids: first, count: rest }) : first;
  return say(language, measureWords, "withIds", { reason: text, ids: shown });
}

/** `Measures as of Monday 31 March 2025`, and the policy, where it is one. */
export function headingOf({ on, policy }: Measures, language: Language): readonly string[] {
  return [
    say(language, measureWords, "title", { day: dateText(on, "long", language) }),
    ...(policy === null ? [] : [say(language, measureWords, "under", { policy })]),
  ];
}

/** What stands for a number that is not shown; `null` where all are. */
export function hiddenInWords({ rows }: Measures, language: Language): string | null {
  return rows.some(({ suppressed }) => suppressed) ? say(language, measureWords, "hiddenMeans") : null;
}
