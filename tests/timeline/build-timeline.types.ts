import {
  buildTimeline,
  englandAndWales,
  policies,
  policyFor,
  version,
  type ConferenceRecord,
  type Deadline,
  type NotOwed,
  type Policy,
  type PolicyFor,
  type Timeline,
  type TimelinePolicy,
} from "child-protection-conferences";
import { hounslow } from "child-protection-conferences/authorities/hounslow";
import { evaluate } from "child-protection-conferences/obligations";
import {
  buildTimeline as underPolicy,
  noticeMessages,
  timelineOf,
  type NoticeCode,
} from "child-protection-conferences/timeline";

// What compilers accept of a timeline's makers, and what they do not.

const record: ConferenceRecord = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] };
const fixed = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;

export const timelines: Timeline[] = [
  buildTimeline(record, "hounslow"),
  buildTimeline(fixed, hounslow, { asOf: "2020-04-01", calendar: englandAndWales, readings: {} }),
  // As options come from where they may be missing.
  underPolicy(fixed, "hounslow"),
  timelineOf(evaluate(fixed, hounslow)),
  underPolicy(fixed, hounslow, { asOf: undefined, calendar: undefined, readings: undefined }),
  buildTimeline(fixed, hounslow, { notHeld: ["reports", "coreGroup"], detail: "full" }),
];

const dates = buildTimeline(record, "hounslow", { detail: "dates" });
export const days: string[] = dates.deadlines.map(({ key, due }) => `${key} ${due.date}`);
// @ts-expect-error dates and nothing else
dates.deadlines[0]?.title satisfies string | undefined;
// @ts-expect-error all there is to say, or its dates
buildTimeline(record, "hounslow", { detail: "some" });

const chosen: PolicyFor = policyFor(fixed, "hounslow", { among: policies, asOf: undefined });
export const chosenPolicy: Policy = chosen.policy;
policyFor(fixed, "hounslow", { among: undefined }).by satisfies
  "conference-held" | "conference-planned" | "as-of" | "strategy-discussion" | "latest";
const { id, edition, document }: TimelinePolicy = buildTimeline(fixed, hounslow).policy;
export const datedBy: Record<string, string | null> = { version, id, edition, url: document.url };
// @ts-expect-error where nothing gives a day there is none
chosen.on satisfies string;
// @ts-expect-error an authority by its name, and no policy
policyFor(record, hounslow);

// @ts-expect-error a conference type that does not exist
buildTimeline({ type: "strategy" }, "hounslow");
// @ts-expect-error a field that does not exist
buildTimeline({ type: "initial", strategyDiscussion: [] }, "hounslow");
// @ts-expect-error a day is text, and no Date
buildTimeline(record, "hounslow", { asOf: new Date(0) });

// @ts-expect-error it brings no policy, and knows none by an id
evaluate(record, "hounslow");

export function told({ due, status, workingDaysLeft, basis, party }: Deadline): string {
  // @ts-expect-error it may be outside the calendar
  due.lastWorkingDay satisfies string;
  // @ts-expect-error it may be done, or no day asked about
  workingDaysLeft satisfies number;
  // @ts-expect-error a status that does not exist
  if (status === "missed") return "";
  // @ts-expect-error what was made is not changed
  due.date = "2020-04-01";
  // @ts-expect-error an agency, an audience and a child have no id
  party?.id satisfies string | undefined;
  if (party && "audience" in party) return party.audience;
  if (party && "child" in party) return party.child;
  const whose =
    party && ("members" in party ? `${party.agency} ${party.members.join()} ${party.roles.join()}` : party.id);
  return `${due.date satisfies string} ${due.at ?? ""} ${basis[0]?.clause ?? ""} ${whose ?? ""}`;
}

export function excuse({ because }: NotOwed): string {
  // @ts-expect-error a reason that does not exist
  if (because.code === "not-needed") return "";
  return `${because.code} ${because.path} ${because.text}`;
}

export const message: string = noticeMessages["policy-not-in-force" as NoticeCode];
