import { describe, expect, it } from "vitest";
import { historyTimelineSchema } from "../../src/history/schema.js";
import { csvHeader, historyToCsv, historyToMarkdown, historyToText } from "../../src/formats/index.js";
import { buildHistory, type ChildHistory } from "../../src/index.js";
import { everyWord, marked } from "./every-word.js";

const history: ChildHistory = {
  id: "C000017",
  enquiries: [
    { startedOn: "2024-12-16", conferenceHeldOn: "2025-01-27" },
    { startedOn: "2024-02-01", conferenceRequired: false },
    {},
  ],
  plans: [
    {
      startedOn: "2025-01-27",
      reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-30" }, { plannedOn: "2026-04-20" }],
    },
    { startedOn: "2022-01-10", endedOn: "2022-02-01", startedBy: "transfer-in" },
    { startedOn: "2022-06-06", endedOn: "2023-02-01", startedBy: "transfer-in", reviews: [{ heldOn: "2022-09-05" }] },
  ],
};
const built = buildHistory(history, "working-together", { asOf: "2025-12-01" });
const whole = buildHistory(
  { conferences: [{ type: "initial", conference: { held: { start: "2025-11-24", end: "2025-11-24" } } }] },
  "working-together",
  { asOf: "2025-12-01" },
);

it("as text: each enquiry, each plan with its reviews, and what is not owed", () => {
  expect(historyToText(built, { width: 140 })).toBe(`Child C000017
Working Together, as of Monday 1 December 2025
Next: hold the next RCPC, Thu 30 Apr 2026, in 103 working days
2 later, 3 done.

SECTION 47 ENQUIRIES
  Conference after the enquiry of Mon 16 Dec 2024: due Thu 9 Jan 2025, held Mon 27 Jan 2025: LATE, after 27 working days
  Conference after the enquiry of Thu 1 Feb 2024: none required
  Conference after an enquiry without a date: not known

CHILD PROTECTION PLANS
  Plan from Mon 27 Jan 2025
    Review: due Sun 27 Apr 2025, held Tue 22 Apr 2025: in time
    Review: due Wed 22 Oct 2025, held Thu 30 Oct 2025: LATE
    Review planned for Mon 20 Apr 2026: due Thu 30 Apr 2026: upcoming
  Plan from Mon 10 Jan 2022 to Tue 1 Feb 2022
    no review recorded or due
  Plan from Mon 6 Jun 2022 to Wed 1 Feb 2023
    Review: held Mon 5 Sep 2022: No national time was found for the first review after a transfer-in conference.

NOT OWED
  Hold the next RCPC: The plan ended on or before the day by which this would have been due.
  Hold the ICPC: The enquiry found that no conference is required.

Working Together (working-together). Bank holidays: England and Wales, published 2011 to 2028.
`);
});

it("as text: what is wrong stands at the top, and not again below", () => {
  const passed = buildHistory(
    { conferences: [{ type: "initial", conference: { planned: { start: "2025-11-24" } } }] },
    "working-together",
    { asOf: "2025-12-01" },
  );
  expect(passed.notices.map(({ code }) => code)).toContain("planned-day-passed");
  const text = historyToText(passed, { width: 1000 });
  expect(text.split(passed.notices.find(({ code }) => code === "planned-day-passed")!.message)).toHaveLength(2);
  expect(text.indexOf("PLEASE NOTE")).toBe(-1);
});

it("as Markdown: a table of the enquiries, and one for each plan", () => {
  const markdown = historyToMarkdown(built);
  expect(markdown.split("\n")[0]).toBe("# Child C000017");
  expect(markdown).toContain("## Plan from Mon 27 Jan 2025\n\n| What ");
  expect(markdown).toContain("| Review                             | Wed 22 Oct 2025 | Thu 30 Oct 2025 | LATE     |");
});

it("as rows: every deadline and what is not owed, with its conference", () => {
  const rows = historyToCsv(built).trimEnd().split("\r\n");
  expect(rows).toHaveLength(built.deadlines.length + built.notOwed.length);
  expect(rows.find((row) => row.includes("initial") && row.includes('"late"'))).toBe(
    '"C000017","working-together","deadline","initial","2025-01-27","","enquiries[0]","conference-held",' +
      '"enquiry-2024-12-16/conference-held","Conference held","Hold the ICPC","","2025-01-09","","2025-01-09","late","","2025-01-27",' +
      '"working-together","WT1",""',
  );
  expect(csvHeader("history").split(",")).toHaveLength(rows[0]!.split('","').length);
});

it("what else is due is in both, with the conference it belongs to", () => {
  expect(historyToText(whole)).toMatch(
    /\nOTHER DEADLINES\n {2}Mon 8 Dec {2}Hold the first core group \(initial of Mon 24 Nov 2025\) +core group +in 5 working days\n/,
  );
  expect(historyToMarkdown(whole)).toContain("Hold the first core group (initial of Mon 24 Nov 2025)");
});

describe("in other words", () => {
  const words = everyWord(marked);
  it.each([
    ["text", historyToText(built, { words }) + historyToText(whole, { words })],
    ["Markdown", historyToMarkdown(built, { words }) + historyToMarkdown(whole, { words })],
  ])("nothing of %s is English", (_, text) => {
    const codes = ["C000017", "working-together", /WT\d/g, "england-and-wales"];
    const rest = codes.reduce<string>((left, code) => left.replaceAll(code, ""), text);
    expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  });
});

it("is of the shape that the schema says", () => {
  for (const each of [built, whole])
    expect(historyTimelineSchema.parse(JSON.parse(JSON.stringify(each)))).toEqual(each);
});
