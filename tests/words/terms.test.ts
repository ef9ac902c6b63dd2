import { describe, expect, it } from "vitest";
import {
  buildHistory,
  buildTimeline,
  comparePolicies,
  comparisonToMarkdown,
  comparisonToText,
  definePolicy,
  explain,
  explanationToText,
  extendPolicy,
  findingsToText,
  findPolicy,
  parsePolicy,
  policyTexts,
  policyToMarkdown,
  policyToText,
  timelineToCsv,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  validateRecord,
  worklist,
  worklistToMarkdown,
  worklistToText,
  type ChildHistory,
  type ConferenceRecord,
  type Dictionary,
  type Policy,
} from "../../src/index.js";
import {
  changesToText,
  dateExplainedToText,
  historyToMarkdown,
  historyToText,
  holidayEffectsToText,
  measuresToText,
  possibleDatesToText,
  reportToCsv,
  reportToText,
  worklistToCsv,
} from "../../src/formats/index.js";
import { timelineToICalendar } from "../../src/formats/icalendar/index.js";
import { validateHistory } from "../../src/history/index.js";
import { fill, placesIn, type Message } from "../../src/language/message.js";
import { isTerm, termWords } from "../../src/language/terms.js";
import { measure } from "../../src/measures/index.js";
import { affectedByHoliday, changesBetween, explainDate, possibleDates } from "../../src/planning/index.js";
import { requirementRules } from "../../src/validation/index.js";
import { conditions, events, requirement, clause, policy } from "../../src/policy/index.js";
import { noticeMessages } from "../../src/timeline/index.js";
import { checkWords, findingText, noticeText, stepText, words } from "../../src/words/index.js";

const AS_OF = "2026-06-01";
const people = [
  { id: "m", role: "mother" },
  { id: "c", role: "child" },
  { id: "f", role: "friend" },
  { id: "t", role: "teacher", agency: "school" },
  { id: "w", role: "social-worker", agency: "social-work" },
] satisfies ConferenceRecord["participants"];

/** Records in which much is late, early, contradictory or missing: as many sentences as can be. */
const records: readonly ConferenceRecord[] = [
  { type: "initial" },
  { type: "review" },
  { type: "pre-birth", strategyDiscussions: [{ heldOn: "2026-04-20" }], expectedDeliveryOn: "2026-08-10" },
  { type: "transfer-in", conference: { planned: { start: "2026-05-04T10:00" } } },
  {
    type: "initial",
    reference: "CPC-1",
    participants: people,
    strategyDiscussions: [{ heldOn: "2026-03-02" }, { heldOn: "2026-03-09" }],
    conference: { held: { start: "2026-04-02T10:00", end: "2026-04-02T12:00" }, quorate: false },
    decision: { planNeeded: true, category: "CSE" },
    coreGroup: { members: ["m"], meetings: [{ heldOn: "2026-01-05" }, { heldOn: "2026-05-20" }] },
    nextReview: { plannedOn: "2027-01-04" },
  },
  {
    type: "initial",
    participants: people,
    section47: { startedOn: "2026-03-03" },
    strategyDiscussions: [{ heldOn: "2026-03-02", initiatedSection47: true }],
    conference: { held: { start: "2026-02-20", end: "2026-02-19" }, delay: {} },
    decision: { planNeeded: false, madeAt: "2026-02-01" },
    plan: { startedOn: "2026-03-30", endedOn: "2026-03-01" },
    immediateSafetyConcern: true,
  },
  {
    type: "initial",
    section47: { conferenceRequired: false, startedOn: "2026-03-02" },
    conference: { held: { start: "2026-03-20" } },
  },
  {
    type: "review",
    participants: people,
    previousConference: { type: "pre-birth", heldOn: "2025-12-01" },
    conference: { held: { start: "2026-04-02", end: "2026-04-02" } },
    decision: { planNeeded: true },
    plan: { endedOn: "2026-05-01" },
    minutes: { distributed: [{ to: "participants", at: "2026-04-01" }] },
  },
];
const history: ChildHistory = {
  id: "C1",
  enquiries: [{ startedOn: "2026-01-05" }, { startedOn: "2026-02-05", conferenceHeldOn: "2026-04-20" }],
  plans: [{ startedOn: "2025-06-02", reviews: [{ heldOn: "2025-05-01" }, { heldOn: "2026-05-20" }] }],
  conferences: records.slice(4, 6),
};

