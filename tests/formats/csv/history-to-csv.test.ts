import { describe, expect, it } from "vitest";
import { historyCsvHeader, historyToCsv } from "../../../src/formats/index.js";
import { buildHistory, findPolicy, type ChildHistory } from "../../../src/index.js";
import { rowsIn } from "./rows-in.js";

const rowsOf = (history: ChildHistory, policy: Parameters<typeof buildHistory>[1] = "working-together") =>
  rowsIn(historyCsvHeader, historyToCsv(buildHistory(history, policy, { asOf: "2025-08-01" })));

describe("a child's history as rows", () => {
  const history: ChildHistory = {
    id: "C17",
    enquiries: [{ startedOn: "2025-01-06", conferenceRequired: false }],
    plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }],
  };
  const review = {
    child: "C17",
    policy: "working-together",
    kind: "deadline",
    duty: "next-review-held",
    title: "Next review held",
    layer: "working-together",
  };

  it("has every deadline, with the conference that it belongs to, and then what is not owed", () => {
    expect(rowsOf(history)).toEqual([
      {
        ...review,
        conferenceType: "initial",
        conferenceHeldOn: "2025-01-27",
        place: "plans[0]",
        key: "initial-2025-01-27/next-review-held",
        task: "Hold the first RCPC",
        due: "2025-04-27",
        lastWorkingDay: "2025-04-25",
        status: "done",
        doneAt: "2025-04-22",
        clauses: "WT2",
      },
      {
        ...review,
        conferenceType: "review",
        conferenceHeldOn: "2025-04-22",
        place: "plans[0].reviews[0]",
        key: "review-2025-04-22/next-review-held",
        task: "Hold the next RCPC",
        due: "2025-10-22",
        lastWorkingDay: "2025-10-22",
        status: "upcoming",
        workingDaysLeft: "57",
        clauses: "WT3",
      },
      {
        child: "C17",
        policy: "working-together",
        kind: "not-owed",
        conferenceType: "initial",
        place: "enquiries[0]",
        duty: "conference-held",
        key: "enquiry-2025-01-06/conference-held",
        title: "Conference held",
        task: "Hold the ICPC",
        layer: "working-together",
        clauses: "WT1",
        note: "The enquiry found that no conference is required.",
      },
    ]);
  });

  it("has the instant by which something is due, and the reference of a record", () => {
    const held = { start: "2025-05-05T10:00", end: "2025-05-05T12:00" };
    const rows = rowsOf({ conferences: [{ type: "initial", reference: "CPC-1", conference: { held } }] }, "hounslow");
    expect(rows.find(({ duty }) => duty === "decision-recorded")).toMatchObject({
      reference: "CPC-1",
      due: "2025-05-06",
      dueAt: "2025-05-06T12:00:00+01:00",
    });
    expect(rows.find(({ duty }) => duty === "minutes-circulated")).not.toHaveProperty("dueAt");
  });

  it("names the policy in force on the day asked about, where several decided it", () => {
    const byDay = (day: string | null) =>
      findPolicy(day !== null && day >= "2025-04-01" ? "hounslow" : "working-together");
    expect(new Set(rowsOf(history, byDay).map(({ policy }) => policy))).toEqual(new Set(["hounslow"]));
  });
});
