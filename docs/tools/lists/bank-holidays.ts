import { readFileSync } from "node:fs";
import { localDate } from "../../../src/calendar/local-date.js";
import {
  usualHolidays,
  usualInEnglandAndWales,
  usualInNorthernIreland,
  usualInScotland,
} from "../../../src/calendar/bank-holidays/usual-holidays.js";

const USUAL = {
  "england-and-wales": usualInEnglandAndWales,
  scotland: usualInScotland,
  "northern-ireland": usualInNorthernIreland,
} as const;

type Division = keyof typeof USUAL;
interface Event {
  readonly date: string;
  readonly title: string;
}

const PUBLISHED = new URL("../../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url);
const govuk = JSON.parse(readFileSync(PUBLISHED, "utf8")) as { divisions: Record<Division, Record<string, Event[]>> };

/** `src/calendar/bank-holidays/DIVISION.ts`: where the published list is other than usual. By the file's name. */
export function bankHolidayFiles(): ReadonlyMap<string, string> {
  return new Map((Object.keys(USUAL) as Division[]).map((division) => [`${division}.ts`, file(division)]));
}

function file(division: Division): string {
  const years = Object.keys(govuk.divisions[division]).map(Number);
  const rows = years
    .flatMap((year) => unusualIn(division, year))
    .map(([date, title]) => `    "${date}": ${JSON.stringify(title)},`);
  return `// Made by npm run generate; do not edit.
// The GOV.UK bank holidays list (Open Government Licence v3.0), where it is other than usual.
import type { PublishedHolidays } from "./division-calendar.js";

export const publishedHolidays: PublishedHolidays = {
  published: { from: "${Math.min(...years)}-01-01", through: "${Math.max(...years)}-12-31" },
  unusual: {
${rows.join("\n")}
  },
};
`;
}

/** The days of a year whose holiday is other than usual, in order, and its title; `null` where there is none. */
function unusualIn(division: Division, year: number): readonly (readonly [date: string, title: string | null])[] {
  const usual = new Map([...usualHolidays(year, USUAL[division])].map(([day, title]) => [localDate(day), title]));
  const published = new Map(govuk.divisions[division][year]!.map(({ date, title }) => [date, title]));
  return [...new Set([...usual.keys(), ...published.keys()])]
    .filter((date) => usual.get(date) !== published.get(date))
    .toSorted()
    .map((date) => [date, published.get(date) ?? null]);
}
