import { expect, it } from "vitest";
import { findingInWords, findingText, type WordedFinding } from "../../src/wording/finding-text.js";
import { english, languageOf } from "../../src/language/language.js";
import { partyFrom, partyParameters } from "../../src/wording/party-parameters.js";
import type { NamedParty } from "../../src/wording/party-text.js";

const reports = { duty: "reports-shared-with-family", title: "Reports shared with the family", party: null };
const minutes = { duty: "minutes-circulated", title: "Minutes circulated", party: null };
const meeting = { field: "coreGroup.meetings[].heldOn", at: "2020-05-01", titles: ["Core group first met"] };
const planned = {
  key: "conference-held",
  duty: "conference-held",
  title: "Conference held",
  task: "Hold the ICPC",
  planned: "2020-05-05T10:00:00+01:00",
  due: "2020-05-04",
  layer: "working-together",
  clauses: ["WT1"],
};
const unknown = { policyTitle: "Our rules", id: "minutes" };
const doIt = "Do it, or record that it was done.";
const checkBoth = "Check both dates.";
const sooner = "Hold it sooner, or record why it is late.";
const checkNotice = "Check both times, or record the earlier decision among the previous ones.";
const personal =
  "Use an id that tells nothing of anybody: ids appear in results, keys and feeds. If it is only an id, leave it.";

it.each<[string, WordedFinding, string, string]>([
  [
    "what had to be done before the decision",
    {
      code: "deadline-missed",
      params: { ...reports, how: "before-the-decision", done: "2020-05-12", limit: "2020-05-11" },
    },
    "Reports were shared with the family on Tuesday 12 May 2020. It had to be done before the decision on Monday 11 May 2020.",
    "Record the reason, and check the date that is recorded.",
  ],
  [
    "what should be done by now",
    { code: "target-missed", params: { ...reports, target: "2020-05-06", latest: "2020-05-11" } },
    "Reports were not shared with the family. It should have been done by Wednesday 6 May 2020, and must be by Monday 11 May 2020.",
    "Do it soon, or record when it was done.",
  ],
  [
    "what was done later than it should be",
    {
      code: "target-missed",
      params: { ...reports, how: "done", target: "2020-05-06", latest: "2020-05-11", done: "2020-05-08" },
    },
    "Reports were shared with the family on Friday 8 May 2020. It should have been done by Wednesday 6 May 2020; it had to be by Monday 11 May 2020.",
    "Check the date that is recorded, or record why it was done later than it should be.",
  ],
  [
    "what is recorded as not done",
    { code: "not-done", params: { ...reports, how: "recorded" } },
    "Reports were not shared with the family. That is what the record says.",
    doIt,
  ],
  [
    "a list that leaves somebody out, who is not known",
    { code: "not-done", params: { ...minutes, how: "some-left-out", leftOut: [] } },
    "The record lists everybody for whom this was done, and leaves somebody out: “Minutes circulated”.",
    doIt,
  ],
  [
    "what was not there at the conference",
    { code: "not-done", params: { ...reports, how: "not-there" } },
    "Reports were not shared with the family, and the conference has been held.",
    "Obtain it, or record that it came.",
  ],
  [
    "what is asked for by what the record says",
    { code: "response-missing", params: { ...reports, condition: "rated-red" } },
    "Reports were not shared with the family. It is asked for because the chair rated the case red.",
    "Do it, or record when it was done.",
  ],
  [
    "what came before something that is not known",
    { code: "before-its-event", params: { ...meeting, titles: ["Core group first met", "Plan made"] } },
    "A core group meeting is recorded for Friday 1 May 2020, before what it would follow, and does not count as done: Core group first met and Plan made.",
    checkBoth,
  ],
  [
    "what came before its event",
    {
      code: "before-its-event",
      params: { ...meeting, follows: "conference-end", followsOn: "2020-05-04T12:00:00+01:00" },
    },
    "A core group meeting is recorded for Friday 1 May 2020, before the end of the conference on Monday 4 May 2020 at 12:00, and does not count as done: Core group first met.",
    checkBoth,
  ],
  [
    "what came before a duty of one's own was done",
    {
      code: "before-its-event",
      params: { ...meeting, follows: "letter-sent", followsTitle: "Letter sent", followsOn: "2020-05-04" },
    },
    "A core group meeting is recorded for Friday 1 May 2020, before the completion of “Letter sent” on Monday 4 May 2020, and does not count as done: Core group first met.",
    checkBoth,
  ],
  [
    "a notice of another decision",
    { code: "before-its-event", params: { how: "notice", at: "2020-05-01" } },
    "The notice of Friday 1 May 2020 came before the decision was made. It was about another decision, and does not count.",
    checkNotice,
  ],
  [
    "a notice of a decision before the one of a known day",
    { code: "before-its-event", params: { how: "notice", at: "2020-05-01", followsOn: "2020-05-04" } },
    "The notice of Friday 1 May 2020 came before the decision was made on Monday 4 May 2020. It was about another decision, and does not count.",
    checkNotice,
  ],
  [
    "a day to come",
    { code: "after-as-of", params: { field: "nextReview.heldOn", at: "2020-05-01", asOf: "2020-04-30" } },
    "The next review conference is recorded for Friday 1 May 2020, later than Thursday 30 April 2020, the day asked about, and does not count as done yet.",
    "Check the dates, or ask about a later day.",
  ],
  [
    "what is planned too late",
    { code: "planned-after-due", params: { ...planned, workingDays: 1 } },
    "“Hold the ICPC” is planned for Tuesday 5 May 2020, 1 working day after Monday 4 May 2020, by which it is due (working-together WT1).",
    sooner,
  ],
  [
    "what is planned too late, outside the calendar",
    { code: "planned-after-due", params: { ...planned, workingDays: null } },
    "“Hold the ICPC” is planned for Tuesday 5 May 2020, after Monday 4 May 2020, by which it is due (working-together WT1).",
    sooner,
  ],
  [
    "an entry for no duty",
    { code: "completed-unknown-duty", params: unknown },
    "Our rules has no duty minutes, so nothing counts as done by this entry.",
    "Use the id of a duty of the policy.",
  ],
  [
    "an entry for no duty, near some",
    { code: "completed-unknown-duty", params: { ...unknown, suggestions: ["minutes-circulated", "minutes-sent"] } },
    "Our rules has no duty minutes, so nothing counts as done by this entry.",
    "Correct the id: did you mean minutes-circulated or minutes-sent?",
  ],
  [
    "a reason for no duty, near none",
    { code: "completed-unknown-duty", params: { ...unknown, how: "reasons", suggestions: [] } },
    "Our rules has no duty minutes, so this reason explains nothing.",
    "Use the id of a duty of the policy.",
  ],
  [
    "an entry for nobody",
    { code: "completed-for-nobody", params: { whom: "p9", how: "notDone" } },
    "Nobody in the record is p9, so this entry says of nothing that it is not done.",
    "Use a participant's id, an agency's code or an audience.",
  ],
  [
    "an NHS number",
    { code: "looks-personal", params: { how: "nhs-number" } },
    "This code looks like an NHS number.",
    personal,
  ],
  [
    "a code that tells who somebody is",
    { code: "looks-personal", params: { how: "somehow" } },
    "This code looks as if it would tell who somebody is.",
    personal,
  ],
  [
    "an authority that others followed",
    {
      code: "authority-succeeded",
      params: { policyTitle: "Our rules", until: "2020-04-01", on: "2020-05-01", successors: ["north", "south"] },
    },
    "The authority of Our rules ended on Wednesday 1 April 2020, and the rules of Friday 1 May 2020 apply.",
    "Use the policy of North or South, which followed it here.",
  ],
  [
    "what a notice says, too",
    { code: "role-not-known", params: {} },
    "Nobody here knows this role, and there is no agency, so nothing is asked of them.",
    "Give their agency, or use a role that is known.",
  ],
])("a finding says of %s what is wrong and what to do", (_, finding, message, fix) => {
  expect(findingText(finding)).toEqual({ message, fix });
});

