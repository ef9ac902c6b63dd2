// How the time grows: with the people of a record, with how far a count goes, and with the year.
import { findPolicy } from "../../dist/authorities/index.js";
import { englandAndWales } from "../../dist/calendar/index.js";
import { buildTimeline } from "../../dist/timeline/index.js";
import { validateRecord } from "../../dist/validation/index.js";
import { contestant, measure } from "./measure.mjs";
import { figure, figures, table } from "./page.mjs";
import { POLICY, examples, moved, withProfessionals } from "./records.mjs";
import { shuffled } from "./shuffled.mjs";

const policy = findPolicy(POLICY);

/** The section of the page. */
export function scaling() {
  return `## What the time grows with

### With the people

A record of so many professionals, each of an agency of their own and with a report. It should grow as they do. A small
record bears what is done once for any; a large one leaves the garbage collector more to do.

${people()}

### Not with the year

A timeline of \`examples/records/hounslow-initial.json\`, moved to other years. The years covered are 1990 to 2060.

${years()}

### Not with how far a count goes

\`englandAndWales.add(date, n)\` from every day of 2020 to 2023.

${distances()}
`;
}

function people() {
  const sizes = [10, 100, 1000];
  const cases = new Map(sizes.map((size) => [size, parsed(withProfessionals(size))]));
  const taken = measure(
    sizes.flatMap((size) => [
      contestant(
        `timeline ${size}`,
        [cases.get(size)],
        ({ record, options }) => buildTimeline(record, policy, options).deadlines.length,
      ),
      contestant(
        `validation ${size}`,
        [cases.get(size)],
        ({ record, options }) => validateRecord(record, policy, options).findings.length,
      ),
    ]),
  );
  return table(
    ["Professionals", "deadlines", "timeline, µs", "for each", "validation, µs", "for each"],
    sizes.map((size) => {
      const { record, options } = cases.get(size);
      const [timeline, validation] = ["timeline", "validation"].map(
        (what) => taken.get(`${what} ${size}`).median / 1000,
      );
      return [
        size.toLocaleString("en-GB"),
        buildTimeline(record, policy, options).deadlines.length.toLocaleString("en-GB"),
        figure(timeline),
        figure(timeline / size),
        figure(validation),
        figure(validation / size),
      ];
    }),
  );
}

function years() {
  const weeksFrom2020 = new Map([1995, 2005, 2015, 2025, 2035, 2045, 2055].map((year) => [year, (year - 2020) * 52]));
  const taken = measure(
    [...weeksFrom2020].map(([year, weeks]) => {
      // Every week of that year, so that no single date stands for it.
      const cases = Array.from({ length: 52 }, (_, week) => parsed(moved(examples.initial, 7 * (weeks + week))));
      return contestant(year, cases, ({ record, options }) => buildTimeline(record, policy, options).deadlines.length);
    }),
  );
  return table(
    ["Year", "µs", "middle half"],
    [...taken].map(([year, result]) => [String(year), ...figures(result, 1000)]),
  );
}

function distances() {
  const days = englandAndWales.explain("2019-12-31", 1008).days.map(({ date }) => date);
  const dates = shuffled(days);
  const taken = measure(
    [5, 50, 500, 5000].map((n) => contestant(n, dates, (date) => englandAndWales.add(date, n).charCodeAt(9))),
  );
  return table(
    ["n", "ns a call", "middle half"],
    [...taken].map(([n, result]) => [n.toLocaleString("en-GB"), ...figures(result)]),
  );
}

function parsed({ text, asOf }) {
  const [record, options] = [JSON.parse(text), { asOf }];
  // A stage is what only a record that can be read has.
  if (validateRecord(record, policy, options).stage === null) throw new Error("A case is no record.");
  return { record, options };
}
