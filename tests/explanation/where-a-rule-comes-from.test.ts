import { describe, expect, it } from "vitest";
import { explain, type ConferenceRecord } from "../../src/index.js";
import { clause, days, duty, requirement, type Duty, type Rule } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const initial: ConferenceRecord = {
  type: "initial",
  conference: { held: { start: "2026-06-01T10:00", end: "2026-06-01T12:00" } },
};
const review: ConferenceRecord = { ...initial, type: "review" };
const sent = (count: number, changes: Partial<Duty> = {}): Rule => ({
  ...duty("plan-sent", { by: "chair", due: days(count).after("conference-end") }),
  ...changes,
});
const below = ownPolicy([], {
  id: "below",
  title: "Below",
  clauses: [
    clause(
      "B1",
      "1",
      "Send the plan.",
      sent(5, { for: ["review"] }),
      sent(3, { for: ["initial"] }),
      requirement("biscuits-offered"),
    ),
    clause("B2", "2", "The chair comes from elsewhere.", requirement("chair-independent")),
  ],
});
const above = (...rules: Rule[]) => ownPolicy(rules, { id: "above", title: "Above", base: below });

describe("what a rule stands in place of", () => {
  const replaced = (record: ConferenceRecord, ...rules: Rule[]) =>
    explain(record, above(...rules), { duty: "plan-sent" })[0]!;

  it("is what the clause below says of conferences of this type", () => {
    const limits = (record: ConferenceRecord) => replaced(record, sent(1)).replaced.map(({ says }) => says);
    expect(limits(initial)[0]).toBe("3 days after the end of the conference");
    expect(limits(review)[0]).toBe("5 days after the end of the conference");
    expect(replaced(initial, sent(1)).sentences).toContain(
      "It stands in place of Below, clause B1 (1), which gives 3 days after the end of the conference.",
    );
  });

  it("is nothing where only the layer below has it", () => {
    const { replaced: none, sentences } = replaced(initial, requirement("tea-offered"));
    expect(none).toEqual([]);
    expect(sentences[1]).toBe("So says Below, clause B1 (1): Send the plan.");
  });

  it("gives no limit, of what is no duty", () => {
    const chair = { id: "c", role: "chair", independentOfCase: false } as const;
    const [found] = explain({ ...initial, participants: [chair] }, above(requirement("chair-independent")), {
      finding: "chair-independent",
    });
    expect(found!.sentences).toContain("It stands in place of Below, clause B2 (2).");
  });
});

describe("of several rules of one duty", () => {
  const policy = ownPolicy([], {
    clauses: [
      clause("O1", "1", "At once if rated red.", sent(1, { when: "rated-red" })),
      clause("O2", "2", "Else in three days.", sent(3, { unless: ["rated-red"] })),
    ],
  });
  const rated = (rag: "red" | "green") =>
    explain({ ...initial, decision: { planNeeded: true, rag } }, policy, { duty: "plan-sent" }).map(
      ({ rule, due }) => `${rule!.clause.clause} ${due!.date}`,
    );

  it("the one that holds is cited", () => {
    expect(rated("red")).toEqual(["O1 2026-06-02"]);
    expect(rated("green")).toEqual(["O2 2026-06-04"]);
  });
});

describe("a question about what is not there", () => {
  it("names what it may have meant, among the keys and the duties of the policy", () => {
    const ask = (id: string) => () => explain(initial, above(requirement("tea-offered")), { duty: id });
    expect(ask("plan-sen")).toThrow("Did you mean plan-sent?");
    expect(ask("biscuits-offered")).toThrow(expect.objectContaining({ code: "unknown-duty" }));
    expect(() => explain({ type: "initial" }, "hounslow", { duty: "case-summary-sen" })).toThrow(
      "Did you mean case-summary-sent?",
    );
  });

  it("says where there are no findings, and else which there are", () => {
    const ask = (record: ConferenceRecord) => () =>
      explain(record, ownPolicy([sent(1)]), { finding: "no-such" }, { asOf: "2026-06-01" });
    expect(ask({ ...initial, participants: [] })).toThrow("It has no findings.");
    const twice = { ...initial, participants: [{ id: "p1" }, { id: "p1" }], reports: [{ from: "p9" }] };
    expect(ask(twice as ConferenceRecord)).toThrow(/Its findings are: \S+, \S+\.$/);
  });
});
