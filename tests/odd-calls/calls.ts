import * as root from "../../src/index.js";

/** What nobody should give, and somebody does. */
export const odd: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  nothing: () => 0,
  NaN: () => NaN,
  "a number": () => 42,
  "a large number": () => 1e308,
  "a text": () => "x",
  "an empty text": () => "",
  "a huge text": () => "x".repeat(100_000),
  true: () => true,
  "a symbol": () => Symbol("odd"),
  "a big integer": () => 1n,
  "a function": () => () => 1,
  "a list": () => [],
  "a list of nothing": () => [null],
  "a list of lists": () => [[]],
  "an object": () => ({}),
  "a frozen object": () => Object.freeze({ x: 1 }),
  "an object without prototype": () => Object.create(null) as unknown,
  "a date": () => new Date(0),
  "a map": () => new Map(),
  "a getter that throws": () => Object.defineProperty({}, "asOf", { enumerable: true, get: throwing }),
  "a proxy that throws": () => new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing }),
};

function throwing(): never {
  throw new TypeError("thrown by what was given");
}

const { policies, englandAndWales } = root;
const record = {
  type: "initial",
  reference: "CPC-0417",
  conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [{ id: "p1", role: "teacher", agency: "school" }],
} as const;
const history = { id: "C000017", enquiries: [{ startedOn: "2025-04-10", conferenceHeldOn: "2025-05-06" }] };
const hounslow = root.findPolicy("hounslow");
const timeline = root.buildTimeline(record, hounslow, { asOf: "2020-05-06" });
const report = root.validateRecord(record, hounslow, { asOf: "2020-05-06" });
const overTime = root.buildHistory(history, "working-together", { asOf: "2025-06-01" });

/** Arguments that are in order, by their functions: each is then given with one of them odd. */
export const inOrder: Readonly<Record<string, readonly unknown[]>> = {
  buildTimeline: [record, hounslow, { asOf: "2020-05-06" }],
  validateRecord: [record, hounslow, { asOf: "2020-05-06" }],
  buildHistory: [history, hounslow, { asOf: "2025-06-01" }],
  validateHistory: [history, hounslow, { asOf: "2025-06-01" }],
  conferencesOf: [history],
  joinSiblings: [[history]],
  parseRecord: [record, { lenient: true }],
  parseHistory: [history],
  parsePolicy: [JSON.stringify(hounslow), { known: policies }],
  recordFromRow: [{ type: "initial" }, { columns: {} }],
  findPolicy: ["hounslow"],
  policyAt: ["hounslow", "2020-05-05", policies],
  policyFor: [record, "hounslow", { asOf: "2020-05-06" }],
  resolvePolicy: [hounslow, "2020-05-05"],
  definePolicy: [hounslow],
  extendPolicy: [hounslow, { id: "ours" }],
  policyTexts: [hounslow],
  layersOf: [hounslow],
  lintPolicy: [hounslow, {}],
  comparePolicies: [[hounslow, hounslow], { record }],
  explain: [record, hounslow, { duty: "conference-held" }, {}],
  evaluate: [record, hounslow, { asOf: "2020-05-06" }],
  calendarUnder: [hounslow, englandAndWales],
  timelineFor: [timeline, { agency: "school" }],
  worklist: [[timeline]],
  calendarFromDateHolidays: [[], {}],
  calendarFromGovUk: [{ "england-and-wales": { division: "england-and-wales", events: [] } }, {}],
  calendarTexts: [englandAndWales],
  combineCalendars: [englandAndWales, englandAndWales],
  workingCalendar: [{}],
  timelineToText: [timeline, {}],
  timelineToMarkdown: [timeline, {}],
  timelineToCsv: [timeline, {}],
  timelineToMermaid: [timeline, {}],
  timelineToPlainWords: [timeline, {}],
  timelineToSvg: [timeline, {}],
  timelineToICalendar: [timeline, { stamp: "2020-05-06T00:00:00Z" }],
  plainSchedule: [timeline, {}],
  findingsToText: [report.findings, {}],
  reportToText: [report, {}],
  reportToCsv: [report, {}],
  reportsToSarif: [[report], {}],
  historyToText: [overTime, {}],
  historyToMarkdown: [overTime, {}],
  historyToCsv: [overTime, {}],
  policyToText: [hounslow, {}],
  policyToMarkdown: [hounslow, {}],
  comparisonToText: [root.comparePolicies([hounslow, hounslow], { record }), {}],
  comparisonToMarkdown: [root.comparePolicies([hounslow, hounslow], { record }), {}],
  explanationToText: [root.explain(record, hounslow, { duty: "conference-held" }), {}],
  worklistToText: [root.worklist([timeline]), {}],
  worklistToMarkdown: [root.worklist([timeline]), {}],
  worklistToCsv: [root.worklist([timeline]), {}],
};
