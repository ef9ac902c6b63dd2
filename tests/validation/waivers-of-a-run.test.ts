import { describe, expect, it } from "vitest";
import { findPolicy, parseRecord } from "../../src/index.js";
import { isAgreedBy } from "../../src/validation/agreed-by.js";
import { dayOfPregnancy } from "../../src/validation/pregnancy.js";
import { validateRead } from "../../src/validation/validate-record.js";
import { unusedInRun, waiverTally } from "../../src/validation/waiver-tally.js";
import type { Waiver } from "../../src/validation/waiver.js";

const policy = findPolicy("working-together");
const asOf = "2026-06-01";
const overdue = (reference?: string) => ({
  type: "initial",
  ...(reference === undefined ? {} : { reference }),
  conference: { held: { start: "2026-01-09", end: "2026-01-09" } },
  decision: { planNeeded: true },
});
const inOrder = (reference: string) => ({ ...overdue(reference), decision: { planNeeded: false } });

/** Why each waiver let nothing stand in a run over some records; what let something stand is left out. */
function unusedIn(waive: readonly Waiver[], records: readonly object[]): string[] {
  const tally = waiverTally();
  for (const record of records) validateRead(parseRecord(record), policy, { waive, asOf }, record, tally);
  return unusedInRun(tally, policy, { waive, asOf }).map(({ waiver, why }) => `${waive.indexOf(waiver)} ${why}`);
}

describe("waivers over a run of records", () => {
  const waiver = (more: Partial<Waiver> = {}): Waiver => ({ code: "deadline-overdue", reason: "agreed", ...more });

  it("are used if one record has what they let stand", () => {
    expect(unusedIn([waiver()], [inOrder("A"), overdue("B"), inOrder("C")])).toEqual([]);
    expect(unusedIn([waiver()], [overdue()])).toEqual([]);
    expect(unusedIn([], [overdue("A")])).toEqual([]);
  });

  it("are unused if none has", () => {
    expect(unusedIn([waiver()], [inOrder("A"), inOrder("B")])).toEqual(["0 unused"]);
    expect(unusedIn([waiver()], [])).toEqual(["0 unused"]);
  });

  it("of a record are about that one", () => {
    const waive = [waiver({ record: "A" }), waiver({ record: "B" }), waiver({ record: "D" })];
    expect(unusedIn(waive, [overdue("A"), inOrder("B"), overdue("C")])).toEqual(["1 unused", "2 unknown-record"]);
  });

  it("know a record that came and could not be read", () => {
    const unreadable = { type: "unheard-of", reference: "A" };
    expect(unusedIn([waiver({ record: "A" })], [unreadable])).toEqual(["0 unused"]);
  });

  it("are told of at the end of the run, but those of one record with its report", () => {
    const waive = [waiver(), waiver({ record: "A" })];
    const told = (tally?: ReturnType<typeof waiverTally>) =>
      validateRead(parseRecord(inOrder("A")), policy, { waive, asOf }, inOrder("A"), tally).unusedWaivers.map((each) =>
        waive.indexOf(each.waiver),
      );
    expect(told(waiverTally())).toEqual([1]);
    // Without a run all are, in the order of the list.
    expect(told()).toEqual([0, 1]);
  });

  it("can fit nothing, whatever comes", () => {
    const waive = [
      waiver({ code: "deadline-overdu" }),
      waiver({ until: asOf, record: "D" }),
      waiver({ deadline: "no-such-duty" }),
      waiver({ path: "no.such.field" }),
    ];
    const whys = ["0 unknown-code", "1 expired", "2 unknown-duty", "3 unknown-path"];
    expect(unusedIn(waive, [])).toEqual(whys);
    expect(unusedIn(waive, [overdue("A")])).toEqual(whys);
  });
});

describe("who agreed to a reason", () => {
  const participants = [
    { id: "p1", role: "team-manager" },
    { id: "p2", role: "chair" },
    { id: "p3", role: "social-worker" },
  ] as never;
  it.each<[wanted: string, agreedBy: unknown, isAgreed: boolean | undefined]>([
    ["manager", undefined, undefined],
    ["manager", "p1", undefined],
    ["manager", [], false],
    ["manager", ["p3"], false],
    ["manager", ["p3", "p1"], true],
    ["manager", ["manager"], true],
    ["manager", ["service-manager"], true],
    ["manager", ["managers"], false],
    ["manager", ["stagemanager"], false],
    ["chair", ["p2"], true],
    ["chair", ["p1"], false],
    ["social-worker", ["p3"], true],
    ["social-worker", ["p9"], false],
  ])("that %s has to agree, and %j did, is %s", (wanted, agreedBy, isAgreed) => {
    expect(isAgreedBy(wanted, { agreedBy: agreedBy as string[] }, { type: "initial", participants })).toBe(isAgreed);
  });

  it("is told without participants, too", () => {
    expect(isAgreedBy("manager", { agreedBy: ["manager"] }, { type: "initial" })).toBe(true);
  });
});

it.each([
  [40, "2026-06-01", "2026-06-01"],
  [39, "2026-06-01", "2026-05-25"],
  [24, "2026-06-01", "2026-02-09"],
])("%i weeks of a pregnancy with the birth expected on %s began on %s", (weeks, expectedOn, day) => {
  expect(dayOfPregnancy(weeks, expectedOn)).toBe(day);
});
