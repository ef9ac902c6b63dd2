import { describe, expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";

/**
 * The dates that the policies of today's pages give, counted by hand from the published bank holidays: Good Friday is 3 April
 * 2026 and Easter Monday 6 April; 4 and 25 May are bank holidays; 25 and 28 December and 1 January follow at Christmas.
 */
const strategyDiscussions = [{ heldOn: "2026-03-20", initiatedSection47: true }];
const conference = { held: { start: "2026-04-13T10:00", end: "2026-04-13T12:00" } };
const initial: ConferenceRecord = { type: "initial", strategyDiscussions, conference };
const review = (more: Partial<ConferenceRecord>): ConferenceRecord => ({
  type: "review",
  conference: { planned: { start: "2026-05-27T10:00" } },
  participants: [{ id: "p1", role: "health-visitor", agency: "health-visiting" }],
  ...more,
});
const transferIn: ConferenceRecord = {
  type: "transfer-in",
  transferIn: { notifiedOn: "2026-12-14", acceptedOn: "2026-12-15" },
};

type Row = readonly [policy: string, record: ConferenceRecord, key: string, date: string | null, other: string | null];
const ROWS: readonly Row[] = [
  // Fifteen working days from Friday 20 March: over Easter to Tuesday 14 April. Fifteen calendar days: Saturday 4 April.
  ["greater-manchester", initial, "conference-held", "2026-04-14", "calendar-days 2026-04-04"],
  ["bolton", initial, "conference-held", "2026-04-14", "calendar-days 2026-04-04"],
  ["norfolk", initial, "conference-held", "2026-04-14", "calendar-days 2026-04-04"],
  ["north-yorkshire", initial, "conference-held", "2026-04-14", null],
  ["tees", initial, "conference-held", "2026-04-14", null],
  ["east-riding", initial, "conference-held", "2026-04-14", null],
  // The working day after Thursday 2 April is Tuesday 7 April.
  [
    "bolton",
    { type: "initial", strategyDiscussions: [{ heldOn: "2026-03-20" }, { heldOn: "2026-04-02" }] },
    "conference-requested",
    "2026-04-07",
    null,
  ],
  // The working day after Friday 22 May is Tuesday 26 May.
  ["tees", { type: "initial", conference: { decidedOn: "2026-05-22" } }, "conference-requested", "2026-05-26", null],
  // Ten working days from Monday 13 April: Monday 27 April. Ten calendar days: Thursday 23 April.
  ["north-yorkshire", initial, "core-group-first-met", "2026-04-27", "calendar-days 2026-04-23"],
  ["norfolk", initial, "core-group-first-met", "2026-04-27", null],
  ["tees", initial, "core-group-first-met", "2026-04-27", null],
  ["north-yorkshire", initial, "decision-notified/family", "2026-04-14", null],
  ["north-yorkshire", initial, "minutes-circulated", "2026-05-05", null],
  ["north-yorkshire", initial, "next-review-held", "2026-07-13", null],
  [
    "north-yorkshire",
    { ...initial, coreGroup: { meetings: [{ heldOn: "2026-04-24" }] } },
    "core-group-met-again",
    "2026-06-05",
    null,
  ],
  [
    "north-yorkshire",
    { ...initial, conference: {}, emergencyProtectionOrder: { endsOn: "2026-03-28" } },
    "conference-held-before-order-ends",
    "2026-03-28",
    null,
  ],
  // Five working days before Wednesday 27 May, of which Monday 25 May is none: Tuesday 19 May; three: Thursday 21 May.
  ["north-yorkshire", review({}), "reports-submitted/health-visiting", "2026-05-19", null],
  ["east-riding", review({}), "reports-shared-with-family/health-visiting", "2026-05-21", null],
  ["east-riding", review({}), "reports-discussed-with-family/health-visiting", "2026-05-21", null],
  // Fifteen working days from 14 and 15 December, over Christmas and New Year.
  ["norfolk", transferIn, "conference-held", "2027-01-07", null],
  ["north-yorkshire", transferIn, "conference-held", "2027-01-07", "from-acceptance 2027-01-08"],
  ["tees", transferIn, "conference-held", "2027-01-08", "from-receipt 2027-01-07"],
  ["bolton", transferIn, "conference-held", "2027-01-07", "calendar-days 2026-12-29"],
  ["bolton", transferIn, "transfer-in-responded-to", "2026-12-14", null],
  // After a pre-birth conference of 13 April: three months, or ten working days from a birth on 8 May.
  ["tees", { type: "pre-birth", conference }, "next-review-held", "2026-07-13", null],
  ["tees", { type: "pre-birth", conference, bornOn: "2026-05-08" }, "next-review-held", "2026-05-22", null],
  [
    "tees",
    review({ conference: {}, previousConference: { type: "pre-birth", heldOn: "2026-04-13" }, bornOn: "2026-05-08" }),
    "conference-held",
    "2026-05-22",
    null,
  ],
  [
    "tees",
    review({ conference: {}, previousConference: { type: "review", heldOn: "2026-04-13" } }),
    "conference-held",
    "2026-10-13",
    null,
  ],
];

it.each(ROWS.map((row) => [`${row[0]} ${row[2]}`, row] as const))("%s", (_, [policy, record, key, date, other]) => {
  const deadline = buildTimeline(record, policy).deadlines.find((each) => each.key === key);
  expect(deadline?.due.date).toBe(date);
  const others = deadline!.otherReadings.map(({ reading, due }) => `${reading} ${due.date}`);
  expect(others).toEqual(other === null ? [] : [other]);
});

it("reports reach a family 48 hours before an initial conference in East Riding", () => {
  const record: ConferenceRecord = {
    type: "initial",
    conference: { planned: { start: "2026-03-30T10:00" } },
    participants: [{ id: "p1", role: "police-officer", agency: "police" }],
  };
  const shared = buildTimeline(record, "east-riding").deadlines.find(({ id }) => id === "reports-shared-with-family");
  // The clocks go forward on Sunday 29 March: 48 hours earlier is 9:00 in winter time.
  expect(shared?.due).toEqual({ date: "2026-03-28", lastWorkingDay: "2026-03-27", at: "2026-03-28T09:00:00+00:00" });
});

describe("children of ten and older are invited in East Riding", () => {
  const children = [
    { id: "k1", bornOn: "2016-04-13" },
    { id: "k2", bornOn: "2016-04-14" },
    { id: "k3" },
    { id: "k4", unborn: true },
  ];
  const item = (more: Partial<ConferenceRecord> = {}) =>
    buildTimeline({ ...initial, children, ...more }, "east-riding").checklist.filter(
      ({ id }) => id === "child-invited",
    );

  it("each for themselves, from the birthday on; of whom it is not known how old they are, that is said", () => {
    expect(item().map(({ key, onlyIf, fromAge = null }) => [key, onlyIf, fromAge])).toEqual([
      ["child-invited/k1", null, null],
      ["child-invited/k3", "the child is 10 years old or older", 10],
    ]);
  });

  it("by the invitation of the participant who is that child", () => {
    const participants = [{ id: "k1", role: "child", invitation: { sentAt: "2026-04-01" } }];
    expect(item({ participants }).map(({ key, state }) => [key, state])).toEqual([
      ["child-invited/k1", "done"],
      ["child-invited/k3", "open"],
    ]);
  });
});

it("the address of the page that a clause was read on stands in its basis", () => {
  const { deadlines } = buildTimeline(transferIn, "norfolk");
  expect(deadlines[0]?.basis[0]).toMatchObject({
    clause: "NO3",
    grade: "published",
    source: {
      readOn: "2026-11-26",
      url: expect.stringContaining("38-transfer-in-child-protection-conferences") as string,
    },
  });
});

it("what was not read has no date, and says so", () => {
  const record: ConferenceRecord = { ...transferIn, decision: { planNeeded: true }, conference };
  for (const policy of ["bolton", "north-yorkshire", "tees", "norfolk"]) {
    const { checklist, deadlines } = buildTimeline(record, policy);
    const unstated = checklist.filter(({ notStated }) => notStated !== null).map(({ id }) => id);
    expect(unstated, policy).toEqual(expect.arrayContaining(["core-group-first-met", "next-review-held"]));
    expect(deadlines.map(({ id }) => id)).not.toContain("next-review-held");
  }
});
