import { describe, expect, it } from "vitest";
import { barkingAndDagenham } from "../../../src/authorities/barking-and-dagenham.js";
import { buildHistory, type ChildHistory, type Policy } from "../../../src/index.js";
import { duty, workingDays } from "../../../src/policy/index.js";
import { ownPolicy } from "../../own-policy.js";
import { national } from "./national-histories.js";

type Enquiry = NonNullable<ChildHistory["enquiries"]>[number];

describe("the conference of an enquiry", () => {
  // Bank holidays: 2024-12-25, 12-26, 2025-01-01; Easter 2025-04-18 and 04-21; 05-05, 05-26, 08-25; 2026-04-03, 04-06.
  it.each<[why: string, enquiry: Enquiry, asOf: string, due: string, status: string, taken: number | null]>([
    [
      "Easter and early May",
      { startedOn: "2025-04-10", conferenceHeldOn: "2025-05-06" },
      "2025-06-01",
      "2025-05-06",
      "done",
      15,
    ],
    [
      "a day too late",
      { startedOn: "2025-04-10", conferenceHeldOn: "2025-05-07" },
      "2025-06-01",
      "2025-05-06",
      "late",
      16,
    ],
    ["Christmas", { startedOn: "2024-12-16" }, "2025-01-09", "2025-01-09", "due-today", null],
    ["Christmas, a day before", { startedOn: "2024-12-16" }, "2025-01-08", "2025-01-09", "upcoming", null],
    ["Christmas, a day after", { startedOn: "2024-12-16" }, "2025-01-10", "2025-01-09", "overdue", null],
    ["no holiday", { startedOn: "2025-06-02", conferenceHeldOn: "2025-06-20" }, "2025-07-01", "2025-06-23", "done", 14],
    ["from a Saturday", { startedOn: "2025-06-07" }, "2025-06-10", "2025-06-27", "upcoming", null],
    ["August", { startedOn: "2025-08-11" }, "2025-09-02", "2025-09-02", "due-today", null],
    ["Good Friday 2026", { startedOn: "2026-03-23" }, "2026-04-15", "2026-04-15", "due-today", null],
    [
      "held in two days' time",
      { startedOn: "2025-06-02", conferenceHeldOn: "2025-06-20" },
      "2025-06-18",
      "2025-06-23",
      "upcoming",
      null,
    ],
    [
      "not said whether required",
      { startedOn: "2025-06-02", conferenceRequired: undefined },
      "2025-07-01",
      "2025-06-23",
      "overdue",
      null,
    ],
  ])("%s", (_, enquiry, asOf, due, status, workingDaysTaken) => {
    const { enquiries } = buildHistory({ enquiries: [enquiry], plans: [] }, national, { asOf });
    expect(enquiries[0]!.conference).toMatchObject({ due: { date: due }, status, workingDaysTaken });
  });

  it("is null where none is required and none was held, and that is said", () => {
    const history = { enquiries: [{ startedOn: "2025-04-07", conferenceRequired: false }] };
    const { enquiries, deadlines, notOwed } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(enquiries).toEqual([{ startedOn: "2025-04-07", conference: null }]);
    expect(deadlines).toEqual([]);
    expect(notOwed.map(({ key, because, conference }) => [key, because.code, because.path, conference.place])).toEqual([
      [
        "enquiry-2025-04-07/conference-held",
        "conference-not-required",
        "enquiries[0].conferenceRequired",
        "enquiries[0]",
      ],
    ]);
  });

  it("counts where one was held although none was required", () => {
    const history = {
      enquiries: [{ startedOn: "2025-04-10", conferenceRequired: false, conferenceHeldOn: "2025-05-07" }],
    };
    const { enquiries } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(enquiries[0]!.conference).toMatchObject({ heldOn: "2025-05-07", status: "late", workingDaysTaken: 16 });
  });

  it("is not held by the conference that came before it", () => {
    const history = { enquiries: [{ startedOn: "2025-04-10", conferenceHeldOn: "2025-04-08" }] };
    const { enquiries, notices } = buildHistory(history, national, { asOf: "2025-12-01" });
    expect(enquiries[0]!.conference).toMatchObject({ status: "overdue", workingDaysTaken: null });
    expect(notices.find(({ code }) => code === "before-its-event")?.paths).toEqual(["enquiries[0].conferenceHeldOn"]);
  });

  it("is counted from the discussion that the policy means", () => {
    const history: ChildHistory = {
      enquiries: [{ startedOn: "2025-06-10", conference: "M1" }],
      conferences: [
        {
          type: "initial",
          reference: "M1",
          strategyDiscussions: [{ heldOn: "2025-06-02" }, { heldOn: "2025-06-10", initiatedSection47: true }],
          conference: { held: { start: "2025-06-30T10:00", end: "2025-06-30T12:00" } },
        },
      ],
    };
    const of = (policy: Policy) => buildHistory(history, policy, { asOf: "2025-12-01" }).enquiries[0]!.conference;
    expect(of(national)).toMatchObject({ due: { date: "2025-07-01" }, status: "done", workingDaysTaken: 14 });
    expect(of(barkingAndDagenham)).toMatchObject({ due: { date: "2025-06-23" }, status: "late", workingDaysTaken: 20 });
  });

  it("is due at the first of several times that a policy gives", () => {
    const held = (id: string, count: number) =>
      duty(id, {
        by: "local-authority",
        for: ["initial"],
        due: workingDays(count).after("section-47-started"),
        doneBy: "conference-held",
      });
    const enquiries = [{ startedOn: "2025-06-02" }];
    for (const rules of [
      [held("conference-held", 15), held("conference-held-at-best", 10)],
      [held("conference-held-at-best", 10), held("conference-held", 15)],
    ]) {
      const found = buildHistory({ enquiries }, ownPolicy(rules), { asOf: "2025-06-17" }).enquiries[0]!.conference;
      expect(found).toMatchObject({ due: { date: "2025-06-16" }, status: "overdue" });
    }
  });

  it("is one conference for two enquiries, and each has its own time", () => {
    const enquiries = [
      { startedOn: "2025-06-02", conferenceHeldOn: "2025-06-25" },
      { startedOn: "2025-06-10", conferenceHeldOn: "2025-06-25" },
    ];
    const { enquiries: found, deadlines } = buildHistory({ enquiries }, national, { asOf: "2025-12-01" });
    expect(found.map(({ conference }) => [conference!.due!.date, conference!.status])).toEqual([
      ["2025-06-23", "late"],
      ["2025-07-01", "done"],
    ]);
    expect(deadlines.map(({ key }) => key)).toEqual([
      "enquiry-2025-06-02/conference-held",
      "enquiry-2025-06-02@enquiry-2/conference-held",
    ]);
  });
});