/** Everything that is written of these records under a policy, by what it is. */
function everythingUnder(id: string, wording: { readonly words?: Dictionary } = {}): Record<string, string> {
  const under = findPolicy(id);
  const outputs: Record<string, string> = {
    policy: policyToText(under, wording),
    policyPage: policyToMarkdown(under, wording),
    historyText: historyToText(buildHistory(history, id, { asOf: AS_OF }), { ...wording, why: true }),
    historyPage: historyToMarkdown(buildHistory(history, id, { asOf: AS_OF }), wording),
    measures: measuresToText(measure([history], under, { on: AS_OF }), wording),
  };
  const historyReport = validateHistory(history, findPolicy(id), { asOf: AS_OF });
  const holiday = { date: "2026-05-18", title: "A day announced" };
  outputs["holiday"] = holidayEffectsToText(affectedByHoliday([...records, history], id, holiday), wording);
  outputs["historyFindings"] = sentencesIn(historyReport);
  for (const [at, record] of records.entries()) {
    for (const asOf of [undefined, AS_OF]) {
      const timeline = buildTimeline(record, id, { asOf });
      const report = validateRecord(record, id, { asOf });
      const name = (format: string) => `${at} ${asOf ?? "always"} ${format}`;
      Object.assign(outputs, {
        [name("text")]: timelineToText(timeline, wording) + timelineToText(timeline, { ...wording, why: true }),
        [name("markdown")]: timelineToMarkdown(timeline, wording),
        [name("csv")]: timelineToCsv(timeline, wording),
        [name("mermaid")]: timelineToMermaid(timeline, wording),
        [name("svg")]: timelineToSvg(timeline, wording),
        [name("feed")]: timelineToICalendar(timeline, { stamp: "2026-06-01T08:00:00Z", reference: "R", ...wording })
          .calendar.replaceAll("\r\n ", "")
          .replaceAll(/^UID.*$/gm, ""),
        [name("report")]: reportToText(report, { ...wording, why: true }),
        [name("rows")]: reportToCsv(report, wording),
        [name("findings")]: findingsToText(report.findings, { ...wording, terms: report.policy.terms }),
        [name("worklist")]: worklistToText(worklist(timeline), wording),
        [name("worklistPage")]: worklistToMarkdown(worklist(timeline), wording),
        [name("worklistRows")]: worklistToCsv(worklist(timeline), wording),
        [name("sentences")]: sentencesIn(timeline),
        [name("outcomes")]: sentencesIn(report),
        [name("explanations")]: timeline.deadlines
          .map(({ key }) => explanationToText(explain(record, id, { duty: key }, { asOf, ...wording }), wording))
          .join(""),
      });
      const before = buildTimeline(records[at - 1] ?? record, id, { asOf: "2026-05-01" });
      outputs[name("changes")] = changesToText(changesBetween(before, timeline), wording);
      const dates = possibleDates(record, id, { from: "2026-06-01", through: "2026-07-01", asOf: AS_OF });
      outputs[name("dates")] = possibleDatesToText(dates, wording) + sentencesIn(dates);
      for (const { key } of timeline.deadlines.slice(0, 5)) {
        const explained = explainDate(record, id, { duty: key, date: "2026-05-20" });
        outputs[name(`why ${key}`)] = dateExplainedToText(explained, wording) + sentencesIn(explained);
      }
      for (const reader of [undefined, ...(record.participants ?? []).map((who) => who.id)]) {
        outputs[name(`plain ${reader}`)] = timelineToPlainWords(timeline, { for: reader, ...wording });
      }
    }
  }
  return outputs;
}

/** The sentences in a result, and none of its codes and paths. */
function sentencesIn(value: unknown): string {
  const found: string[] = [];
  JSON.stringify(value, (field, inner: unknown) => {
    const isSentence = ["text", "message", "fix", "why", "says", "onlyIf", "title", "because"].includes(field);
    if (isSentence && typeof inner === "string") found.push(inner);
    return inner;
  });
  return found.join("\n");
}

/** Ids, paths and keys: what holds a hyphen, a dot or a bracket is a code. */
const CODES = /[\w[\]]+(?:[-./][\w[\]@]+)+/g;
const ENGLANDS = /section 47|strategy discussion|\bconferences?\b|\bS47\b|Working Together/i;
const linesWith = (outputs: Record<string, string>, term: RegExp) =>
  Object.entries(outputs).flatMap(([name, output]) =>
    output
      .split("\n")
      .filter((line) => term.test(line.replaceAll("\\", "").replaceAll(CODES, " ")))
      .map((line) => `${name}: ${line}`),
  );

