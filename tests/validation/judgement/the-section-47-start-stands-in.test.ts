import { describe, expect, it } from "vitest";
import { judged } from "./conference-in-june.js";

describe("the start of the section 47 enquiry", () => {
  const section47 = { startedOn: "2020-05-12" };

  it("stands in for a strategy discussion that is not recorded", () => {
    expect(judged({ section47 }).due("conference-held")).toBe("2020-06-03");
    expect(judged({ section47, strategyDiscussions: [] }).due("conference-held")).toBe("2020-06-03");
    expect(judged({}).waitsFor("conference-held")).toEqual(["strategyDiscussions[].heldOn"]);
  });

  it("picks the one of several", () => {
    const strategyDiscussions = [{ heldOn: "2020-05-05" }, { heldOn: "2020-05-12" }];
    const { due, lines } = judged({ section47, strategyDiscussions });
    expect(due("conference-held")).toBe("2020-06-03");
    expect(lines).toEqual([]);
    const unclear = judged({ strategyDiscussions });
    expect(unclear.due("conference-held")).toBeUndefined();
    expect(unclear.lines).toEqual(["query section-47-discussion-unclear strategyDiscussions"]);
  });

  it("gives way to a flag, with a query where they differ", () => {
    const flagged = (...dates: string[]) =>
      judged({
        section47,
        strategyDiscussions: dates.map((heldOn, index) => ({ heldOn, initiatedSection47: index === 0 })),
      });
    // 15 working dates after 5 May, over 8 and 25 May.
    expect(flagged("2020-05-05", "2020-05-12").due("conference-held")).toBe("2020-05-28");
    expect(flagged("2020-05-05", "2020-05-12").lines).toEqual(["query section-47-start-differs section47.startedOn"]);
    expect(flagged("2020-05-12", "2020-05-05").due("conference-held")).toBe("2020-06-03");
    expect(flagged("2020-05-12", "2020-05-05").lines).toEqual([]);
  });
});