it("a rule's sentences say what its finding found, by the case where it has one", () => {
  const ofRule = {
    message: "Something is missing.",
    fix: "Add {missing}.",
    cases: { missing: "The letter leaves out {missing}.", late: "It is late." },
  };
  const said = (params: WordedFinding["params"]) => findingText({ code: "own", params }, english, ofRule);
  expect(said({})).toMatchObject({ message: "Something is missing." });
  expect(said({ missing: ["reasons", "review-date"] })).toEqual({
    message: "The letter leaves out the reasons or the date of the review.",
    fix: "Add the reasons or the date of the review.",
  });
  expect(said({ missing: [] })).toMatchObject({ message: "Something is missing." });
  expect(said({ how: "late" })).toMatchObject({ message: "It is late." });
});

it("a finding is worded again in other words only, with the sentences of its dataset where the dictionary has them", () => {
  const finding = { code: "own", message: "As it came.", fix: "As it came, too.", params: {} } as never;
  expect(findingInWords(finding, english)).toBe(finding);
  for (const words of [
    { ssd: { own: "Neb." }, ssdFixes: { own: "Gwnewch." } },
    { census: { own: "Neb." }, censusFixes: { own: "Gwnewch." } },
  ]) {
    expect(findingInWords(finding, languageOf({ words }))).toEqual({ message: "Neb.", fix: "Gwnewch." });
  }
});

it.each<[string, NamedParty, object]>([
  ["an audience", { audience: "family" }, { party: "family", audience: "family" }],
  ["a child", { child: "c1" }, { party: "c1", child: "c1" }],
  ["somebody", { id: "p1" }, { party: "p1" }],
  ["somebody with a role", { id: "p1", role: "teacher" }, { party: "p1", role: "teacher" }],
  [
    "an agency with somebody",
    { agency: "primary-school", members: ["p1"], roles: ["teacher"] },
    { party: "primary-school", agency: "primary-school", members: ["p1"], roles: ["teacher"], role: "teacher" },
  ],
  [
    "an agency with several",
    { agency: "primary-school", members: ["p1", "p2"], roles: ["teacher", "head-teacher"] },
    { party: "primary-school", agency: "primary-school", members: ["p1", "p2"], roles: ["teacher", "head-teacher"] },
  ],
])("%s is in a finding's parameters, and is found in them", (_, party, parameters) => {
  expect(partyParameters(party)).toEqual(parameters);
  expect(partyFrom(parameters as Parameters<typeof partyFrom>[0])).toEqual(party);
});

it("nobody is in no parameters", () => {
  expect(partyParameters(null)).toEqual({});
  expect(partyFrom({ role: "teacher" })).toBeNull();
});
