import { expect, it } from "vitest";
import { historyToMarkdown } from "../../../src/formats/index.js";
import { buildHistory, type ChildHistory } from "../../../src/index.js";

const asOf = "2025-12-01";
const markdown = (history: ChildHistory, options: { asOf?: string } = { asOf }) =>
  historyToMarkdown(buildHistory(history, "working-together", options));
/** A conference with its end, so that what follows it is dated. */
const held: ChildHistory = {
  conferences: [{ type: "initial", conference: { held: { start: "2025-11-24", end: "2025-11-24" } } }],
};
const headings = (written: string) => written.match(/^#.*$/gm);

it("a history is a page: its policy and day, a table of the enquiries, one for each plan, and what is not owed", () => {
  expect(
    markdown({
      id: "C000017",
      enquiries: [
        { startedOn: "2024-12-16", conferenceHeldOn: "2025-01-27" },
        { startedOn: "2024-02-01", conferenceRequired: false },
      ],
      plans: [
        { startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }, { heldOn: "2025-10-30" }] },
        { startedOn: "2022-01-10", endedOn: "2022-02-01" },
      ],
    }),
  ).toBe(`# Child C000017

- Policy: Working Together (working-together)
- As of: Monday 1 December 2025

## Section 47 enquiries

| What                                            | Due            | Held            | Standing                    |
| ----------------------------------------------- | -------------- | --------------- | --------------------------- |
| Conference after the enquiry of Mon 16 Dec 2024 | Thu 9 Jan 2025 | Mon 27 Jan 2025 | LATE, after 27 working days |
| Conference after the enquiry of Thu 1 Feb 2024  |                |                 | none required               |

## Plan from Mon 27 Jan 2025

| What   | Due             | Held            | Standing |
| ------ | --------------- | --------------- | -------- |
| Review | Sun 27 Apr 2025 | Tue 22 Apr 2025 | in time  |
| Review | Wed 22 Oct 2025 | Thu 30 Oct 2025 | LATE     |
| Review | Thu 30 Apr 2026 |                 | upcoming |

## Plan from Mon 10 Jan 2022 to Tue 1 Feb 2022

no review recorded or due

## Not owed

- Hold the first RCPC: The plan ended on or before the day by which this would have been due. (working-together WT2)
- Hold the ICPC: The enquiry found that no conference is required. (working-together WT1)
`);
});

it("what to know comes before the tables", () => {
  const passed = markdown({ conferences: [{ type: "initial", conference: { planned: { start: "2025-11-24" } } }] });
  expect(headings(passed)).toEqual(["# A child's history", "## Please note"]);
  expect(passed).toMatch(/## Please note\n\n- The day for which this was planned has passed, .*\n/);
});

it("has no heading for what there is nothing of", () => {
  expect(markdown({}).trimEnd().split("\n")).toEqual([
    "# A child's history",
    "",
    "- Policy: Working Together (working-together)",
    "- As of: Monday 1 December 2025",
  ]);
  expect(headings(markdown(held))).toEqual(["# A child's history", "## Other deadlines"]);
});

it("names no day where none was asked about, and no policy where none is known", () => {
  const plan: ChildHistory = { plans: [{ startedOn: "2025-01-27", reviews: [] }] };
  expect(markdown(plan, {})).not.toContain("As of");
  const unknown = buildHistory(plan, () => undefined, { asOf });
  expect(historyToMarkdown(unknown)).toMatch(/^# A child's history\n\n- As of: Monday 1 December 2025\n\n## Plan from/);
});
