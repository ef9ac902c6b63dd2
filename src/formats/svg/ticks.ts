import { addDays, weekdayNumber, type LocalDate } from "../../calendar/index.js";
import { dateText } from "../../wording/dates.js";
import { english, type Language } from "../../language/language.js";
import type { DayScale } from "./day-scale.js";
import { SMALL, overlap, textBox, type TextBox } from "./text-box.js";
import { textWidth } from "./text-width.js";

/** A Monday on the scale; or, in a segment that has none, its first day. Of weeks too narrow to see, one in several. */
export interface Tick {
  readonly date: LocalDate;
  /** Where the day begins. */
  readonly x: number;
  /** `null` where there is no room to name it. */
  readonly label: TextBox | null;
}

type Monday = Omit<Tick, "label">;

const GAP = 8;
/** A Monday, to measure their names by. */
const SAMPLE = "2020-11-30";
/** The least room between two ticks. */
const NARROWEST = 4;

/**
 * The Mondays of the scale, as many named as there is room for. One of each segment goes before the others, and
 * tells the year.
 *
 * @param y the top of the line that names them.
 */
export function ticks(
  { segments, dayWidth }: DayScale,
  y: number,
  left: number,
  right: number,
  language: Language = english,
): Tick[] {
  const weeks = weeksIn(NARROWEST, dayWidth);
  const every = weeksIn(textWidth(dateText(SAMPLE, "dayAndMonth", language), SMALL) + GAP, dayWidth) / weeks;
  const named: TextBox[] = [];
  const mondays = segments.map(({ from, days, left: edge }) => mondaysIn(from, days, edge, dayWidth, weeks));
  const labels = new Map<Monday, TextBox>();
  for (const segment of mondays) {
    const names = (["short", "dayMonthAndYear"] as const).flatMap((form) =>
      segment.map((monday) => [monday, dateText(monday.date, form, language)] as const),
    );
    names.some(([monday, text]) => {
      const label = name(monday, text);
      return label && labels.set(monday, label);
    });
  }
  return mondays.flatMap((segment) =>
    segment.map((monday, index) => {
      const isNext = !labels.get(monday) && index % every === 0;
      return {
        ...monday,
        label: isNext ? name(monday, dateText(monday.date, "dayAndMonth", language)) : (labels.get(monday) ?? null),
      };
    }),
  );

  function name({ x }: Monday, text: string): TextBox | null {
    const start = Math.max(left, Math.min(x, right - textWidth(text, SMALL)));
    const box = textBox({ text, size: SMALL, tone: "quiet" }, start, y);
    if (box.x + box.width > right || named.some((other) => overlap(grown(box), grown(other)))) return null;
    named.push(box);
    return box;
  }
}

function mondaysIn(from: LocalDate, days: number, left: number, dayWidth: number, weeks: number): Monday[] {
  const monday = (8 - weekdayNumber(from)) % 7;
  const mondays = [];
  for (let day = monday < days ? monday : 0; day < days; day += 7 * weeks) {
    mondays.push({ date: addDays(from, day), x: left + day * dayWidth });
  }
  return mondays;
}

function grown(box: TextBox): TextBox {
  return { ...box, width: box.width + GAP };
}

/** How many weeks take so much room: one, two, four, … */
function weeksIn(room: number, dayWidth: number): number {
  let weeks = 1;
  while (weeks * 7 * dayWidth < room) weeks *= 2;
  return weeks;
}
