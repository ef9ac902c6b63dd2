import type { Policy } from "../../src/index.js";
import { arrangement, clause, days, duty, notHere, requirement, workingDays } from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

const after = "conference-end";

/** A policy on another with all that its page says: its document, its closures, and a rule of each kind. */
export const above: Policy = ownPolicy([], {
  id: "above",
  title: "Above",
  base: ownPolicy([arrangement("platform", "video"), requirement("chair-independent")]),
  document: {
    title: "Rules",
    publisher: "Town",
    url: "https://a.example/rules",
    checkedOn: "2026-11-01",
    note: "It is [short].",
  },
  closures: [
    { date: "2026-12-29", title: "Town hall shut" },
    { from: "2026-12-30", until: "2027-01-02", title: "Move | fair" },
  ],
  clauses: [
    clause(
      "1",
      "Part 1",
      "The plan follows.",
      duty("plan-sent", {
        by: "chair",
        to: "family",
        phase: "after",
        due: {
          readings: [
            { name: "working-days", because: "*So* the heading says.", due: workingDays(2).after(after) },
            { name: "calendar-days", because: "", due: days(2).after(after) },
          ],
        },
        target: workingDays(1).after(after),
      }),
    ),
    clause("2", "Part 1", "Anybody may chair.", notHere("chair-independent")),
    clause("3", "Part 2", "On the telephone.", arrangement("platform", "telephone")),
  ],
});

const plan = (count: number) =>
  duty("plan-sent", { by: "chair", to: "family", phase: "after", due: days(count).after(after) });

/** Two policies that differ in one time and in one arrangement, and are the same in another. */
export const town: Policy = ownPolicy(
  [
    plan(1),
    arrangement("platform", "video"),
    arrangement("modes", ["video", "telephone"], { for: ["initial"] }),
    arrangement("modes", ["telephone"], { for: ["review"] }),
  ],
  { id: "town", title: "Town | centre" },
);
export const county: Policy = ownPolicy([plan(3), arrangement("platform", "video")], {
  id: "county",
  title: "County",
  interim: "2020-03-30",
});
