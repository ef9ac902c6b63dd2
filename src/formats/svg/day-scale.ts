import { dayNumber, localDate, type Instant, type LocalDate } from "../../calendar/index.js";

/** Days side by side, all of one width. Long stretches in which nothing happens are cut out, and every cut is known. */
export interface DayScale {
  /** The width of a day in pixels, the same in every segment. */
  readonly dayWidth: number;
  /** What is drawn: runs of whole days, both ends included. */
  readonly segments: readonly Stretch[];
  /** What is left out between them. */
  readonly cuts: readonly Stretch[];
  /** Where a day has its middle; where an instant falls within its day. What is cut out lies in the middle of the cut. */
  x(moment: LocalDate | Instant): number;
}

/** A run of days and the room it takes. */
export interface Stretch {
  readonly from: LocalDate;
  readonly through: LocalDate;
  readonly days: number;
  readonly left: number;
  readonly right: number;
}

/** The room that a cut takes. */
const CUT_WIDTH = 26;
/** Days kept on either side of a day that something happens on: as many as leave days roomy. */
const MARGINS = [7, 4, 2] as const;
const FEWEST_DAYS = 21;
/** Cut four weeks or more while days are narrower than the first; ten days or more while narrower than the second. */
const ROOMY = { dayWidth: 14, days: 28 };
const CRAMPED = { dayWidth: 3, days: 10 };
const FIRST = dayNumber("0001-01-01");
const LAST = dayNumber("9999-12-31");

/**
 * The scale between two edges that shows every one of some dates.
 *
 * The longest empty stretch is cut first, and only while days would be too narrow to tell apart.
 *
 * @param dates one at least.
 */
export function dayScale(dates: readonly LocalDate[], left: number, right: number): DayScale {
  const days = [...new Set(dates.map(dayNumber))].toSorted((a, b) => a - b);
  const { first, last, cuts } = plan(days, right - left);
  const dayWidth = widthOfDay(cuts, last - first + 1, right - left);

  const segments: Stretch[] = [];
  const drawnCuts: Stretch[] = [];
  let [from, edge] = [first, left];
  for (const cut of cuts.toSorted((a, b) => a.from - b.from)) {
    const end = edge + (cut.from - from) * dayWidth;
    segments.push(stretch(from, cut.from - 1, edge, end));
    drawnCuts.push(stretch(cut.from, cut.through, end, end + CUT_WIDTH));
    [from, edge] = [cut.through + 1, end + CUT_WIDTH];
  }
  segments.push(stretch(from, last, edge, right));

  return {
    dayWidth,
    segments,
    cuts: drawnCuts,
    x: (moment) => {
      const date = moment.slice(0, 10);
      const segment = segments.find(({ from: start, through }) => start <= date && date <= through);
      if (segment) {
        return segment.left + (dayNumber(date) - dayNumber(segment.from) + partOfDay(moment)) * dayWidth;
      }
      const cut = drawnCuts.find(({ from: start, through }) => start <= date && date <= through);
      if (cut) return (cut.left + cut.right) / 2;
      return date < segments[0]!.from ? left : right;
    },
  };
}

interface Days {
  readonly from: number;
  readonly through: number;
}

/** The first and the last day, and what to cut between them, with the widest margins that leave days roomy. */
function plan(days: readonly number[], room: number): { first: number; last: number; cuts: readonly Days[] } {
  const plans = MARGINS.map((margin) => planWith(days, room, margin));
  return (
    plans.find(({ first, last, cuts }) => widthOfDay(cuts, last - first + 1, room) >= ROOMY.dayWidth) ?? plans.at(-1)!
  );
}

function planWith(days: readonly number[], room: number, margin: number) {
  const spare = Math.max(margin, Math.ceil((FEWEST_DAYS - 1 - (days.at(-1)! - days[0]!)) / 2));
  const [first, last] = [Math.max(FIRST, days[0]! - spare), Math.min(LAST, days.at(-1)! + spare)];
  return { first, last, cuts: chooseCuts(emptyStretches(days, margin), last - first + 1, room) };
}

function emptyStretches(days: readonly number[], margin: number): Days[] {
  return days
    .slice(1)
    .map((day, index) => ({ from: days[index]! + margin + 1, through: day - margin - 1 }))
    .filter(({ from, through }) => lengthOf({ from, through }) >= CRAMPED.days);
}

function chooseCuts(stretches: readonly Days[], total: number, room: number): Days[] {
  const cuts: Days[] = [];
  for (const next of stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from)) {
    const dayWidth = widthOfDay(cuts, total, room);
    const isWorthIt = [ROOMY, CRAMPED].some((limit) => dayWidth < limit.dayWidth && lengthOf(next) >= limit.days);
    const hasRoom = (cuts.length + 1) * CUT_WIDTH < room / 3;
    if (!isWorthIt || !hasRoom || widthOfDay([...cuts, next], total, room) <= dayWidth) break;
    cuts.push(next);
  }
  return cuts;
}

function widthOfDay(cuts: readonly Days[], total: number, room: number): number {
  return (room - cuts.length * CUT_WIDTH) / (total - cuts.reduce((sum, cut) => sum + lengthOf(cut), 0));
}

function lengthOf({ from, through }: Days): number {
  return through - from + 1;
}

function stretch(from: number, through: number, left: number, right: number): Stretch {
  return { from: localDate(from), through: localDate(through), days: through - from + 1, left, right };
}

/** How much of its day has passed at an instant, by London's clocks; half of it where only the day is known. */
function partOfDay(moment: LocalDate | Instant): number {
  if (moment.length === 10) return 0.5;
  return (Number(moment.slice(11, 13)) + Number(moment.slice(14, 16)) / 60) / 24;
}
