import { describe, expect, it } from "vitest";
import { recordFromRow } from "../../../src/model/index.js";
import { field, has, read } from "./read.js";

const isQuorate = field("conference.quorate");

describe("a yes or no", () => {
  it.each(["Y", "y", "Yes", "YES", "true", "T", "1", 1, 1n, true, " Y "])("is yes: %s", (cell) =>
    expect(isQuorate(cell)).toEqual(has("conference.quorate", true)),
  );
  it.each(["N", "n", "No", "FALSE", "f", "0", 0, 0n, false, "n  "])("is no: %s", (cell) =>
    expect(isQuorate(cell)).toEqual(has("conference.quorate", false)),
  );
  it.each(["", "  ", null, undefined])("is not known: %s", (cell) =>
    expect(isQuorate(cell)).toEqual({ type: "initial" }),
  );
  it.each(["maybe", 2, -1, 10, "01", "U", "Yesterday", "Oslo"])("is neither: %s", (cell) =>
    expect(isQuorate(cell)).toEqual(["wrong-type conference.quorate"]),
  );
  it("is only where a yes or no is asked for", () => {
    expect(field("reports[0].from")("Y")).toEqual({ type: "initial", reports: [{ from: "Y" }] });
    expect(field("reports[0].from")(true)).toEqual(["wrong-type reports[0].from"]);
  });
});

describe("a number", () => {
  const scale = (cell: unknown) => read({ type: "initial", returnedTemplates: [{ from: "p1", scale: cell }] });
  it.each([
    ["7", 7],
    ["7.50", 7.5],
    [" 0 ", 0],
    ["10", 10],
    [7n, 7],
    [3.5, 3.5],
  ])("is read: %s", (cell, number) =>
    expect(scale(cell)).toEqual({ type: "initial", returnedTemplates: [{ from: "p1", scale: number }] }),
  );
  it.each(["seven", "0x7", "1e3", "7,5", "7.5.1", "10 of 10"])("is none: %s", (cell) =>
    expect(scale(cell)).toEqual(["wrong-type returnedTemplates[0].scale"]),
  );
});

describe("a word", () => {
  it.each([
    ["Pre Birth", "pre-birth"],
    ["PRE_BIRTH", "pre-birth"],
    ["Transfer-In", "transfer-in"],
    ["REVIEW ", "review"],
  ])("that is allowed is found: %s", (cell, type) => expect(read({ type: cell })).toEqual({ type }));

  it("that is not allowed is not guessed", () => expect(read({ type: "ICPC" })).toEqual(["not-an-allowed-value type"]));

  it("for a role is found if the role is known, and else stays", () => {
    const role = (cell: string) => read({ type: "initial", participants: [{ id: "p1", role: cell }] });
    const of = (code: string) => ({ type: "initial", participants: [{ id: "p1", role: code }] });
    expect(role("Health Visitor")).toEqual(of("health-visitor"));
    expect(role("SOCIAL_WORKER")).toEqual(of("social-worker"));
    expect(role("Maternal Grandmother")).toEqual(of("maternal-grandmother"));
    expect(role("IRO")).toEqual(of("iro"));
    expect(role("Ed-Psych")).toEqual(of("Ed-Psych"));
    expect(role("Jo Bloggs")).toEqual(["not-a-code participants[0].role"]);
  });

  it("for whom something was told is found if it is an audience or a known role, and else stays", () => {
    const to = (cell: unknown) => read({ type: "initial", decision: { notified: [{ to: cell }] } });
    const of = (code: string) => ({ type: "initial", decision: { notified: [{ to: code }] } });
    expect(to("Social Worker")).toEqual(of("social-worker"));
    expect(to("CORE_GROUP")).toEqual(of("core-group"));
    expect(to("Health Visitor")).toEqual(of("health-visitor"));
    expect(to("P7")).toEqual(of("P7"));
    expect(to(7)).toEqual(of("7"));
    expect(to("Jo Bloggs")).toEqual(["not-a-code decision.notified[0].to"]);
  });

  it("for an id stays as it is", () =>
    expect(read({ type: "initial", participants: [{ id: "Chair" }] })).toEqual({
      type: "initial",
      participants: [{ id: "Chair" }],
    }));

  it("for people keeps its blanks, and is left out where it is nothing else", () => {
    const row = { type: "initial", participants: [{ id: "p1", name: " Jo ", views: "  " }] };
    expect(read(row)).toEqual({ type: "initial", participants: [{ id: "p1", name: " Jo " }] });
  });
});

it("reads the census's categories in whatever letters, and another nation's as they are", () => {
  const readCategory = (category: unknown) => {
    const row = recordFromRow({ type: "initial", category }, { columns: { category: "decision.category" } });
    return row.ok ? row.value.decision?.category : row.findings.map(({ code }) => code);
  };
  expect(["neg", "EMO ", "Not determined", "NOT_DETERMINED", "CSE"].map(readCategory)).toEqual([
    "NEG",
    "EMO",
    "not-determined",
    "not-determined",
    "CSE",
  ]);
  expect(readCategory("Sexual abuse")).toEqual(["not-a-code"]);
});
