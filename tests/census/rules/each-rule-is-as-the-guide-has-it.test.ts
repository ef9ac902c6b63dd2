import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { censusRules } from "../../../src/census/index.js";
import { type Case, outcome } from "./cases.js";
import { OF_ENQUIRIES } from "./of-enquiries.js";
import { OF_PLANS } from "./of-plans.js";
import { OF_REVIEWS } from "./of-reviews.js";
import { isMutated } from "../../mutation/is-mutated.js";

const CASES: Readonly<Record<string, readonly Case[]>> = { ...OF_ENQUIRIES, ...OF_PLANS, ...OF_REVIEWS };

describe.each(Object.entries(CASES))("rule %s", (code, each) => {
  for (const [name, history, inReturn, atEntry = inReturn] of each) {
    it(name, () => {
      expect(outcome(code, history)).toBe(inReturn);
      expect(outcome(code, history, { complete: false })).toBe(atEntry);
    });
  }
});

describe("the rules of the census", () => {
  const folder = new URL("../../../src/census/rules/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.startsWith("rule-"));

  it.skipIf(isMutated)("are one a file, and all of them in the list", () => {
    const codes = files.map((name) => /code: "(\w+)"/.exec(readFileSync(new URL(name, folder), "utf8"))![1]!);
    expect(codes.map((code) => `rule-${code.toLowerCase()}.ts`)).toEqual(files);
    expect(
      censusRules()
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are tested each, six times at least", () => {
    expect(Object.keys(CASES).toSorted()).toEqual(
      censusRules()
        .map(({ code }) => code)
        .filter((code) => code !== "2883")
        .toSorted(),
    );
    for (const [code, each] of Object.entries(CASES)) expect(each.length, code).toBeGreaterThanOrEqual(6);
  });

  it("are queries where their code says so", () => {
    for (const { code, severity } of censusRules()) expect(severity, code).toBe(code.endsWith("Q") ? "query" : "error");
  });

  it("are in the table of the page, with what they say and how the public validator differs", () => {
    const page = readFileSync(new URL("../../../docs/census.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| (\d+Q?) +\| (.+?) +\| (.*?) *\|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(censusRules().map(({ code, message, departs = "" }) => [code, message, departs]));
  });

  it("say in short sentences what is wrong, what to do, and how the public validator differs", () => {
    for (const { message, fix, departs = "The." } of censusRules()) {
      for (const text of [message, fix, departs]) expect(text).toMatch(/^[A-Z].{0,140}\.$/);
    }
  });
});
