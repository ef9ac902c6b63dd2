// Other ways of adding working days to a date: ISO text in, ISO text out, as each package's own documentation has it.
import { addBusinessDays, addDays, formatISO, isWeekend, parseISO } from "date-fns";
import Holidays from "date-holidays";
import dayjs from "dayjs";
import dayjsBusinessDays from "dayjs-business-days2";
import { Settings } from "luxon";
import luxonBusinessDays from "luxon-business-days";
import moment from "moment-business-days";
import { englandAndWales } from "../../dist/calendar/index.js";

/** The holidays that a count from a day of 2015 to 2027 can meet. All peers but date-holidays are given these. */
const holidays = englandAndWales
  .nonWorkingBetween("2014-12-31", "2029-01-01")
  .filter(({ reason }) => reason === "bank-holiday")
  .map(({ date }) => date);
const isHoliday = new Set(holidays);

const iso = (day) => formatISO(day, { representation: "date" });

/** The loop that people write. */
function dateFnsLoop(date, n) {
  let day = parseISO(date);
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !isHoliday.has(iso(day))) left--;
  }
  return iso(day);
}

/** The same loop without what can be spared: holidays as instants, and no text until the end. */
const holidayInstants = new Set(holidays.map((date) => parseISO(date).getTime()));
function dateFnsTunedLoop(date, n) {
  let day = localMidnight(date);
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !holidayInstants.has(day.getTime())) left--;
  }
  return written(day);
}

/** No loop over days: the weekends are jumped over, and then as many days more as holidays were jumped over. */
const inOrder = holidays.map((date) => parseISO(date).getTime()).toSorted((a, b) => a - b);
function dateFnsJumps(date, n) {
  let day = localMidnight(date);
  let passed = holidaysUntil(day);
  for (let left = n; left > 0;) {
    day = addBusinessDays(day, left);
    const now = holidaysUntil(day);
    left = now - passed;
    passed = now;
  }
  return written(day);
}

function holidaysUntil(day) {
  const instant = day.getTime();
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle] <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function localMidnight(date) {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

function written(day) {
  const [month, date] = [day.getMonth() + 1, day.getDate()];
  return `${day.getFullYear()}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

const england = new Holidays("GB", "ENG", { types: ["public"] });
function dateFnsAndDateHolidays(date, n) {
  let day = parseISO(date);
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !england.isHoliday(day)) left--;
  }
  return iso(day);
}

moment.updateLocale("en", { holidays, holidayFormat: "YYYY-MM-DD" });
dayjs.extend(dayjsBusinessDays, { holidays, holidayFormat: "YYYY-MM-DD" });
// Luxon is at its fastest in a zone without clock changes.
Settings.defaultZone = "utc";
const { DateTime } = luxonBusinessDays;
DateTime.utc().setupBusiness({ holidayMatchers: [(day) => isHoliday.has(day.toISODate())] });

/** By name: what it is called in the page, whether it knows holidays, and how it adds `n` working days to a date. */
export const peers = [
  { name: "date-fns and a `Set`: the loop people write", knowsHolidays: true, add: dateFnsLoop },
  { name: "date-fns and a `Set`: that loop, tuned", knowsHolidays: true, add: dateFnsTunedLoop },
  { name: "date-fns, jumping over weekends and holidays", knowsHolidays: true, add: dateFnsJumps },
  { name: "date-fns and date-holidays", knowsHolidays: true, add: dateFnsAndDateHolidays },
  {
    name: "moment-business-days",
    knowsHolidays: true,
    add: (date, n) => moment(date, "YYYY-MM-DD").businessAdd(n).format("YYYY-MM-DD"),
  },
  {
    name: "dayjs-business-days2",
    knowsHolidays: true,
    add: (date, n) => dayjs(date).businessDaysAdd(n).format("YYYY-MM-DD"),
  },
  {
    name: "luxon-business-days",
    knowsHolidays: true,
    add: (date, n) => DateTime.fromISO(date).plusBusiness({ days: n }).toISODate(),
  },
  {
    name: "`addBusinessDays` of date-fns",
    knowsHolidays: false,
    add: (date, n) => iso(addBusinessDays(parseISO(date), n)),
  },
];

/** The packages that these are made of. */
export const peerPackages = [
  "date-fns",
  "date-holidays",
  "moment",
  "moment-business-days",
  "dayjs",
  "dayjs-business-days2",
  "luxon",
  "luxon-business-days",
];

/** The published holidays that date-holidays does not have, and those that only it has. */
export function whereDateHolidaysDiffers() {
  const { from, through } = englandAndWales.published;
  const ours = englandAndWales
    .nonWorkingBetween(`${Number(from.slice(0, 4)) - 1}-12-31`, `${Number(through.slice(0, 4)) + 1}-01-01`)
    .filter(({ reason }) => reason === "bank-holiday")
    .map(({ date }) => date);
  const theirs = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(through.slice(0, 4)); year++) {
    theirs.push(...england.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  }
  const onWeekdays = theirs.filter((date) => !isWeekend(parseISO(date)));
  return {
    missing: ours.filter((date) => !onWeekdays.includes(date)),
    surplus: onWeekdays.filter((date) => !ours.includes(date)),
  };
}
