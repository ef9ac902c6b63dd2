import { expect, it } from "vitest";
import { lintPolicy } from "../../src/lint/index.js";
import { events } from "../../src/vocabulary/events.js";
import { AS_OF, conferenceHeld, good, letter, linesOf, reports, told, transferIn } from "./good-policy.js";

it("cites the clause, names what was meant, and says what the layer below gives", () => {
  const policy = good();
  Object.assign(policy.clauses[0], conferenceHeld(20));
  const [laxer] = lintPolicy(policy, { asOf: AS_OF });
  expect(laxer).toMatchObject({ basis: [{ clause: "3.1", at: "Section 3" }] });
  expect(laxer!.message).toContain("where working-together WT1 gives 15 working days after");

  reports(policy).due.event = "strategy-discussion";
  const [unknown] = lintPolicy(policy);
  expect(unknown!.fix).toContain("first-strategy-discussion");
  expect(lintPolicy({ ...good(), tilte: "x" })[0]!.fix).toContain("title");
});

it("asks nothing of a duty that chases one of this policy or of a layer below, and names what was meant", () => {
  const chasing = (chases: string) => {
    const policy = good();
    told(policy).chases = chases;
    return lintPolicy(policy);
  };
  expect(chasing("reports-submitted")).toEqual([]);
  expect(chasing("core-group-first-met")).toEqual([]);
  expect(chasing("reports-submited")[0]!.message).toContain("Did you mean reports-submitted?");
  expect(chasing("letter-posted")[0]!.message).not.toContain("Did you mean");
});

it("names the particulars that no record can give, and those that it can", () => {
  const policy = good();
  policy.clauses[2].rules[0] = letter(["decision", "rcpc-date"]);
  expect(lintPolicy(policy)[0]!.message).toBe(
    "No record can give this, so that nobody can meet the requirement. It is rcpc-date. A record can give: decision, reasons, outline-plan, lead-social-worker, right-to-complain, core-group-date, review-date.",
  );
});

it("answers an event that nobody knows with the near one, and with all", () => {
  const policy = good();
  reports(policy).due.event = "conference-begin";
  const [found] = lintPolicy(policy);
  expect(found!.fix).toContain("Did you mean conference-");
  for (const event of Object.keys(events)) expect(found!.fix).toContain(event);
});

it("takes several conditions, and says which there are where one is not known", () => {
  const lines = (when: unknown) => {
    const policy = good();
    reports(policy).when = when;
    return lintPolicy(policy).map(({ code, path, fix }) => [code, path, fix.includes("rated-red")]);
  };
  expect(lines("rated-red")).toEqual([]);
  expect(lines(["rated-red", "plan-not-ruled-out"])).toEqual([]);
  expect(lines("raining")).toEqual([["not-an-allowed-value", "clauses[0].rules[0].when", true]]);
  expect(lines(["rated-red", "raining"])).toEqual([["not-an-allowed-value", "clauses[0].rules[0].when[1]", true]]);
  expect(lines([])).toEqual([["too-few", "clauses[0].rules[0].when", false]]);
});

it("asks nothing more of a transfer-in policy that says what follows, or that it is not stated", () => {
  const policy = good();
  const following = (id: string, doneBy: string, due: object) => ({
    kind: "duty",
    id,
    by: [],
    for: ["transfer-in"],
    when: "plan-not-ruled-out",
    phase: "after",
    doneBy,
    due,
  });
  const review = following("next-review-held", "next-review", { notStated: "Not read." });
  const group = { count: 10, unit: "working-days", relation: "after", event: "conference-end" };
  Object.assign(policy.clauses[0], transferIn(review, following("core-group-first-met", "first-core-group", group)));
  expect(linesOf(policy)).toEqual([]);
});

it("looks at a layer that stands below, in its place", () => {
  const { base, ...below } = good();
  const policy = {
    ...good(),
    id: "coastshire-east",
    clauses: good().clauses.slice(0, 1),
    base: { ...below, base, reviewBy: "2025-01-01" },
  };
  expect(linesOf(policy)).toEqual(["query past-review base.reviewBy"]);
});

it("says nothing of ages unless it is told the day", () => {
  const policy = { ...good(), reviewBy: "2020-01-01" };
  policy.document.checkedOn = "2020-01-01";
  expect(lintPolicy(policy)).toEqual([]);
  expect(() => lintPolicy(policy, { asOf: "today" })).toThrow(expect.objectContaining({ code: "not-a-date" }));
});
