import { expect, it } from "vitest";
import { buildHistory } from "../../src/index.js";
import { inSide, sideOf } from "../../src/planning/compared-side.js";

const told = (agency: string | null, date: string) => ({
  key: `told/${agency}`,
  id: "told",
  party: agency === null ? null : { audience: agency },
  due: { date },
  why: [],
});
const sideWith = (...deadlines: readonly object[]) =>
  sideOf({ deadlines, checklist: [{ key: "asked", id: "asked", party: null }] } as never);
const keyIn = (side: ReturnType<typeof sideOf>, id: string | undefined, agency: string | null) =>
  inSide(side, id, told(agency, "2020-01-01") as never)?.key;

it("of a duty's deadlines the one of the same party is meant, else the last that is due", () => {
  const [family, school] = [told("family", "2020-05-07"), told("agencies", "2020-05-05")];
  for (const side of [sideWith(family, school), sideWith(school, family)]) {
    expect(keyIn(side, "told", "family")).toBe("told/family");
    expect(keyIn(side, "told", "agencies")).toBe("told/agencies");
    expect(keyIn(side, "told", "professionals")).toBe("told/family");
    expect(keyIn(side, "told", null)).toBe("told/family");
  }
});

it("the only deadline of a duty is meant, whose ever it is", () => {
  expect(keyIn(sideWith(told("family", "2020-05-07")), "told", null)).toBe("told/family");
});

it("nothing is meant by a duty that is not there, has no time, or is none", () => {
  const side = sideWith(told(null, "2020-05-07"));
  for (const id of ["sent", "asked", undefined]) expect(keyIn(side, id, null)).toBeUndefined();
});

it("a history has the conferences that something belongs to, and a record none", () => {
  const history = buildHistory({ plans: [{ startedOn: "2025-01-27" }] }, "working-together", { asOf: "2025-02-01" });
  expect([...sideOf(history).conferences]).toEqual(["initial 2025-01-27"]);
  expect([...sideWith(told(null, "2020-05-07")).conferences]).toEqual([]);
});
