// Records to measure with: examples, the same at other times, and with more people.
import { readFileSync } from "node:fs";
import { addDays } from "../../dist/calendar/index.js";
import { shuffled } from "./shuffled.mjs";

/** The policy of every record here. */
export const POLICY = "hounslow";

const read = (name) =>
  JSON.stringify(JSON.parse(readFileSync(new URL(`../../examples/records/${name}.json`, import.meta.url), "utf8")));

/** As of the run up to a conference; and with everything recorded. */
export const examples = {
  initial: { text: read("hounslow-initial"), asOf: "2020-05-01" },
  inOrder: { text: read("hounslow-in-order"), asOf: "2020-12-31" },
};

const bases = [
  examples.initial,
  examples.inOrder,
  { text: read("hounslow-review-in-order"), asOf: "2020-12-31" },
  { text: read("hounslow-with-faults"), asOf: "2020-12-31" },
];
/** From 2020 back to 2012 and on to 2027: in whole weeks, so that meetings stay off weekends. */
const WEEKS = Array.from({ length: 780 }, (_, index) => index - 416);
const moves = shuffled(bases.flatMap((base) => WEEKS.map((weeks) => [base, 7 * weeks])));

const pastMoves = moves.filter(([, days]) => days <= 0);

/** So many records of which no two are the same; the dates of no two of the first 3,120 are. */
export function differentRecords(count) {
  return Array.from({ length: count }, (_, index) => recordOf(moves, index));
}

/** A record of the eight years up to the end of 2020, by its number: of no two of 1,668 in turn are the dates the same. */
export function pastRecord(index) {
  return recordOf(pastMoves, index);
}

function recordOf(ways, index) {
  const [base, days] = ways[index % ways.length];
  return moved({ ...base, text: base.text.replace(/"CPC-\d+"/, `"CPC-${100_000 + index}"`) }, days);
}

/** A record with every day in it so many days later. */
export function moved({ text, asOf }, days) {
  return {
    text: text.replaceAll(/"\d{4}-\d\d-\d\d(?=["T])/g, (date) => `"${addDays(date.slice(1), days)}`),
    asOf: addDays(asOf, days),
  };
}

/** A record of so many professionals, each of an agency of their own and with a report. */
export function withProfessionals(count) {
  const record = JSON.parse(examples.initial.text);
  for (let index = 0; index < count; index++) {
    const id = `x${index}`;
    record.participants.push({ id, role: "teacher", agency: `school-${index}` });
    record.reports.push({
      from: id,
      kind: "agency-report",
      submittedAt: "2020-04-28T11:40",
      sharedWithFamilyAt: "2020-04-29",
    });
  }
  return { text: JSON.stringify(record), asOf: examples.initial.asOf };
}
