// A new bank holiday over ten thousand records, beside counting all of them again.
import { englandAndWales } from "../../dist/calendar/index.js";
import { findPolicy } from "../../dist/authorities/index.js";
import { affectedByHoliday } from "../../dist/planning/index.js";
import { buildTimeline } from "../../dist/timeline/index.js";
import { contestant, measure } from "./measure.mjs";
import { figure, figures, table } from "./page.mjs";
import { POLICY, differentRecords, moved, examples } from "./records.mjs";

const COUNT = 10_000;
const policy = findPolicy(POLICY);
const holiday = { date: "2020-05-18", title: "A day announced" };
const calendar = englandAndWales.with({ holidays: [holiday] });
const WEEKS_OF_A_YEAR = 52;

/** The section of the page. */
export function holidays() {
  const spread = differentRecords(COUNT).map(({ text }) => JSON.parse(text));
  const bases = Object.values(examples);
  const ofAYear = Array.from({ length: COUNT }, (_, index) =>
    JSON.parse(moved(bases[index % bases.length], 7 * ((index % WEEKS_OF_A_YEAR) - 20)).text),
  );
  return `## A new bank holiday

What a made-up holiday moves in ${COUNT.toLocaleString("en-GB")} records: by \`affectedByHoliday\`, and by building every timeline
twice, with the holiday and without, and comparing them. Both find the same. Milliseconds for all.

### Records of fifteen years

${tableFor(spread)}

### Records of one year

${tableFor(ofAYear)}
`;
}

function tableFor(records) {
  const timelines = records.map((record) => buildTimeline(record, policy));
  const ways = {
    "`buildTimeline` twice, compared": () => recounted(records, {}),
    '`buildTimeline` twice, `detail: "dates"`, compared': () => recounted(records, { detail: "dates" }),
    "`affectedByHoliday` of records": () => affectedByHoliday(records, policy, holiday).moved.length,
    "`affectedByHoliday` of timelines": () => affectedByHoliday(timelines, policy, holiday).moved.length,
  };
  const found = new Set(Object.values(ways).map((way) => way()));
  if (found.size !== 1) throw new Error("The ways find different numbers of deadlines.");
  const taken = measure(
    Object.entries(ways).map(([name, way]) => contestant(name, [0], way)),
    { rounds: 7, milliseconds: 1 },
  );
  const full = taken.get("`buildTimeline` twice, compared").median;
  return `${table(
    ["What", "ms", "middle half", "times as fast as the first"],
    [...taken].map(([name, result]) => [name, ...figures(result, 1e6), figure(full / result.median)]),
  )}

${[...found][0]} deadlines move.`;
}

/** How many deadlines move, by building everything twice. */
function recounted(records, options) {
  let found = 0;
  for (const record of records) {
    const before = new Map(buildTimeline(record, policy, options).deadlines.map(({ key, due }) => [key, textOf(due)]));
    for (const { key, due } of buildTimeline(record, policy, { ...options, calendar }).deadlines) {
      if (before.get(key) !== textOf(due)) found += 1;
    }
  }
  return found;
}

function textOf(due) {
  return due.at ?? due.date;
}
