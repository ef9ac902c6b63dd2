import { expect, it } from "vitest";
import { buildTimeline } from "../../../src/index.js";
import { days, duty, laterOf, soonerOf, type Duty } from "../../../src/policy/index.js";
import { ownPolicy } from "../../own-policy.js";

const told = (due: object, more: object = {}) => duty("school-told", { by: "social-worker", due, ...more } as never);
const fromPlan = days(10).after("plan-started");
const fromConference = days(10).after("conference-end");

it.each<[string, Duty, boolean]>([
  ["what is counted from its start", told(fromPlan), true],
  ["the sooner of two times from it", told(soonerOf(fromPlan, days(20).after("plan-started"))), true],
  ["what is done by its document", told(fromConference, { doneBy: "plan-document-completed" }), true],
  ["what is said to be about it", told(fromConference, { about: "plan" }), true],
  ["what is counted from the conference", told(fromConference), false],
  ["the later of its start and the conference's end", told(laterOf(fromPlan, fromConference)), false],
  ["what is said to be about the conference", told(fromPlan, { about: "conference" }), false],
  ["what has no time", duty("school-told", { by: "social-worker", phase: "after" }), false],
])("once the plan has ended, that falls due no more which only a plan brings: %s", (_name, asked, isOfPlan) => {
  const record = {
    type: "initial",
    conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
    plan: { startedOn: "2020-05-05", endedOn: "2020-05-10" },
  } as const;
  const { notOwed } = buildTimeline(record, ownPolicy([asked]));
  expect(notOwed.map(({ because }) => because.code)).toEqual(isOfPlan ? ["plan-ended"] : []);
});
