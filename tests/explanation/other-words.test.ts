import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  explain,
  explanationToText,
  extendPolicy,
  findPolicy,
  policies,
  resolvePolicy,
  type ConferenceRecord,
} from "../../src/index.js";
import { exampleRecord } from "../example-records.js";
import { foreignWords, idsOf, latinIn } from "../wording/other-words.js";

const words = foreignWords();
/** A record's own codes are called what the caller calls them. */
const labelsOf = ({ participants = [] }: ConferenceRecord) =>
  Object.fromEntries(
    participants.flatMap(({ id, agency }) => [id, ...(agency ? [agency] : [])]).map((code) => [code, "жж"]),
  );
const dutiesOf = (policy: string) => [
  ...new Set(resolvePolicy(policy).flatMap(({ kind, id }) => (kind === "duty" ? id : []))),
];

describe("explanations in other words", () => {
  const held: ConferenceRecord = {
    ...exampleRecord("hounslow-initial"),
    conference: { held: { start: "2020-05-05T10:00" } },
    plan: { startedOn: "2020-05-05", endedOn: "2020-06-30" },
    decision: { planNeeded: true },
  };
  const records: readonly (readonly [string, ConferenceRecord])[] = [
    ["hounslow-initial", exampleRecord("hounslow-initial")],
    ["barking-and-dagenham-with-faults", exampleRecord("barking-and-dagenham-with-faults")],
    ["one with nothing in it", { type: "pre-birth" }],
    ["one whose plan has ended", held],
    ["one that needs no conference", { ...held, section47: { conferenceRequired: false } }],
  ];

  it.each(records)("have no English left, of every duty under every policy: %s", (_, record) => {
    for (const { id: policy } of policies) {
      for (const asOf of ["2020-05-01", "2020-07-10"]) {
        const timeline = buildTimeline(record, policy, { asOf });
        const options = { words, labels: labelsOf(record) };
        const same = [
          ...idsOf(policies),
          ...[...timeline.deadlines, ...timeline.checklist, ...timeline.notOwed].map(({ key }) => key),
          ...timeline.waiting.flatMap(({ needs }) => needs),
        ];
        for (const duty of dutiesOf(policy)) {
          const explanations = explain(record, policy, { duty }, { asOf, ...options });
          expect(latinIn(explanationToText(explanations, options), same), `${policy} ${duty}`).toEqual([]);
          for (const { rule, replaced, counts, otherReadings, notOwed } of explanations) {
            const fields = [
              ...[rule, ...replaced].flatMap((each) => (each ? [each.says, each.scope] : [])),
              ...counts.flatMap(({ text, days }) => [text, ...days.map(({ because }) => because ?? "")]),
              ...otherReadings.map(({ because }) => because),
              notOwed?.text ?? "",
            ];
            expect(latinIn(fields.join("\n"), same), `${policy} ${duty}`).toEqual([]);
          }
        }
      }
    }
  });

  it("keep what is cited as the policy has it, and codes, dates and paths", () => {
    const record = exampleRecord("hounslow-initial");
    const [usual] = explain(record, "hounslow", { duty: "minutes-circulated" }, { asOf: "2020-05-01" });
    const [other] = explain(record, "hounslow", { duty: "minutes-circulated" }, { asOf: "2020-05-01", words });
    const { sentences: _, rule, replaced, counts, ...same } = usual!;
    expect(other).toMatchObject(same);
    expect(other!.rule!.clause).toEqual(rule!.clause);
    expect(other!.replaced.map(({ clause }) => clause)).toEqual(replaced.map(({ clause }) => clause));
    expect(other!.counts.map(({ from, to }) => [from, to])).toEqual(counts.map(({ from, to }) => [from, to]));
    expect(other!.sentences).toHaveLength(usual!.sentences.length);
  });

  it("of a finding word what is around its message", () => {
    const record: ConferenceRecord = {
      ...exampleRecord("hounslow-initial"),
      participants: [{ id: "p1" }, { id: "p1" }],
    };
    const own = { explanations: { findingAt: "Mae {path}: {finding}", anyPolicy: "Gofynnir hyn bob tro." } };
    const [found] = explain(record, "hounslow", { finding: "duplicate-id" }, { words: own });
    expect(found!.sentences).toEqual([
      `Mae ${found!.finding!.path}: ${found!.finding!.message}`,
      "Gofynnir hyn bob tro.",
      found!.finding!.fix,
    ]);
  });

  it("put their parts in an order of their own", () => {
    const own = {
      explanations: { mustBeDoneBy: "Erbyn {day}, {who}: rhaid {what}.", task: "«{task}»" },
      tasks: { "conference-held.initial": "Cynnal y gynhadledd" },
    };
    const record = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
    const [first] = explain(record, "hounslow", { duty: "conference-held" }, { words: own });
    expect(first!.sentences[0]).toBe("Erbyn Thursday 23 April 2020, by local authority: rhaid «Cynnal y gynhadledd».");
  });

  it("call people and agencies what the caller calls them", () => {
    const record = exampleRecord("hounslow-initial");
    const labels = { "health-visiting": "Ymwelwyr iechyd" };
    const [report] = explain(record, "hounslow", { duty: "reports-submitted/health-visiting" }, { labels });
    expect(report!.sentences[0]).toMatch(/^“Submit reports” \(Ymwelwyr iechyd\) must be done by /);
  });

  it("name a closure, and weekends, that do not count", () => {
    const ours = extendPolicy("hounslow", { id: "own", closures: [{ date: "2020-05-11", title: "Shut" }] });
    const own = { texts: { Shut: "Ar gau" }, dates: { weekday6: "Dydd Sadwrn" } };
    const [minutes] = explain(exampleRecord("hounslow-initial"), ours, { duty: "minutes-circulated" }, { words: own });
    const reasonOn = (day: string) => minutes!.counts[0]!.days.find(({ date }) => date === day)?.because;
    expect(["2020-05-09", "2020-05-10", "2020-05-11"].map(reasonOn)).toEqual(["Dydd Sadwrn", "Sunday", "Ar gau"]);
  });

  it("stay aligned where a day and its number take more room", () => {
    const long = {
      explanations: { dayZero: "y diwrnod cyntaf" },
      dates: { short: "{shortWeekday} {day} o {shortMonth} yn {year}" },
    };
    const explanations = explain(exampleRecord("hounslow-initial"), findPolicy("hounslow"), {
      duty: "minutes-circulated",
    });
    const rows = explanationToText(explanations, { words: long })
      .split("\n")
      .filter((line) => / yn 2020/.test(line));
    const ends = rows.map((row) => row.search(/(?:cyntaf| \d+)$/) >= 0 && row.length).filter((end) => end !== false);
    expect(ends.length).toBeGreaterThan(10);
    expect(new Set(ends).size).toBe(1);
  });
});
