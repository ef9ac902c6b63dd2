// A whole timeline and a whole validation, beside what merely reading the record costs.
import { findPolicy } from "../../dist/authorities/index.js";
import { conferenceRecord } from "../../dist/model/index.js";
import { buildTimeline } from "../../dist/timeline/index.js";
import { validateRecord } from "../../dist/validation/index.js";
import { contestant, measure } from "./measure.mjs";
import { figure, figures, table } from "./page.mjs";
import { POLICY, differentRecords, examples } from "./records.mjs";

const COUNT = 2000;
const PARSE = "`JSON.parse`";
const policy = findPolicy(POLICY);

/** The section of the page. */
export function wholeRecords() {
  const different = differentRecords(COUNT);
  return `## A whole timeline, a whole validation

Each beside \`JSON.parse\` of the same text and the zod parse of the same record. A validation parses the record, reckons its
deadlines and judges every rule. “Per second” is on one core with nothing else to do.

### Up to a conference: \`examples/records/hounslow-initial.json\`

${tableFor([examples.initial])}

### Everything recorded: \`examples/records/hounslow-in-order.json\`

${tableFor([examples.inOrder])}

### ${COUNT.toLocaleString("en-GB")} different records

Four kinds of Hounslow’s records, moved to other weeks of 2012 to 2027: no two have the same dates, so that nothing can be
remembered from call to call.

${tableFor(different)}
`;
}

function tableFor(sources) {
  const cases = sources.map(({ text, asOf }) => ({
    text,
    options: { asOf },
    dates: { asOf, detail: "dates" },
    record: JSON.parse(text),
  }));
  check(cases);
  const reports = cases.map(({ record, options }) => validateRecord(record, policy, options));
  const taken = measure([
    contestant(PARSE, cases, ({ text }) => JSON.parse(text).type.length),
    contestant("zod parse", cases, ({ record }) => Number(conferenceRecord.safeParse(record).success)),
    contestant(
      "`buildTimeline`",
      cases,
      ({ record, options }) => buildTimeline(record, policy, options).deadlines.length,
    ),
    contestant(
      '`buildTimeline`, `detail: "dates"`',
      cases,
      ({ record, dates }) => buildTimeline(record, policy, dates).deadlines.length,
    ),
    contestant(
      "`validateRecord`",
      cases,
      ({ record, options }) => validateRecord(record, policy, options).findings.length,
    ),
    contestant("`JSON.stringify` of the report", reports, (report) => JSON.stringify(report).length),
  ]);
  const written = (options) =>
    cases.reduce((sum, each) => sum + JSON.stringify(buildTimeline(each.record, policy, each[options])).length, 0);
  const share = written("dates") / written("options");
  const bytes = cases.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / cases.length;
  return `${table(
    ["What", "µs", "middle half", "per second", "times `JSON.parse`"],
    [...taken].map(([name, result]) => [
      name,
      ...figures(result, 1000),
      figure(1e9 / result.median),
      figure(result.median / taken.get(PARSE).median),
    ]),
  )}

With \`detail: "dates"\` a timeline has ${figure(share)} of the bytes of a full one. A record has ${figure(bytes)} bytes${cases.length > 1 ? " on average" : ""}.`;
}

/** That all are records with deadlines, and that no two have the same ones. */
function check(cases) {
  const timelines = new Set();
  for (const { record, options } of cases) {
    if (!conferenceRecord.safeParse(record).success) throw new Error("A case is no record.");
    const { deadlines } = buildTimeline(record, policy, options);
    if (deadlines.length === 0) throw new Error("A case has no deadlines.");
    timelines.add(JSON.stringify(deadlines));
  }
  if (timelines.size < cases.length) throw new Error("Two cases have the same deadlines.");
}
