import { expect, it } from "vitest";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";
import { audiences } from "../../src/model/codes.js";
import { readEvent } from "../../src/timeline/events.js";
import { isMissing, readFacts } from "../../src/timeline/facts.js";
import { collectNotices } from "../../src/timeline/notices.js";

type Audience = (typeof audiences)[number];
const at = "2020-04-22T12:00";

/** The audiences that have been told, when these have. */
function toldWhen(...told: Audience[]): Audience[] {
  const record: ConferenceRecord = { type: "initial", decision: { notified: told.map((to) => ({ to, at })) } };
  const facts = readFacts(record, collectNotices());
  return audiences.filter((audience) => !isMissing(readEvent("decision-notified", facts, undefined, [audience])));
}

it.each<[told: Audience[], also: Audience[]]>([
  [["participants"], ["family", "parents", "child", "agencies", "professionals", "social-worker"]],
  [["family"], ["parents", "child"]],
  [["parents"], ["family"]],
  [["child"], []],
  [["agencies"], ["professionals"]],
  [["professionals"], ["agencies", "social-worker"]],
  [["social-worker"], []],
  [["chair"], []],
  [["core-group"], []],
  [["conference-service"], []],
  [
    ["family", "professionals"],
    ["parents", "child", "participants", "agencies", "social-worker"],
  ],
])("who tells %j has told %j as well", (told, also) => {
  expect(toldWhen(...told).toSorted()).toEqual([...told, ...also].toSorted());
});

it("counts from the first telling of each, and from the last of those who must be told", () => {
  const decision = {
    notified: [
      { to: "family", at: "2020-04-24" },
      { to: "agencies", at: "2020-04-23" },
      { to: "family", at: "2020-04-22" },
    ],
  } as const;
  const facts = readFacts({ type: "initial", decision }, collectNotices());
  const on = (...wanted: Audience[]) => readEvent("decision-notified", facts, undefined, wanted);
  expect(on("family")).toMatchObject({ date: "2020-04-22" });
  expect(on("family", "agencies")).toMatchObject({ date: "2020-04-23" });
  expect(on()).toMatchObject({ date: "2020-04-24" });
  expect(isMissing(on("family", "chair"))).toBe(true);
});

it.each([
  [
    "decision-notified",
    "decision.notified[1].at",
    { decision: { notified: [{ to: "family" }, { to: "family", at: "?" }] } },
  ],
  ["decision-responded", "decision.responses[0].at", { decision: { responses: [{ from: "family", at: "?" }] } }],
  [
    "outline-plan-distributed",
    "plan.outline.distributed[0].at",
    { plan: { outline: { distributed: [{ to: "family", at: "?" }] } } },
  ],
  [
    "plan-document-distributed",
    "plan.document.distributed[0].at",
    { plan: { document: { distributed: [{ to: "family", at: "?" }] } } },
  ],
  ["minutes-circulated", "minutes.distributed[0].at", { minutes: { distributed: [{ to: "family", at: "?" }] } }],
] as const)("%s: a time that cannot be read is noticed at %s, and tells nobody", (event, path, facts) => {
  const notices = collectNotices();
  const fact = readEvent(event, readFacts({ type: "initial", ...facts }, notices), undefined, ["family"]);
  expect(isMissing(fact)).toBe(true);
  expect(notices.list()).toMatchObject([{ code: "not-a-date-or-time", paths: [path] }]);
});

it("a duty owed to each audience is told apart once one is told", () => {
  const record: ConferenceRecord = {
    type: "initial",
    conference: { held: { start: "2020-04-22" } },
    decision: { notified: [{ to: "family", at: "2020-04-22" }] },
  };
  const parties = buildTimeline(record, "barking-and-dagenham")
    .deadlines.filter(({ id }) => id === "decision-response")
    .map(({ party }) => party);
  expect(parties).toEqual([{ audience: "family" }, { audience: "agencies" }]);
});
