import fc from "fast-check";
import { expect, it } from "vitest";
import { policies, validateRecord, type ConferenceRecord } from "../../src/index.js";
import { anyRecord } from "../any-record.js";
import { exampleNames, exampleRecord } from "../formats/examples.js";

const ids = policies.map(({ id }) => id);

function keysOf(record: unknown, policy: string, asOf?: string): string[] {
  const { findings, waived } = validateRecord(record, policy, { asOf });
  return [...findings, ...waived].map(({ key }) => key);
}

it("no two findings of a report have one key", () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.constantFrom(...ids),
      fc.constantFrom(undefined, "2020-05-01", "2021-01-01"),
      (...args) => {
        const keys = keysOf(...args);
        expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
      },
    ),
    { numRuns: 300 },
  );
});

it("no two findings of what cannot be read have one key", () => {
  const record = {
    type: "initial",
    "a b": 1,
    "c d": 2,
    "E F": 3,
    participants: [{ "x y": 1, "z w": 2 }, { "x y": 1 }],
  };
  const keys = keysOf(record, "hounslow");
  expect(keys.length).toBeGreaterThan(5);
  expect(new Set(keys).size, keys.join("\n")).toBe(keys.length);
});

it("a key stays when other people's entries come, go and change places", () => {
  for (const name of exampleNames) {
    const record = exampleRecord(name);
    const moved: ConferenceRecord = {
      ...record,
      reports: [...(record.reports ?? [])].toReversed(),
      participants: [...(record.participants ?? [])].toReversed(),
    };
    for (const policy of ids) {
      const aboutDuties = (keys: readonly string[]) => keys.filter((key) => !/[@.]\w+\[/.test(key)).toSorted();
      expect(aboutDuties(keysOf(moved, policy, "2020-12-01"))).toEqual(
        aboutDuties(keysOf(record, policy, "2020-12-01")),
      );
    }
  }
});
