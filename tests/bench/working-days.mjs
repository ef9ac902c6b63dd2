// Adding working days to a date, beside the packages that people add them with.
import { dayNumber, englandAndWales, localDate } from "../../dist/calendar/index.js";
import { contestant, measure } from "./measure.mjs";
import { figure, figures, table } from "./page.mjs";
import { shuffled } from "./shuffled.mjs";
import { peers, whereDateHolidaysDiffers } from "./working-day-peers.mjs";

const OURS = "`englandAndWales.add(date, n)`";
const OVER_70_YEARS = "the same, over every day of 1990 to 2059 once";
const ON_DAY_NUMBERS = "`englandAndWales.dayNumbers.add(day, n)`";
const FLOOR = "two look-ups in typed arrays, nothing checked";
/** How many of the dates are compared: all would take minutes where a package looks every day up. */
const COMPARED = new Map([
  [15, 500],
  [250, 20],
]);

const dates = shuffled(daysOf("2015-01-01", "2027-12-31").map(localDate));
const datesOf70Years = shuffled(daysOf("1990-01-01", "2059-12-31").map(localDate));
const days = dates.map(dayNumber);

/** The section of the page. */
export function workingDays() {
  const parts = [...COMPARED.keys()].map(tablesFor);
  const { missing, surplus } = whereDateHolidaysDiffers();
  const { from, through } = englandAndWales.published;
  return `## Adding working days

${dates.length.toLocaleString("en-GB")} start dates, every day of 2015 to 2027, in a shuffled order; a date as text goes in and comes out.
All but date-holidays, which works its holidays out anew at every question, are given the same list. The zone is UTC, the
kindest to what counts on \`Date\`. “Same dates” says how many of the compared answers are ours.

“Jumping over weekends and holidays” is the fastest that we could write with date-fns: \`addBusinessDays\`, a binary search in
the holidays for how many were jumped over, and as many days again. It and the tuned loop read and write their text by hand;
the other two of date-fns do so with \`parseISO\` and \`formatISO\`.

${parts.join("\n\n")}

In the years whose holidays are published, ${from.slice(0, 4)} to ${through.slice(0, 4)}, date-holidays does not have ${listed(missing)}
and has ${listed(surplus)} instead: a count over these days comes out differently.
`;
}

function tablesFor(n) {
  const ours = contestant(OURS, dates, (date) => lastDigit(englandAndWales.add(date, n)));
  const all = [
    ours,
    ...peers.map(({ name, add }) => contestant(name, dates, (date) => lastDigit(add(date, n)))),
    contestant(OVER_70_YEARS, datesOf70Years, (date) => lastDigit(englandAndWales.add(date, n))),
  ];
  const sample = dates.slice(0, COMPARED.get(n));
  const same = new Map(
    peers.map(({ name, add }) => [name, sample.filter((date) => add(date, n) === englandAndWales.add(date, n)).length]),
  );
  for (const { name, knowsHolidays } of peers) {
    if (knowsHolidays && same.get(name) < sample.length) console.log(`${name} gives other dates: +${n}`);
  }
  const taken = measure(all);
  const times = ({ median }) => figure(median / taken.get(OURS).median);
  const rows = [
    [OURS, ...figures(taken.get(OURS)), "1", ""],
    ...peers.map(({ name, knowsHolidays }) => [
      knowsHolidays ? name : `${name} (knows no holidays)`,
      ...figures(taken.get(name)),
      times(taken.get(name)),
      `${same.get(name)} of ${sample.length}`,
    ]),
    [OVER_70_YEARS, ...figures(taken.get(OVER_70_YEARS)), times(taken.get(OVER_70_YEARS)), ""],
  ];
  const best = peers
    .filter(({ name, knowsHolidays }) => knowsHolidays && same.get(name) === sample.length)
    .toSorted((a, b) => taken.get(a.name).median - taken.get(b.name).median)[0];
  return `### ${n} working days after a date

${table(["What", "ns a call", "middle half", "times ours", "same dates"], rows)}

The best peer that knows holidays takes ${times(taken.get(best.name))} times as long: ${best.name}.

${onDayNumbers(n)}`;
}

/** The same on day numbers, beside the least that a look-up can cost. */
function onDayNumbers(n) {
  const floor = floorOf(n);
  const { dayNumbers } = englandAndWales;
  const all = [contestant(FLOOR, days, floor)];
  if (dayNumbers) {
    for (const day of days) {
      if (dayNumbers.add(day, n) !== floor(day)) throw new Error("The day numbers and the look-up differ.");
    }
    all.unshift(contestant(ON_DAY_NUMBERS, days, (day) => dayNumbers.add(day, n)));
  }
  for (const day of days) {
    if (localDate(floor(day)) !== englandAndWales.add(localDate(day), n)) throw new Error("The look-up is wrong.");
  }
  const taken = measure(all);
  const rows = [ON_DAY_NUMBERS, FLOOR].map((name) => {
    if (!taken.has(name)) return [name, "not in this build", "", ""];
    return [name, ...figures(taken.get(name)), figure(taken.get(name).median / taken.get(FLOOR).median)];
  });
  return table(["On day numbers", "ns a call", "middle half", "times the floor"], rows);
}

/** Rank and select, and nothing else. */
function floorOf(n) {
  const first = dayNumber(englandAndWales.covers.from);
  const covered = daysOf(englandAndWales.covers.from, englandAndWales.covers.through);
  const working = covered.filter((day) => englandAndWales.isWorkingDay(localDate(day)));
  const select = Uint32Array.from(working);
  const rank = new Uint32Array(covered.length);
  let count = 0;
  for (const day of covered) {
    if (select[count] === day) count++;
    rank[day - first] = count;
  }
  return (day) => select[rank[day - first] + n - 1];
}

function daysOf(from, through) {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(through) - first + 1 }, (_, index) => first + index);
}

/** Something of an answer that cannot be told without working it out. */
function lastDigit(date) {
  return date.charCodeAt(9);
}

function listed(items) {
  return items.length === 0 ? "nothing" : items.join(" and ");
}
