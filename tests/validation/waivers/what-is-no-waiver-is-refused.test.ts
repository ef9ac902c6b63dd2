import { describe, expect, it } from "vitest";
import { parseWaivers, type Waiver } from "../../../src/validation/index.js";
import { judged, reason } from "./late-reports.js";
import { refused } from "../../refusals.js";

describe("what is no waiver", () => {
  it.each<[what: string, waiver: unknown, problem: RegExp]>([
    ["no target", { reason: "Jane Doe said so" }, /^waive\[1\]: .*deadline, a participant or a code/],
    ["a record only", { record: "CPC-1", reason: "Jane Doe said so" }, /^waive\[1\]: .*deadline/],
    ["a path without a code", { deadline: "a", path: "reports", reason: "Jane Doe" }, /^waive\[1\]: .*path/],
    ["a field that there is not", { code: "a", untill: "2020-05-01", reason: "Jane Doe" }, /^waive\[1\]\.untill: /],
    ["no day", { code: "a", until: "Jane Doe", reason: "x" }, /^waive\[1\]\.until: .*not a day/],
    ["a time", { code: "a", until: "2020-05-01T10:00", reason: "x" }, /^waive\[1\]\.until: /],
    ["a day that does not exist", { code: "a", until: "2020-02-30", reason: "x" }, /^waive\[1\]\.until: .*no such day/],
    ["no reason", { code: "a" }, /^waive\[1\]\.reason: /],
    ["a blank reason", { code: "a", reason: " " }, /^waive\[1\]\.reason: /],
    ["a text", "Jane Doe", /^waive\[1\]: /],
    ["nothing", null, /^waive\[1\]: /],
  ])("%s is refused at its place, and nothing of it is repeated", (_, waiver, problem) => {
    const waive = [{ code: "deadline-missed", reason }, waiver] as Waiver[];
    const error = refused(() => judged(waive));
    expect(error).toMatchObject({ code: "not-a-waiver", details: { index: 1 } });
    expect(error.message).toMatch(problem);
    expect(error.message + JSON.stringify(error.details)).not.toMatch(/Jane|Doe|said so/);
    // Also for a record that cannot be read.
    expect(refused(() => judged(waive, "{"))).toMatchObject({ code: "not-a-waiver" });
    expect(parseWaivers(waive).ok).toBe(false);
  });

  it.each([
    ["no-target", { reason: "x" }],
    ["path-without-code", { deadline: "a", path: "reports", reason: "x" }],
    ["no-record", { code: "immediate-safety-concern", reason: "x" }],
    ["blank", { code: "a", reason: " " }],
  ])("it says by the code %s what is wrong, and in a sentence each what that is and what to do", (code, waiver) => {
    const read = parseWaivers([waiver]);
    const findings = read.ok ? [] : read.findings;
    expect(findings.map((found) => found.code)).toEqual([code]);
    for (const { message, fix } of findings) expect([message, fix].join(" ")).toMatch(/^This .*\. (Give|Write) .*\.$/);
  });

  it("what is no list is refused", () => {
    expect(refused(() => judged({ code: "a", reason } as never))).toMatchObject({ details: { index: null } });
  });

  it("a list of them is read from JSON", () => {
    const waive = [{ code: "deadline-missed", reason }];
    expect(parseWaivers(JSON.stringify(waive))).toEqual({ ok: true, value: waive });
    expect(parseWaivers("[").ok).toBe(false);
  });
});
