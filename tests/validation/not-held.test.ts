import { expect, it } from "vitest";
import { reportToText } from "../../src/formats/index.js";
import { buildTimeline } from "../../src/index.js";
import { evaluate } from "../../src/obligations/index.js";
import { duty, workingDays } from "../../src/policy/index.js";
import { validateRecord } from "../../src/validation/index.js";
import { knownPaths } from "../../src/model/known-path.js";
import { ownPolicy } from "../own-policy.js";
import { policyOf } from "./examples.js";
import { refused } from "../refusals.js";

const policy = policyOf("northamptonshire");
const record = {
  type: "review",
  conference: { held: { start: "2020-05-05T10:00" } },
  minutes: { completedAt: "2020-05-06" },
} as const;

it("a report carries the paths as they were given, also of what cannot be read", () => {
  const notHeld = ["reports[].states", "coreGroup"];
  expect(validateRecord(record, policy, { notHeld }).notHeld).toEqual(notHeld);
  expect(validateRecord("{", policy, { notHeld }).notHeld).toEqual(notHeld);
  expect(validateRecord(record, policy).notHeld).toEqual([]);
});

it("a requirement is skipped since the source does not hold it, and for want of facts while it holds some of them", () => {
  const reasonOf = (notHeld: string[]) =>
    validateRecord({ ...record, reports: [{ from: "p" }] }, policy, { notHeld }).rules.find(
      ({ code }) => code === "record-front-page",
    )!;
  expect(reasonOf([])).toMatchObject({ status: "skipped", reason: "facts-missing" });
  expect(reasonOf(["minutes.frontPage"])).toMatchObject({
    status: "skipped",
    reason: "not-held",
    why: "The source does not hold this.",
    missing: ["minutes.frontPage.children", "minutes.frontPage.attendees"],
  });
  expect(reasonOf(["minutes"])).toMatchObject({ reason: "not-held" });
  expect(reasonOf(["minutes.frontPage.children"])).toMatchObject({ reason: "facts-missing" });
});

it("a duty is skipped since the source does not hold what would say that it was done", () => {
  const sent = duty("sent", {
    by: "chair",
    due: workingDays(5).after("conference-start"),
    doneBy: "minutes-completed",
  });
  const outcome = (notHeld: string[]) =>
    validateRecord({ ...record, minutes: undefined }, ownPolicy([sent]), { asOf: "2020-06-01", notHeld }).rules.find(
      (rule) => rule.duty === "sent",
    );
  expect(outcome([])).toMatchObject({ status: "failed" });
  expect(outcome(["minutes"])).toMatchObject({ status: "skipped", reason: "not-held" });
});

it("covers a field of each item of a list", () => {
  const rule = {
    code: "own-rule",
    severity: "query",
    from: "recorded",
    message: "-",
    fix: "-",
    path: "reports[0].kind",
    check: () => undefined,
  } as const;
  const reasonOf = (notHeld: string[]) =>
    validateRecord(record, policy, { rules: [rule], notHeld }).rules.find(({ code }) => code === "own-rule")!.reason;
  for (const path of ["reports", "reports[]", "reports[].kind"]) expect(reasonOf([path]), path).toBe("not-held");
  expect(reasonOf(["reports[].text"])).toBe("facts-missing");
});

it("reads as one line, and not once for each rule", () => {
  const text = reportToText(validateRecord(record, policy, { notHeld: ["minutes.frontPage", "coreGroup"] }), {
    why: true,
  });
  expect(text).toContain("The source does not hold: minutes.frontPage, coreGroup.");
  expect(text).not.toContain("record-front-page");
  expect(reportToText(validateRecord(record, policy), { why: true })).toContain("record-front-page");
});

it("a list of paths is checked, also where the record cannot be read", () => {
  expect(refused(() => validateRecord("{", policy, { notHeld: ["coreGroups"] }))).toMatchObject({
    code: "unknown-field",
  });
});

it("a path that no record has is refused, with what may have been meant", () => {
  const refusedFor = (
    notHeld: unknown,
    judge: typeof validateRecord | typeof buildTimeline | typeof evaluate = validateRecord,
  ) => refused(() => (judge as typeof validateRecord)(record, policy, { notHeld: notHeld as string[] }));
  for (const judge of [validateRecord, buildTimeline, evaluate]) {
    expect(refusedFor(["plan", "coreGroups"], judge)).toMatchObject({ code: "unknown-field", details: { index: 1 } });
    expect(refusedFor(["coreGroup.meeting"], judge).details.suggestions).toContain("coreGroup.meetings");
    expect(refusedFor(["reports.submittedAt"], judge).details.suggestions).toContain("reports[].submittedAt");
    expect(refusedFor("plan", judge)).toMatchObject({ code: "unknown-field" });
  }
});

it("every field of a record can be named", () => {
  for (const path of knownPaths())
    expect(validateRecord({ type: "initial" }, policy, { notHeld: [path] }).notHeld).toEqual([path]);
});
