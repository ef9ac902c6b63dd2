import { describe, expect, it } from "vitest";
import { buildTimeline, comparePolicies, comparisonToMarkdown, comparisonToText, policies } from "../../src/index.js";
import { exampleRecord } from "../example-records.js";

const record = exampleRecord("hounslow-initial");
const three = comparePolicies(["hounslow", "barking-and-dagenham", "northamptonshire"], { record, asOf: "2020-05-01" });
const ruleOf = (id: string) => three.rules.find((rule) => rule.id === id)!;

describe("policies side by side", () => {
  it("have one row a rule, and in it what each says, in words and with its clause", () => {
    const { differs, in: sides } = ruleOf("conference-held");
    expect(differs).toBe(true);
    expect(sides.map((side) => side.map(({ layer, clause }) => `${layer} ${clause.clause}`))).toEqual([
      [
        "working-together WT1",
        "working-together WT2",
        "working-together WT3",
        "working-together WT10",
        "working-together WT10",
      ],
      expect.arrayContaining(["barking-and-dagenham BD3", "barking-and-dagenham BD4", "working-together WT2"]),
      [
        "working-together WT1",
        "working-together WT2",
        "working-together WT3",
        "working-together WT10",
        "working-together WT10",
      ],
    ]);
    expect(sides[1]!.find(({ clause }) => clause.clause === "BD3")).toMatchObject({
      says: expect.stringContaining("15 working days after the first strategy discussion"),
      scope: "for initial",
    });
  });

  it("do not differ where they ask the same in other words and clauses", () => {
    expect(comparePolicies(["hounslow", "london"]).rules.find(({ id }) => id === "minutes-circulated")).toMatchObject({
      differs: false,
    });
    expect(comparePolicies(["hounslow", "hounslow"]).rules.some(({ differs }) => differs)).toBe(false);
  });

  it("say nothing where one has no such rule", () => {
    expect(ruleOf("midpoint-review-scheduled").in.map(({ length }) => length)).toEqual([0, 0, 1]);
  });

  it("are those of the day asked about", () => {
    const plans = (on: string) =>
      comparePolicies(["working-together", "northamptonshire"], { on }).rules.filter(({ id }) =>
        ["outline-plan-complete", "parents-meet-with-professionals"].includes(id),
      );
    expect(plans("2020-04-01")).toEqual([]);
    expect(plans("2024-01-01").map(({ id, in: sides }) => [id, sides.map(({ length }) => length)])).toEqual([
      ["outline-plan-complete", [1, 1]],
      ["parents-meet-with-professionals", [0, 1]],
    ]);
  });

  it("give a record's deadlines as each timeline does", () => {
    for (const [at, { id }] of three.policies.entries()) {
      const { deadlines } = buildTimeline(record, id, { asOf: "2020-05-01" });
      const dated = three.deadlines.flatMap((row) => {
        const under = row.in[at];
        return under && "due" in under ? [[row.key, under.due, under.status]] : [];
      });
      expect(dated.toSorted()).toEqual(deadlines.map(({ key, due, status }) => [key, due, status]).toSorted());
    }
    expect(three.deadlines.find(({ key }) => key === "minutes-circulated")).toMatchObject({ differs: true });
  });

  it("say what waits, and what has no time", () => {
    const { deadlines } = comparePolicies(["independent-reviewing-service", "hounslow"], {
      record: { type: "initial" },
    });
    expect(deadlines.find(({ key }) => key === "minutes-circulated")?.in).toEqual([
      null,
      { waitingFor: ["conference.planned.start"] },
    ]);
    const unborn = { ...record, type: "pre-birth" as const };
    const timed = comparePolicies(["working-together", "barking-and-dagenham"], { record: unborn });
    expect(timed.deadlines.find(({ key }) => key === "conference-held")?.in[1]).toMatchObject({ noTime: true });
    const decided = comparePolicies(["barking-and-dagenham", "independent-reviewing-service"], { record });
    const told = decided.deadlines.find(({ key }) => key === "decision-notified/agencies");
    expect(told?.in[1]).toMatchObject({ noTime: true });
  });

  it("are at least two, and known", () => {
    expect(() => comparePolicies(["hounslow"])).toThrow(expect.objectContaining({ code: "nothing-to-compare" }));
    expect(() => comparePolicies(["hounslow", "hownslow"])).toThrow(
      expect.objectContaining({ code: "unknown-policy" }),
    );
  });
});

it("are read as text and as Markdown, with what differs or with all", () => {
  expect(comparisonToText(three)).toContain(
    "Conference held (conference-held)\n  hounslow              Mon 4 May 2020",
  );
  expect(comparisonToText(three)).not.toContain("core-group-first-met (duty)");
  expect(comparisonToText(three, { all: true })).toContain("core-group-first-met (duty)");
  const markdown = comparisonToMarkdown(comparePolicies(policies, { record }));
  const widths = markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split(/(?<!\\)\|/).length);
  expect(new Set(widths)).toEqual(new Set([policies.length + 3]));
});

it("as text keeps a narrow width, with what each says under its id", () => {
  const text = comparisonToText(comparePolicies(["hounslow", "independent-reviewing-service"]), { width: 40 });
  expect(text.split("\n").filter((line) => line.length > 40)).toEqual([]);
  expect(text).toContain("\nconference-held (duty)\n  hounslow\n    15 working days after the strategy\n");
  const wide = comparisonToText(comparePolicies(["hounslow", "london"]), { width: 80 });
  expect(wide).toContain("\n  london    chair after seeking consensus; london LO6\n");
});
