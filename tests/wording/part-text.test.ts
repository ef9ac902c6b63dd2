import { expect, it } from "vitest";
import { conferenceModes, parentCallPoints } from "../../src/model/conference.js";
import { decisionLetterParts } from "../../src/model/decision.js";
import { chairInformationItems } from "../../src/model/minutes.js";
import { outlinePlanParts } from "../../src/model/plan.js";
import { planViews, templateParts } from "../../src/model/report.js";
import { partText, partWords } from "../../src/wording/part-text.js";

it("every code that a rule can find missing has words", () => {
  const codes = [
    ...conferenceModes,
    ...parentCallPoints,
    ...decisionLetterParts,
    ...chairInformationItems,
    ...outlinePlanParts,
    ...planViews.filter((view) => view !== "not-stated"),
    ...templateParts,
  ];
  expect(codes.filter((code) => !Object.hasOwn(partWords.messages, code))).toEqual([]);
});

it("another code has its name", () => {
  expect(partText("designated-safeguarding-lead")).toBe("designated safeguarding lead");
});
