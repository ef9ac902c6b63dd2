import { dayNumber, type LocalDate } from "../../calendar/index.js";

/** The days of a chart and the room they have, in pixels, both ends included. */
export interface ChartSpan {
  readonly from: LocalDate;
  readonly through: LocalDate;
  readonly room: number;
}

/** Ticks of a chart's axis as Mermaid reads them. */
export interface Axis {
  readonly axisFormat: string;
  /** `null` leaves it to Mermaid: some ten ticks, whose years have room. */
  readonly tickInterval: string | null;
}

/** What ticks can be apart, how many days that is at least, and the room of their dates with the gap between two. */
const STEPS: readonly (Axis & { readonly days: number; readonly width: number })[] = [
  { tickInterval: "1week", days: 7, axisFormat: "%d %b %Y", width: 88 },
  { tickInterval: "2week", days: 14, axisFormat: "%d %b %Y", width: 88 },
  { tickInterval: "1month", days: 28, axisFormat: "%b %Y", width: 68 },
  { tickInterval: "2month", days: 59, axisFormat: "%b %Y", width: 68 },
  { tickInterval: "3month", days: 90, axisFormat: "%b %Y", width: 68 },
  { tickInterval: "6month", days: 181, axisFormat: "%b %Y", width: 68 },
  { tickInterval: "12month", days: 365, axisFormat: "%Y", width: 44 },
];

/** As many ticks as there can be without one date being written over another. */
export function axisOf({ from, through, room }: ChartSpan): Axis {
  const day = room / (dayNumber(through) - dayNumber(from) + 1);
  const { axisFormat, tickInterval } = STEPS.find(({ days, width }) => days * day >= width) ?? {
    axisFormat: "%Y",
    tickInterval: null,
  };
  return { axisFormat, tickInterval };
}
