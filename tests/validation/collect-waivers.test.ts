import { expect, it } from "vitest";
import { collectWaivers, validateRecord, type ValidationReport, type Waiver } from "../../src/validation/index.js";
import { policyOf } from "./examples.js";

const policy = policyOf("barking-and-dagenham-with-faults");
const reason = "Agreed with the chair";
const initial = (reference: string) => ({
  type: "initial",
  reference,
  conference: { held: { start: "2020-05-05T10:00" } },
});

function leftOver(
  waive: readonly Waiver[],
  records: readonly unknown[],
  kept: (report: ValidationReport) => ValidationReport = (report) => report,
) {
  const collected = collectWaivers(waive);
  for (const record of records) collected.add(kept(validateRecord(record, policy, { asOf: "2020-06-01", waive })));
  return collected.unused();
}

it("names what let nothing stand in any report, with the reason, in the order of the list", () => {
  const waive: Waiver[] = [
    { code: "conference-end-assumed", reason },
    { code: "deadline-mised", reason },
    { code: "deadline-missed", until: "2020-05-01", reason },
    { deadline: "conference-hled", reason },
    { code: "conference-end-assumed", record: "CPC-2", reason },
    { code: "conference-end-assumed", record: "CPC-9", reason },
    { participant: "p1", reason },
    { code: "duplicate-id", path: "participants[0].ib", reason },
    { code: "duplicate-id", path: "participants[0].id", reason },
    { code: "duplicate-id", path: "participants", reason },
    { code: "before-its-event", path: "conference.held.start", reason },
  ];
  const expected = [
    ["deadline-mised", "unknown-code"],
    ["deadline-missed", "expired"],
    ["conference-hled", "unknown-duty"],
    ["CPC-9", "unknown-record"],
    ["p1", "unused"],
    ["participants[0].ib", "unknown-path"],
    ["participants[0].id", "unused"],
    ["participants", "unused"],
    ["conference.held.start", "unused"],
  ];
  const named = (found: ReturnType<typeof leftOver>) =>
    found.map(({ waiver, why }) => [
      waiver.record ?? waiver.path ?? waiver.participant ?? waiver.deadline ?? waiver.code,
      why,
    ]);
  const records = [initial("CPC-1"), initial("CPC-2")];
  expect(named(leftOver(waive, records))).toEqual(expected);
  // Reports that were kept as JSON say the same.
  const kept = (report: ValidationReport) => JSON.parse(JSON.stringify(report)) as ValidationReport;
  expect(named(leftOver(waive, records, kept))).toEqual(expected);
  // Also where what keeps them has put the fields in another order.
  const turned = (report: ValidationReport): ValidationReport => ({
    ...report,
    unusedWaivers: report.unusedWaivers.map((each) => ({
      ...each,
      waiver: Object.fromEntries(Object.entries(each.waiver).toReversed()) as unknown as Waiver,
    })),
  });
  expect(named(leftOver(waive, records, turned))).toEqual(expected);
  expect(leftOver(waive, records)[0]!.suggestions).toContain("deadline-missed");
});

it("one use is enough, and a record that cannot be read is none", () => {
  const waive: Waiver[] = [{ code: "conference-end-assumed", reason }];
  expect(leftOver(waive, [])).toMatchObject([{ why: "unused" }]);
  expect(leftOver(waive, ["{"])).toMatchObject([{ why: "unused" }]);
  const ended = { ...initial("CPC-1"), conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
  expect(leftOver(waive, [ended, initial("CPC-2")])).toEqual([]);
  expect(leftOver(waive, [ended])).toMatchObject([{ why: "unused" }]);
});

it("says of a waiver for one record what its report says, and of one for any only what holds of all", () => {
  const people = (reference: string) => ({ ...initial(reference), participants: [{ id: "mother" }] });
  const waive: Waiver[] = [
    { participant: "mothr", record: "CPC-1", reason },
    { participant: "mothr", reason },
    { participant: "mothr", record: "CPC-9", reason },
  ];
  expect(leftOver(waive, [people("CPC-1"), people("CPC-2")])).toEqual([
    { waiver: waive[0], why: "unknown-participant", suggestions: ["mother"] },
    { waiver: waive[1], why: "unused", suggestions: [] },
    { waiver: waive[2], why: "unknown-record", suggestions: [] },
  ]);
});

it("knows a record that came and could not be read", () => {
  const waive: Waiver[] = [{ code: "conference-end-assumed", record: "CPC-1", reason }];
  expect(leftOver(waive, [{ type: "unheard-of", reference: "CPC-1" }])).toEqual([
    { waiver: waive[0], why: "unused", suggestions: [] },
  ]);
});

it("refuses what are no waivers", () => {
  expect(() => collectWaivers([{ reason } as Waiver])).toThrowError(expect.objectContaining({ code: "not-a-waiver" }));
});
