import { describe, expect, it } from "vitest";
import { historyToText, timelineToText, worklistToText } from "../../../src/formats/index.js";
import { buildHistory, buildTimeline, worklist, type ConferenceRecord } from "../../../src/index.js";

const held = { start: "2020-05-05T10:00", end: "2020-05-05T12:00" };
const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2020-04-20" }],
  conference: { held },
  decision: { planNeeded: false },
};
const timeline = buildTimeline(record, "hounslow", { asOf: "2020-05-08" });
const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`;
const paint = { bold: mark("*"), dim: mark("~"), red: mark("!"), yellow: mark("?"), green: mark("+") };
/** The lines under a heading. */
const under = (heading: string, text: string) =>
  text
    .split("\n\n")
    .find((block) => block.startsWith(`${heading}\n`))
    ?.trimEnd()
    .split("\n")
    .slice(1);

describe("a timeline", () => {
  it("names what waits and for what, and each reason for what is not owed once with all of that", () => {
    const text = timelineToText(timeline);
    expect(under("WAITING FOR FACTS", text)).toEqual(["  Chase missing reports: needs reports"]);
    expect(under("NOT OWED", text)).toEqual([
      "  It was decided that no child protection plan is needed. Hold the first RCPC; Hold the first",
      "      core group.",
    ]);
  });

  it("keeps what is not owed for different reasons apart", () => {
    const [first, second] = timeline.notOwed;
    const because = { code: "died", path: "people[0].diedOn", text: "" } as const;
    const lines = under("NOT OWED", timelineToText({ ...timeline, notOwed: [first!, { ...second!, because }] }))!;
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/needed\. Hold the first RCPC\.$/);
    expect(lines[1]).toMatch(/Hold the first core group\.$/);
  });

  it("with why names the clause of each duty that is not owed, and of each item of the checklist", () => {
    const text = timelineToText(timeline, { why: true });
    expect(under("NOT OWED", text)!.at(-2)).toBe(
      "  Hold the first core group: It was decided that no child protection plan is needed.",
    );
    expect(text).toContain(
      "  [ ]  Explain how the conference is split          chair\n    who  chair → participants (must), if the conference is split\n    says hounslow HO7\n",
    );
  });

  it("has what is overdue under a red heading, and what is done set back", () => {
    const text = timelineToText(timeline, { paint });
    expect(text).toMatch(/\n\n!OVERDUE!\n/);
    expect(text).toMatch(/\n\n\*LATER\*\n/);
    expect(text).toMatch(/\n\n\*DONE\*\n {2}~Tue 12 May~ +~Hold the ICPC~ +~local authority~ {2}\+done Tue 5 May\+\n/);
  });
});

describe("a worklist", () => {
  const everybody = worklist(timeline, {});

  it("names what cannot be dated yet and what it needs", () => {
    expect(under("CANNOT BE DATED YET", worklistToText(everybody))).toEqual(["  Chase missing reports: needs reports"]);
  });

  it("with why says below each by whom and for whom it is done, how strongly, and whose clause it is", () => {
    expect(worklistToText(everybody, { why: true, paint })).toContain(
      "!by 3 working days!\n    ~OVERDUE by 3 working days; by minute taker; for chair and social worker; must; hounslow HO12~\n",
    );
  });

  it("has its count in red where something is overdue, also where something else is to be done", () => {
    const count = (of: typeof everybody) => worklistToText(of, { paint }).split("\n")[1];
    expect(count(everybody)).toMatch(/^!7 overdue, .*!$/);
    expect(count(worklist(buildTimeline({ type: "initial" }, "hounslow"), { role: "chair" }))).toMatch(/^~.*~$/);
  });

  it("calls those who do something by their labels, where all of them are asked about", () => {
    const people = buildTimeline(
      {
        ...record,
        participants: [
          { id: "mt1", role: "minute-taker" },
          { id: "mt2", role: "minute-taker" },
        ],
      },
      "hounslow",
      { asOf: "2020-05-08" },
    );
    const row = worklistToText(worklist(people, {}), { labels: { mt1: "Ms A", mt2: "Mr B" } })
      .split("\n")
      .find((line) => line.includes("Forward reports"));
    expect(row).toMatch(/ Ms A, Mr B +by 3 working days$/);
  });
});

describe("a history", () => {
  const plans = [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }];

  it("under no known policy says which bank holidays were counted, and nothing is due", () => {
    const text = historyToText(buildHistory({ id: "C1", plans }, () => undefined, { asOf: "2025-05-01" }));
    expect(text.split("\n")[0]).toBe("Child C1");
    expect(text.split("\n")[1]).toBe("");
    expect(text).toMatch(/\n\nEngland and Wales, published 2011 to 2028\n$/);
  });

  it("says at its end what is to be known, a line for each", () => {
    const review = { type: "review", reference: "R", conference: { held: { start: "2025-04-22" } } } as const;
    const history = buildHistory({ conferences: [review, { ...review, reference: "S" }] }, "working-together");
    const notices = [
      { code: "own", message: "Look at this." },
      { code: "own", message: "Look at that." },
    ];
    expect(under("PLEASE NOTE", historyToText({ ...history, notices }))).toEqual([
      "  Look at this.",
      "  Look at that.",
    ]);
  });

  it("with why says how the day of what else is due was counted", () => {
    const history = buildHistory({ conferences: [{ type: "initial", conference: { held } }] }, "working-together", {
      asOf: "2020-05-08",
    });
    const lines = under("OTHER DEADLINES", historyToText(history, { why: true }))!;
    expect(lines[0]).toContain("Hold the first core group (initial of Tue 5 May 2020)");
    expect(lines.slice(1, 4)).toEqual([
      "    who  core group (must)",
      "    note in 8 working days",
      "    why  Counted from the end of the conference: Tuesday 5 May 2020 at 12:00.",
    ]);
    expect(historyToText(history, { paint })).toContain("?in 8 working days?");
  });
});
