import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/index.js";
import { always } from "../always.js";
import { anyRecord } from "../any-record.js";
import { broken } from "../broken.js";
import { leavesOf, withAt, type Place } from "../leaves.js";

const leniently = (json: unknown) => {
  const { findings, ...rest } = parseRecord(json, { lenient: true });
  return { ...rest, found: findings.map(({ code, path }) => `${code} ${path}`.trim()) };
};

describe("read leniently, a record", () => {
  it("that is right is read whole, with nothing found", () => {
    expect(parseRecord({ type: "initial" }, { lenient: true })).toEqual({
      ok: true,
      value: { type: "initial" },
      findings: [],
    });
  });

  it("is read without a field that is wrong, from a value and from JSON text", () => {
    const record = {
      type: "initial",
      reference: "CPC-1",
      bornOn: "2020-02-3",
      conference: { planned: { start: "1" } },
    };
    const expected = {
      ok: true,
      value: { type: "initial", reference: "CPC-1", conference: { planned: {} } },
      found: ["not-a-date bornOn", "not-a-date-or-time conference.planned.start"],
    };
    expect(leniently(record)).toEqual(expected);
    expect(leniently(JSON.stringify(record))).toEqual(expected);
  });

  it("is read without fields that are not known, at any depth", () => {
    expect(
      leniently({ type: "initial", x: 1, conference: { y: 1, quorate: true }, reports: [{ from: "p1", z: 1 }] }),
    ).toEqual({
      ok: true,
      value: { type: "initial", conference: { quorate: true }, reports: [{ from: "p1" }] },
      found: ["unknown-key conference", "unknown-key reports[0]", "unknown-key"],
    });
  });

  it("loses an item only where a field that it needs is wrong; paths are of what was given", () => {
    const participants = [{ id: "Jo B", role: "mother" }, { id: "p2", role: 5 }, 7, { id: "p4", invited: "yes" }];
    expect(leniently({ type: "initial", participants })).toEqual({
      ok: true,
      value: { type: "initial", participants: [{ id: "p2" }, { id: "p4" }] },
      found: [
        "not-a-code participants[0].id",
        "wrong-type participants[1].role",
        "wrong-type participants[2]",
        "wrong-type participants[3].invited",
      ],
    });
  });

  it("has no empty list where nothing in it can be read: that would say that there is none", () => {
    const record = { type: "initial", participants: [{ id: "Jo B" }], complaints: [], coreGroup: { members: ["a b"] } };
    expect(leniently(record)).toMatchObject({ value: { type: "initial", complaints: [], coreGroup: {} } });
    expect(leniently(record)).not.toHaveProperty("value.participants");
    expect(leniently(record)).not.toHaveProperty("value.coreGroup.members");
  });

  it("still has a strategy discussion of which the day cannot be read", () => {
    expect(leniently({ type: "initial", strategyDiscussions: [{ heldOn: "soon" }] })).toMatchObject({
      value: { strategyDiscussions: [{}] },
    });
  });

  it("is read without a list that is too long, and in time", () => {
    const participants = Array.from({ length: 20_000 }, (_, index) => ({ id: index % 2 ? `p${index}` : "a b" }));
    const { ok, found, ...rest } = leniently({ type: "initial", bornOn: "2020-01-01", participants });
    expect([ok, rest]).toEqual([true, { value: { type: "initial", bornOn: "2020-01-01" } }]);
    expect(found).toContain("too-many participants");
  });

  it.each([
    ["no JSON", "{", ["not-json"]],
    ["nothing", null, ["wrong-type"]],
    ["a list", [], ["wrong-type"]],
    ["an object without a type", { bornOn: "2020-01-01" }, ["missing type"]],
    ["an unknown type", { type: "strategy" }, ["not-an-allowed-value type"]],
  ])("has no value where it is %s", (_, json, found) => expect(leniently(json)).toEqual({ ok: false, found }));

  it("is not changed by being read", () => {
    const record = Object.freeze({ type: "initial", participants: Object.freeze([Object.freeze({ id: "a b" })]) });
    expect(leniently(record).ok).toBe(true);
  });
});

it("whatever comes in, what is found is what is found strictly, and a value that is left can be read strictly", () => {
  always(
    fc.property(fc.oneof(anyRecord, broken(anyRecord), fc.anything()), (input) => {
      const [strict, lenient] = [parseRecord(input), parseRecord(input, { lenient: true })];
      expect(lenient.findings).toEqual(strict.ok ? [] : strict.findings);
      if (strict.ok) expect(lenient).toMatchObject({ ok: true, value: strict.value });
      if (lenient.ok) expect(parseRecord(lenient.value)).toEqual({ ok: true, value: lenient.value });
    }),
    300,
  );
});

/** Fields without which the item they stand in is nothing. */
const NEEDED = /^(?:id|from|with|to|by|action|kind|mode|stage|duty|at|text)$/;

it("every part that is not wrong is in the value, also after an item that is left out", () => {
  const wrongs = fc.array(fc.tuple(fc.nat(), fc.constantFrom(Symbol("x"), "\u0000", { x: 1 })), {
    minLength: 1,
    maxLength: 4,
  });
  always(
    fc.property(anyRecord, wrongs, (record, changes) => {
      const places = leavesOf(record).filter(({ place: [first] }) => first !== "type");
      fc.pre(places.length > 0);
      const changed = changes.map(([which]) => places[which % places.length]!.place);
      const input = changes.reduce<unknown>(
        (value, [, wrong], index) => withAt(value, changed[index]!, typeof wrong === "symbol" ? -0.5 : wrong),
        record,
      );
      const parsed = parseRecord(input, { lenient: true });
      if (!parsed.ok) throw new Error("It has a type, and no value.");
      const value = JSON.stringify(parsed.value);
      // The smallest part that holds what may have been left out: a leaf, or the item around a field that it needs.
      const gone = changed.map((place) => (NEEDED.test(String(place.at(-1))) ? place.slice(0, -1) : place));
      const kept = places.filter(({ place }) => !gone.some((out) => isUnder(place, out)));
      const left = new Map<string, number>();
      for (const { value: leaf, place } of leavesOf(JSON.parse(value))) count(left, place, leaf, 1);
      for (const { value: leaf, place } of kept) {
        count(left, place, leaf, -1);
        expect(left.get(named(place, leaf)), place.join(".")).toBeGreaterThanOrEqual(0);
      }
    }),
    300,
  );
});

/** A leaf by its value and the fields that lead to it; not by the places in lists, which move up. */
const named = (place: Place, leaf: unknown) =>
  JSON.stringify([place.filter((step) => typeof step === "string"), leaf ?? null]);

function count(left: Map<string, number>, place: Place, leaf: unknown, by: number): void {
  left.set(named(place, leaf), (left.get(named(place, leaf)) ?? 0) + by);
}

function isUnder(place: Place, above: Place): boolean {
  return above.every((step, index) => place[index] === step);
}
