import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  comparePolicies,
  findPolicy,
  parsePolicy,
  policyToMarkdown,
  policyToText,
} from "../../src/index.js";
import { lintPolicy } from "../../src/lint/index.js";

const policy = (clauses: unknown[], rest: object = {}) => ({
  id: "hostile",
  title: "Hostile",
  layer: "authority",
  base: "working-together",
  document: { title: "Nothing good" },
  clauses,
  ...rest,
});
const clause = (index: number, ...rules: unknown[]) => ({ id: `c${index}`, at: "1", says: "x", rules });
const codes = (json: unknown) => {
  const parsed = parsePolicy(json);
  return parsed.ok ? [] : parsed.findings.map(({ code }) => code);
};

describe("a policy from somebody unknown", () => {
  it("cannot reach a prototype", () => {
    const nasty = [
      '"__proto__": {"polluted": true}',
      '"constructor": {"prototype": {"polluted": true}}',
      '"toString": 1',
    ];
    for (const field of nasty) {
      const rule = `{"kind": "arrangement", "id": "a", "particulars": {${field.replace(/\{"prototype".*\}\}/, '{"polluted": true}')}}}`;
      const inside = JSON.stringify(policy([])).replace(
        '"clauses":[]',
        `"clauses":[{"id":"1","at":"1","says":"x","rules":[${rule}]}]`,
      );
      const parsed = parsePolicy(inside);
      if (parsed.ok) policyToMarkdown(parsed.value);
      expect(codes(JSON.stringify(policy([])).replace("{", `{${field},`))).toContain("unknown-key");
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    }
    for (const name of ["__proto__", "constructor", "hasOwnProperty"]) {
      expect(codes(policy([], { base: name }))).toEqual(["unknown-base"]);
      const counted = { kind: "duty", id: "a", by: ["chair"], due: { relation: "on", event: name } };
      expect(codes(policy([clause(1, counted)]))).not.toEqual([]);
      expect(codes(policy([clause(1, { ...counted, due: { relation: "on", event: "birth" }, when: name })]))).toEqual([
        "not-an-allowed-value",
      ]);
    }
  });

  it("tells a terminal nothing: no text of it holds a control character", () => {
    const escape = "\u001B]0;title\u0007";
    const duty = (due: unknown) => ({ kind: "duty", id: "letter-sent", by: ["chair"], phase: "after", due });
    const reading = (name: string, because: string) => ({ name, because, due: { relation: "on", event: "birth" } });
    const arrangement = (particulars: unknown) => ({ kind: "arrangement", id: "a", particulars });
    const texts: ((text: string) => unknown)[] = [
      (title) => policy([], { title }),
      (at) => policy([{ ...clause(1, arrangement(1)), at }]),
      (says) => policy([{ ...clause(1, arrangement(1)), says }]),
      (title) => policy([clause(1, { ...duty({ notStated: "x" }), title })]),
      (notStated) => policy([clause(1, duty({ notStated }))]),
      (because) => policy([clause(1, duty({ readings: [reading("one", because), reading("two", "x")] }))]),
      (value) => policy([clause(1, arrangement(value))]),
      (value) => policy([clause(1, arrangement({ to: [value] }))]),
      (key) => policy([clause(1, arrangement({ [key]: 1 }))]),
      (note) => policy([], { document: { title: "x", note } }),
    ];
    for (const written of texts) {
      expect(codes(written("plain"))).toEqual([]);
      expect(codes(written(escape))).not.toEqual([]);
    }
  });

  it("cannot run code: what is not data is refused", () => {
    let ran = 0;
    const getter = Object.defineProperty({}, "id", { enumerable: true, get: () => String(ran) });
    for (const value of [() => ran++, getter, new Map([["id", "x"]]), Symbol("x"), 10n]) {
      expect(parsePolicy(policy([clause(1, value)]))).toMatchObject({ ok: false });
    }
  });

  it("has so many rules and no more, in all its layers together", () => {
    const rules = (count: number, first: number) =>
      Array.from({ length: count }, (_, index) => ({ kind: "arrangement", id: `a${first + index}`, particulars: 1 }));
    const clauses = (count: number) =>
      Array.from({ length: count }, (_, index) => clause(index, ...rules(100, 100 * index)));
    expect(codes(policy(clauses(5)))).toEqual([]);
    expect(codes(policy(clauses(6)))).toEqual(["too-many-rules"]);
    expect(codes(policy([clause(1, ...rules(101, 0))]))).toEqual(["too-many"]);
    expect(codes(" ".repeat(4_000_001))).toEqual(["too-long"]);
  });

  it("takes bounded time, whatever its duties count from", () => {
    // Every duty but the first counts from the one before it or from the conference, and brings about one event.
    const duties = Array.from({ length: 140 }, (_, index) => ({
      kind: "duty",
      id: `d${index}`,
      by: ["chair"],
      due: {
        soonerOf: Array.from({ length: 4 }, (__, at) => ({
          count: 1000 - at,
          unit: "working-days",
          relation: "after",
          event: at === 0 && index > 0 ? `d${index - 1}` : "conference-end",
        })),
      },
      ...(index % 2 ? { doneBy: "minutes-circulated" } : {}),
    }));
    const clauses = [clause(0, ...duties.slice(0, 70)), clause(1, ...duties.slice(70))];
    const parsed = parsePolicy(policy(clauses));
    if (!parsed.ok) throw new Error(parsed.findings[0]!.code);
    const record = { type: "initial", conference: { held: { start: "2026-03-02T10:00" } } } as const;
    expect(
      buildTimeline(record, parsed.value).deadlines.length + buildTimeline(record, parsed.value).waiting.length,
    ).toBeGreaterThan(140);
    lintPolicy(policy(clauses), { asOf: "2026-11-22" });
    comparePolicies([parsed.value, findPolicy("hounslow")], { record });
  });

  it("cannot make what is written of it run, or look like something else", () => {
    const says = "<script>alert(1)</script> [x](javascript:alert(1)) | `code` ![i](http://x)";
    const json = policy([{ ...clause(1, { kind: "arrangement", id: "a", particulars: says }), says, at: says }], {
      title: says,
    });
    const parsed = parsePolicy({ ...json, document: { title: says, url: "https://example.org/a?b=<c>" } });
    if (!parsed.ok) throw new Error(parsed.findings[0]!.code);
    const markdown = policyToMarkdown(parsed.value);
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[x\]|(?<!\\)`code/);
    expect(policyToText(parsed.value)).toContain("(hostile)");
    expect(codes({ ...json, document: { title: "x", url: "javascript:alert(1)" } })).not.toEqual([]);
  });

  it("cannot make a count loop or leave the calendar", () => {
    const far = {
      kind: "duty",
      id: "a",
      by: ["chair"],
      due: { count: 1000, unit: "months", relation: "after", event: "conference-start" },
    };
    const parsed = parsePolicy(policy([clause(1, far)]));
    if (!parsed.ok) throw new Error();
    const { waiting, deadlines } = buildTimeline(
      { type: "initial", conference: { planned: { start: "2026-03-02" } } },
      parsed.value,
    );
    expect([...waiting, ...deadlines].map(({ id }) => id)).toContain("a");
    expect(lintPolicy(policy([clause(1, far)]))).toBeDefined();
  });
});
