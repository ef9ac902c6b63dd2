import { readFileSync } from "node:fs";
import Holidays from "date-holidays";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const STATES = { "england-and-wales": "ENG", scotland: "SCT", "northern-ireland": "NIR" } as const;

type Division = keyof typeof STATES;
interface Event {
  date: string;
  title: string;
}

const PUBLISHED = new URL("../../../src/calendar/bank-holidays/govuk-bank-holidays.json", import.meta.url);
const govuk = JSON.parse(readFileSync(PUBLISHED, "utf8")) as { divisions: Record<Division, Record<string, Event[]>> };
const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.resolve("date-holidays")), "utf8"),
) as { version: string };

/**
 * `src/calendar/bank-holidays/DIVISION.ts`: the published list where there is one, and date-holidays' projection around it.
 * By the file's name.
 */
export function bankHolidayFiles(): ReadonlyMap<string, string> {
  return new Map((Object.keys(STATES) as Division[]).map((division) => [`${division}.ts`, file(division)]));
}

function file(division: Division): string {
  const published = govuk.divisions[division];
  const publishedYears = Object.keys(published).map(Number);
  const spelling = new Map(
    Object.values(published).flatMap((events) => events.map(({ title }) => [plain(title), title] as const)),
  );
  const letters = new Map<string, string>();
  const letter = (title: string) => {
    if (!letters.has(title)) letters.set(title, String.fromCharCode(97 + letters.size));
    return letters.get(title)!;
  };
  const years: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const events =
      published[year] ??
      projected(division, year).map(({ date, title }) => ({ date, title: spelling.get(plain(title)) ?? title }));
    const short = (digits: string) => Number(digits).toString(36);
    const holidays = events.map(({ date, title }) => letter(title) + short(date.slice(5, 7)) + short(date.slice(8)));
    years.push(holidays.join(""));
  }
  const titles = [...letters].map(([title, code]) => `    ${code}: ${JSON.stringify(title)},`);
  return `// Made by npm run generate; do not edit.
// Published years: the GOV.UK bank holidays list (Open Government Licence v3.0).
// Other years: projected with date-holidays ${version}; one-off and moved holidays are not in them.
// One line a year, from ${FIRST_YEAR} on.
import type { BankHolidayYears } from "./bank-holiday-years.js";

export const bankHolidayYears: BankHolidayYears = {
  published: { from: "${Math.min(...publishedYears)}-01-01", through: "${Math.max(...publishedYears)}-12-31" },
  covers: { from: "${FIRST_YEAR}-01-01", through: "${LAST_YEAR}-12-31" },
  titles: {
${titles.join("\n")}
  },
  years: \`${years.join("\n")}\`,
};
`;
}

/** Titles that differ in nothing but letters' case and apostrophes are one, spelt as last published. */
function plain(title: string): string {
  return title.toLowerCase().replaceAll("’", "'");
}

/** Public holidays on weekdays: where one falls on a weekend, the list holds its substitute day as well. */
function projected(division: Division, year: number): Event[] {
  return new Holidays("GB", STATES[division])
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date, name }) => ({ date: date.slice(0, 10), title: name.replace(" (substitute day)", "") }))
    .filter(({ date }) => new Date(date).getUTCDay() % 6 !== 0);
}
