import { describe, expect, it } from "vitest";
import { findPolicy } from "../../src/authorities/index.js";
import type { ConferenceRecord } from "../../src/model/index.js";
import { collectWaivers, parseWaivers, validateRecord, type Waiver } from "../../src/validation/index.js";
import { expectSteady, growthOf } from "./growth.js";

const N = 250;
const policy = findPolicy("hounslow");
const asOf = "2020-06-01";
const reason = "Agreed.";

const record = (people: number, reference = "C-0") =>
  ({
    type: "initial",
    reference,
    conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    participants: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      role: "teacher",
      agency: `agency-${index}`,
    })),
  }) satisfies ConferenceRecord;
const several = (n: number, waiver: (index: number) => Omit<Waiver, "reason">): readonly Waiver[] =>
  Array.from({ length: n }, (_, index) => ({ ...waiver(index), reason }));

/** Waivers by how they find what they let stand, or do not. */
const KINDS: Record<string, (index: number) => Omit<Waiver, "reason">> = {
  "of one code": () => ({ code: "deadline-missed" }),
  "of a deadline each": (index) => ({ deadline: `reports-submitted/agency-${index}` }),
  "of a participant each": (index) => ({ participant: `p${index}` }),
  "of a place each": (index) => ({ code: "deadline-missed", path: `reports[${index}].submittedAt` }),
  "of a record each": (index) => ({ code: "deadline-missed", record: `C-${index}` }),
  "of a code that is misspelt": (index) => ({ code: `deadlin-missed-${index}` }),
  "of a duty that is misspelt": (index) => ({ deadline: `reports-submited/agency-${index}` }),
  "of a deadline that is not there": (index) => ({ deadline: `reports-submitted/agenci-${index}` }),
  "of a place that is misspelt": (index) => ({ code: "deadline-missed", path: `reprots[${index}].submittedAt` }),
  "of somebody who is not there": (index) => ({ participant: `q${index}` }),
  "that have expired": () => ({ code: "deadline-missed", until: "2020-05-01" }),
};
const kinds = Object.entries(KINDS);

describe("four times as many waivers cost about four times as much", { timeout: 240_000 }, () => {
  it.each(kinds)("%s, under one record", (name, waiver) => {
    // A list that is known is read once, so each time has a list of its own.
    const validated = (n: number) => () => validateRecord(record(20), policy, { asOf, waive: several(n, waiver) });
    expectSteady(name, growthOf({ small: validated(N), large: validated(4 * N) }));
  });

  it.each(kinds)("%s, under a record of as many people", (name, waiver) => {
    const validated = (n: number) => {
      const given = record(n);
      return () => validateRecord(given, policy, { asOf, waive: several(n, waiver) });
    };
    expectSteady(name, growthOf({ small: validated(N), large: validated(4 * N) }));
  });

  it.each(kinds)("%s, which are read", (name, waiver) => {
    const [few, many] = [several(N, waiver), several(4 * N, waiver)];
    expectSteady(name, growthOf({ small: () => parseWaivers(few), large: () => parseWaivers(many) }));
  });

  it("because nothing is suggested among more people than any conference has", () => {
    const suggestedAmong = (people: number) => {
      const { unusedWaivers } = validateRecord(record(people), policy, {
        asOf,
        waive: [
          { participant: "q7", reason },
          { deadline: "reports-submitted/agenci-7", reason },
        ],
      });
      return unusedWaivers.map(({ why, suggestions }) => [why, suggestions.length > 0]);
    };
    const known = (isSuggested: boolean) => [
      ["unknown-participant", isSuggested],
      ["unknown-deadline", isSuggested],
    ];
    expect(suggestedAmong(200)).toEqual(known(true));
    expect(suggestedAmong(201)).toEqual(known(false));
  });

  it("that are no waivers, each with what is wrong", () => {
    const faulty = (n: number) => Array.from({ length: n }, () => ({ until: "2020-02-30", reason: " " }));
    const [few, many] = [faulty(N), faulty(4 * N)];
    const read = parseWaivers(many);
    expect(read.ok ? 0 : read.findings.length).toBeGreaterThanOrEqual(4 * N);
    expectSteady("faulty", growthOf({ small: () => parseWaivers(few), large: () => parseWaivers(many) }));
  });
});

describe("waivers over four times as many reports cost about four times as much", { timeout: 240_000 }, () => {
  it.each(kinds)("%s", (name, waiver) => {
    const waive = several(40, waiver);
    const reports = (n: number) =>
      Array.from({ length: n }, (_, index) => validateRecord(record(1, `C-${index}`), policy, { asOf, waive }));
    const collected = (given: ReturnType<typeof reports>) => () => {
      const waivers = collectWaivers(waive);
      for (const report of given) waivers.add(report);
      return waivers.unused();
    };
    const [few, many] = [reports(N), reports(4 * N)];
    expectSteady(name, growthOf({ small: collected(few), large: collected(many) }));
  });
});
