import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/index.js";

const findings = (json: unknown) => {
  const parsed = parseRecord(json);
  return parsed.ok ? [] : parsed.findings.map(({ code, path, pointer }) => ({ code, path, pointer }));
};
const codes = (json: unknown) => findings(json).map(({ code, path }) => `${code} ${path}`.trim());

describe("a record", () => {
  it("needs a type and nothing else", () => {
    expect(parseRecord({ type: "review" })).toEqual({ ok: true, value: { type: "review" } });
    expect(parseRecord('\uFEFF{"type":"initial"}')).toMatchObject({ ok: true });
    expect(parseRecord('{"type":"initial"}')).toEqual({ ok: true, value: { type: "initial" } });
    expect(codes({})).toEqual(["missing type"]);
  });

  it.each([
    ["no JSON", "{nope", ["not-json"]],
    ["nothing", null, ["wrong-type"]],
    ["a list", [], ["wrong-type"]],
    ["another type", { type: "strategy" }, ["not-an-allowed-value type"]],
    ["an unknown field", { type: "initial", conferences: [] }, ["unknown-key conferences"]],
    ["an unknown field inside", { type: "initial", conference: { plan: 1 } }, ["unknown-key conference.plan"]],
    ["a prototype", JSON.parse('{"type":"initial","__proto__":{"x":1}}'), ["unknown-key"]],
    [
      "a day that does not exist",
      { type: "initial", strategyDiscussions: [{ heldOn: "2020-04-01" }, { heldOn: "2023-02-29" }] },
      ["date-does-not-exist strategyDiscussions[1].heldOn"],
    ],
    ["a day written otherwise", { type: "initial", bornOn: "1/4/2020" }, ["not-a-date bornOn"]],
    [
      "a time that does not exist",
      { type: "initial", conference: { planned: { start: "2020-03-29T01:30" } } },
      ["time-does-not-exist conference.planned.start"],
    ],
    [
      "a time that exists twice",
      { type: "initial", conference: { held: { end: "2020-10-25T01:30" } } },
      ["time-exists-twice conference.held.end"],
    ],
    ["a time for a day, with no such time", { type: "initial", bornOn: "2020-04-01T25:00" }, ["not-a-date bornOn"]],
    ["the year 0000", { type: "initial", bornOn: "0000-01-01" }, ["date-does-not-exist bornOn"]],
    [
      "a text for a yes or no",
      { type: "initial", decision: { planNeeded: "yes" } },
      ["wrong-type decision.planNeeded"],
    ],
    ["a name for an id", { type: "initial", participants: [{ id: "Jo Bloggs" }] }, ["not-a-code participants[0].id"]],
    ["a report by nobody", { type: "initial", reports: [{}] }, ["missing reports[0].from"]],
  ])("is refused for %s", (_, json, expected) => {
    expect(codes(json)).toEqual(expected);
  });

  it("is told everything that is wrong at once, each with a pointer", () => {
    expect(findings({ type: "initial", x: 1, conference: { held: { start: 5 } } })).toEqual([
      { code: "wrong-type", path: "conference.held.start", pointer: "/conference/held/start" },
      { code: "unknown-key", path: "", pointer: "" },
    ]);
  });

  it("has the London day of a time that stands where a day is meant", () => {
    const bornOn = (text: string) => {
      const parsed = parseRecord({ type: "initial", bornOn: text });
      return parsed.ok ? parsed.value.bornOn : parsed.findings.map(({ code, path }) => `${code} ${path}`);
    };
    expect(bornOn("2020-04-01")).toBe("2020-04-01");
    expect(bornOn("2020-04-01T10:00")).toBe("2020-04-01");
    expect(bornOn("2020-04-01 00:00:00.0000000")).toBe("2020-04-01");
    expect(bornOn("2020-03-31T23:30:00Z")).toBe("2020-04-01");
    expect(bornOn("2020-03-31T23:30:00+00")).toBe("2020-04-01");
    expect(bornOn("2020-01-31T23:30:00Z")).toBe("2020-01-31");
    expect(bornOn("2020-04-31T10:00")).toEqual(["date-does-not-exist bornOn"]);
  });

  it("has no more in a list than a conference can have", () => {
    const participants = Array.from({ length: 100_000 }, (_, index) => ({ id: `p${index}` }));
    expect(codes({ type: "initial", participants })).toEqual(["too-many participants"]);
    expect(codes({ type: "initial", participants: participants.slice(0, 2000) })).toEqual([]);
  });

  it("may be nested as deep as it likes where nothing is", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(codes({ type: "initial", participants: deep })).toEqual(["wrong-type participants[0]"]);
    expect(codes({ type: "initial", deep })).toEqual(["unknown-key"]);
    expect(codes("[".repeat(1_000_000))).toEqual(["not-json"]);
  });

  it("never has a value repeated in a finding", () => {
    const canary = "CANARY Mrs Jane Doe, 07700 900123";
    const record = {
      type: canary,
      reference: canary,
      [canary]: canary,
      bornOn: canary,
      conference: { planned: { start: canary, [canary]: 1 }, mode: canary },
      participants: [{ id: canary, role: canary, agency: canary }, canary],
      reports: [{ from: canary, submittedAt: canary }],
      decision: { rag: canary, notified: [{ to: canary, at: canary }] },
    };
    const parsed = parseRecord(record);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toMatch(/CANARY|Jane|07700/);
    expect(JSON.stringify(parseRecord(`{"type": "${canary}`))).not.toMatch(/CANARY/);
  });
});

it("says of which kind a text is to be, where there is another type", () => {
  const fixes = (record: unknown) => {
    const parsed = parseRecord(record);
    return parsed.ok ? [] : parsed.findings.map(({ fix, params }) => `${String(params["expected"])}: ${fix}`);
  };
  expect(fixes({ type: "initial", bornOn: 43956 })).toEqual(["date: Give a date here."]);
  expect(fixes({ type: "initial", conference: { held: { start: 5 } } })).toEqual(["moment: Give a date or time here."]);
  expect(fixes({ type: "initial", participants: [{ id: 7, role: 8 }] })).toEqual([
    "code: Give a code here.",
    "code: Give a code here.",
  ]);
  expect(fixes({ type: "initial", decision: { notified: [{}] } })).toEqual(["code: Give it, as a code."]);
  expect(fixes({ type: "initial", participants: [{ id: "p", name: 7 }] })).toEqual(["string: Give a string here."]);
  for (const whole of [null, [], 5]) expect(fixes(whole)).toEqual(["object: Give one JSON object."]);
});