describe("a nation's own words", () => {
  it("are those of everything that is written under Scotland's policy, and none is England's alone", () => {
    const outputs = everythingUnder("scotland");
    expect(linesWith(outputs, ENGLANDS)).toEqual([]);
    expect(linesWith(outputs, /planning meeting/).length).toBeGreaterThan(100);
    expect(linesWith(outputs, /referral discussion/).length).toBeGreaterThan(10);
  });

  it("are not those of England's", () => {
    const outputs = everythingUnder("working-together");
    expect(linesWith(outputs, /planning meeting|referral discussion/)).toEqual([]);
    expect(linesWith(outputs, ENGLANDS).length).toBeGreaterThan(100);
  });

  it("stand in a comparison for the policies of that nation, and in one policy's column only", () => {
    const comparison = comparePolicies(["scotland", "working-together"], { record: records[4]! });
    const held = comparison.rules.find(({ id }) => id === "conference-held")!;
    expect(held.in[0]![0]!.says).toContain("the inter-agency referral discussion at which the investigation");
    expect(held.in[1]![0]!.says).toContain("the strategy discussion at which the section 47 enquiry");
    expect(comparisonToText(comparison)).toContain("inter-agency referral discussion");
    expect(comparisonToMarkdown(comparison)).toContain("inter-agency referral discussion");
  });

  it("are handed on to layers above, which can have others", () => {
    const terms = (under: Policy) => buildTimeline({ type: "initial" }, under).policy.terms;
    const own = extendPolicy("scotland", { id: "own", terms: { conference: "case meeting" } });
    expect(terms(own)).toMatchObject({ conference: "case meeting", enquiry: "investigation" });
    expect(terms(findPolicy("hounslow"))).toBeNull();
    expect(parsePolicy({ ...own, terms: { confrence: "case meeting" } }).ok).toBe(false);
    expect(policyTexts("scotland")["planning meeting"]).toBe("planning meeting");
  });

  it("name the council", () => {
    const ours = definePolicy({ ...findPolicy("working-together"), id: "northern", terms: { council: "the Trust" } });
    const page = timelineToPlainWords(
      buildTimeline({ type: "initial", strategyDiscussions: [{ heldOn: "2026-03-02" }] }, ours),
    );
    expect(page).toContain("The Trust must hold the meeting");
    expect(page).not.toContain("council");
  });

  it("can be translated, each by itself, and a dictionary's own words are for nations that have none", () => {
    const inWelsh: Dictionary = {
      terms: { conference: "cynhadledd" },
      texts: { "planning meeting": "cyfarfod cynllunio" },
    };
    const title = (id: string) => timelineToText(buildTimeline(records[5]!, id, { asOf: AS_OF }), { words: inWelsh });
    expect(title("scotland")).toContain("The cyfarfod cynllunio ends before it starts.");
    expect(title("wales")).toContain("The cynhadledd ends before it starts.");
  });

  it("word a finding, a notice and a step that are given alone", () => {
    const { terms } = buildTimeline({ type: "initial" }, "scotland").policy;
    expect(noticeText({ code: "conference-end-assumed" }, { terms })).toContain("The end of the planning meeting is");
    expect(stepText({ step: "from", event: "conference-start", date: "2026-04-02" }, { terms })).toContain(
      "the start of the planning meeting",
    );
    const params = { duty: "conference-held", title: "Held", party: null, due: "2026-04-02", workingDaysLate: 2 };
    expect(findingText({ code: "deadline-overdue", params }, { terms }).message).toContain(
      "The planning meeting was not held",
    );
  });
});

describe("a category of another nation", () => {
  const northern = definePolicy(
    policy({
      id: "northern",
      title: "Northern",
      layer: "national",
      holidays: "northern-ireland",
      document: { title: "Procedures" },
      clauses: [
        clause("1", "Categories", "One is exploitation.", requirement("category-as-listed", { particulars: ["EXP"] })),
      ],
    }),
  );
  const found = (category: string, under: Policy | string) =>
    validateRecord({ type: "initial", decision: { planNeeded: true, category } }, under)
      .findings.filter(({ code }) => code === "category-as-listed")
      .map(({ severity, path }) => `${severity} ${path}`);

  it("is no error under the policy of that nation, and none where the categories were not read", () => {
    expect(found("EXP", northern)).toEqual([]);
    expect(found("NEG", northern)).toEqual(["error decision.category"]);
    expect(found("EXP", "scotland")).toEqual([]);
    expect(found("NEG", "hounslow")).toEqual([]);
    expect(found("EXP", "hounslow")).toEqual(["query decision.category"]);
  });
});

describe("the dictionary", () => {
  it("has a place for a term wherever a message names one, and the names of places mean no other thing", () => {
    expect(
      checkWords({ status: { dueToday: "{conference} {Conference} {foo}" } }).filter(({ code }) => code !== "missing"),
    ).toEqual([{ code: "unknown-place", at: "status.dueToday", place: "foo" }]);
    const used = new Set(
      Object.values(words as Dictionary)
        .flatMap((section) => Object.values(section ?? {}))
        .flatMap((message: Message) => (typeof message === "string" ? [message] : Object.values(message)))
        .flatMap(placesIn)
        .map((place) => place[0]!.toLowerCase() + place.slice(1)),
    );
    // The register is named by policies and by messages of one's own only.
    expect(Object.keys(termWords.messages).filter((term) => !used.has(term))).toEqual(["register"]);
  });

  it("shows no place where a text is shown by itself", () => {
    const shown = [
      ...Object.values(events).map(({ says }) => says),
      ...Object.values(conditions).map(({ says }) => says),
      ...Object.values(noticeMessages),
      ...requirementRules.flatMap(({ message, fix }) => [message, fix]),
    ];
    expect(shown.flatMap(placesIn).filter((place) => isTerm(place))).toEqual([]);
    expect(events["conference-start"]).toMatchObject({
      says: "the start of the conference",
      words: "the start of the {conference}",
    });
  });

  it("fills a place by a parameter before a term", () => {
    expect(
      fill("{conference} {Conference}", { conference: "mine" }, (name) =>
        name === "conference" ? "theirs" : undefined,
      ),
    ).toBe("mine Mine");
  });
});
