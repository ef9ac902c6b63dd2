import { describe, expect, it } from "vitest";
import { policies, resolvePolicy, validateRecord, type ConferenceRecord, type Policy } from "../../src/index.js";
import { conditionsIn } from "../../src/policy/when.js";
import type { ResolvedRule } from "../../src/policy/index.js";
import { dutyCodes } from "../../src/validation/obligation-findings.js";
import { audiences, conferenceTypes, type ConferenceType } from "../../src/vocabulary/codes.js";
import { conditions, type Condition, type ConditionName } from "../../src/vocabulary/conditions.js";
import { events, type Event } from "../../src/vocabulary/events.js";

type Duty = Extract<ResolvedRule, { kind: "duty" }>;
type Parts = Partial<ConferenceRecord>;
interface Case {
  readonly policy: Policy;
  readonly type: ConferenceType;
  readonly duty: Duty;
}

/** A Tuesday. By the second day everything that follows the conference has fallen due, a review after it too. */
const [DAY, LONG_AFTER] = ["2020-05-12", "2020-12-31"];
const CONFERENCE = { start: `${DAY}T10:00`, end: `${DAY}T12:00` };
const DECIDED = `${DAY}T11:30`;

/** When each phase is kept, and when it is too late; what follows a conference is late by its time, and has none here. */
const IN_TIME = { before: "2020-05-11T09:00", "on-the-day": `${DAY}T11:00`, after: "2020-05-13T10:00" };
const TOO_LATE = { before: `${DAY}T15:00`, "on-the-day": "2020-05-13T10:00", after: null };
const BEFORE_CONFERENCE = "2020-05-08T09:00";

/** Facts by which each condition is met. */
const MET: Record<ConditionName, Parts> = {
  "plan-not-ruled-out": {},
  "after-initial-conference": { previousConference: { type: "initial", heldOn: "2020-02-12" } },
  "after-pre-birth-conference": { previousConference: { type: "pre-birth", heldOn: "2020-02-12" } },
  "after-review-conference": { previousConference: { type: "review", heldOn: "2020-02-12" } },
  "after-transfer-in-conference": { previousConference: { type: "transfer-in", heldOn: "2020-02-12" } },
  "follows-a-conference": { previousConference: { heldOn: "2020-02-12" } },
  "rated-red": { decision: { rag: "red" } },
  "one-to-one": { conference: { mode: "one-to-one" } },
  "split-conference": { conference: { split: true } },
  "not-quorate": { conference: { quorate: false } },
  "exclusion-asked-for": { participants: [{ id: "f", role: "father", exclusion: {} }] },
  "somebody-dissents": { decision: { consensus: false } },
  "child-wants-to-speak": { participants: [{ id: "k", role: "child", wantsToSpeakWithChair: true }] },
  "parent-not-joining": { participants: [{ id: "m", role: "mother", notJoining: true }] },
  "immediate-safety-concern": { immediateSafetyConcern: true },
  "social-work-report-missing": { reports: [] },
  // What is entered as done, or as not done, says so itself.
  "access-problem-recorded": {},
  "emergency-protection-order": { emergencyProtectionOrder: { endsOn: "2020-06-12" } },
  "referral-recorded": { referral: { receivedOn: "2020-03-02" } },
  "child-born": { bornOn: "2020-05-01" },
  "mother-well-enough": { bornOn: "2020-05-01", motherWellEnough: true },
  "mother-not-well-enough": { bornOn: "2020-05-01", motherWellEnough: false },
};
/** Facts by which a condition is not met, where it takes any. */
const UNMET: Partial<Record<ConditionName, Parts>> = { "one-to-one": { conference: { mode: "video" } } };

const CASES: readonly Case[] = policies.flatMap((policy) =>
  resolvePolicy(policy, DAY).flatMap((rule) => {
    if (rule.kind !== "duty" || rule.strength === "may") return [];
    if (rule.due !== undefined && !("notStated" in rule.due)) return [];
    // When the conference itself has to be held is another matter: it is held, or it is not.
    if (rule.doneBy === "conference-held") return [];
    return conferenceTypes
      .filter((type) => rule.for.includes(type))
      .map((type): Case => ({ policy, type, duty: rule }));
  }),
);

const named = (cases: readonly Case[]) =>
  cases.map(
    (each) => [`${each.policy.id}: ${each.duty.id} (${each.duty.clause.clause}) of ${each.type}`, each] as const,
  );
const having = (isMeant: (duty: Duty) => boolean) => named(CASES.filter(({ duty }) => isMeant(duty)));
const conditionOf = ({ when }: Duty): Condition | undefined => conditionsIn(when).map((name) => conditions[name])[0];
const SEVERITY = { must: "error", should: "query", may: "info" };

/** The record of a conference to which a duty applies, with what is added. */
function recordOf({ type, duty }: Case, ...added: readonly Parts[]): ConferenceRecord {
  const unmet = (duty.unless ?? []).flatMap(conditionsIn).map((name) => UNMET[name] ?? {});
  const parts: Parts[] = [
    { conference: { held: CONFERENCE }, decision: { planNeeded: true, madeAt: DECIDED } },
    ...(duty.each === "child" ? [{ children: [{ id: "k1", bornOn: "2006-03-02" }] }] : []),
    ...conditionsIn(duty.when).map((name) => MET[name]),
    ...unmet,
    ...added,
  ];
  const record: ConferenceRecord = { type };
  for (const part of parts) {
    const { conference, decision, ...rest } = part;
    Object.assign(record, rest, {
      conference: { ...record.conference, ...conference },
      decision: { ...record.decision, ...decision },
    });
  }
  return record;
}

/** What a report says of a duty: the rule, and what is found by it. */
function saidOf({ policy, duty }: Case, record: ConferenceRecord, asOf = LONG_AFTER) {
  const { rules, findings } = validateRecord(record, policy, { asOf });
  const [rule, ...others] = rules.filter((each) => each.duty === duty.id);
  expect(others).toEqual([]);
  expect(rule?.basis.map(({ clause }) => clause)).toContain(duty.clause.clause);
  const found = findings.filter(
    ({ code, deadline }) =>
      deadline?.duty === duty.id && (code === "before-its-event" || (dutyCodes as readonly string[]).includes(code)),
  );
  for (const { basis } of found) expect(basis.map(({ clause }) => clause)).toContain(duty.clause.clause);
  return {
    rule: rule!,
    found: found.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
  };
}

/** That a duty was done, entered for all and for each audience that it can be owed to one at a time. */
function completed({ duty }: Case, at: string): Parts {
  const audience = duty.each === "audience" ? audiences : [];
  return { completed: [{ duty: duty.id, at }, ...audience.map((to) => ({ duty: duty.id, for: to, at }))] };
}

function inTime({ before, phase }: Duty): string {
  return before ? `${DAY}T11:00` : IN_TIME[phase];
}

function tooLate({ before, phase }: Duty): string {
  return before ? `${DAY}T18:00` : TOO_LATE[phase]!;
}

/** What stands in a field that a duty is done by: the field itself, or a list with an entry for each it is owed to. */
function inItsField(
  { duty }: Pick<Case, "duty">,
  at: string,
): { readonly parts: Parts; readonly path: string } | undefined {
  if (duty.doneBy === undefined) return undefined;
  const { fact, whose }: Event = events[duty.doneBy];
  const [list, field] = fact.split("[].");
  if (field === undefined) return { parts: nested(fact, fact.endsWith("On") ? at.slice(0, 10) : at), path: fact };
  if (whose === undefined || !("audience" in whose)) return undefined;
  const told = duty.to.length > 0 ? duty.to : ["participants"];
  return {
    parts: nested(
      list!,
      told.map((to) => ({ to, at })),
    ),
    path: `${list}[0].${field}`,
  };
}

function nested(path: string, value: unknown): Parts {
  return path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Parts;
}

const hasField = (duty: Duty) => inItsField({ duty }, BEFORE_CONFERENCE) !== undefined;
const isFollowing = ({ phase, before, notBefore }: Duty) =>
  (phase === "after" && !before) || notBefore === "conference-start";
const isLimited = ({ phase, before }: Duty) => phase !== "after" || before !== undefined;

it("there are such duties, in every phase and of both strengths, and each kind of condition is known here", () => {
  const kinds = new Set(CASES.map(({ duty }) => `${duty.strength} ${duty.phase}`));
  expect([...kinds].toSorted()).toEqual([
    "must after",
    "must before",
    "must on-the-day",
    "should after",
    "should before",
    "should on-the-day",
  ]);
  expect(
    new Set(CASES.map(({ policy, duty }) => `${policy.id} ${duty.clause.clause} ${duty.id}`)).size,
  ).toBeGreaterThan(40);
  for (const { duty } of CASES) for (const name of duty.unless ?? []) expect(Object.keys(UNMET)).toContain(name);
});

describe("a duty without a time that was done in time is passed", () => {
  it.each(named(CASES))("%s", (_, given) => {
    const { rule, found } = saidOf(given, recordOf(given, completed(given, inTime(given.duty))));
    expect(rule).toMatchObject({ code: "duty-done", status: "passed" });
    expect(found).toEqual([]);
  });

  it.each(having(hasField))("in the field of its own: %s", (_, given) => {
    const field = inItsField(given, inTime(given.duty))!;
    const { rule, found } = saidOf(given, recordOf(given, field.parts));
    expect(rule).toMatchObject({ code: "duty-done", status: "passed" });
    expect(found).toEqual([]);
  });
});

describe("a duty without a time that was done after the event it comes before is missed", () => {
  it.each(having(isLimited))("%s", (_, given) => {
    const { rule, found } = saidOf(given, recordOf(given, completed(given, tooLate(given.duty))));
    expect(rule.status).toBe("failed");
    expect(new Set(found)).toEqual(
      new Set(found.map(() => `${SEVERITY[given.duty.strength]} deadline-missed completed[0].at`)),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(having((duty) => isLimited(duty) && hasField(duty)))("in the field of its own: %s", (_, given) => {
    const field = inItsField(given, tooLate(given.duty))!;
    const { rule, found } = saidOf(given, recordOf(given, field.parts));
    expect(rule.status).toBe("failed");
    expect(found).toEqual([`${SEVERITY[given.duty.strength]} deadline-missed ${field.path}`]);
  });
});

describe("a duty without a time that is recorded as not done", () => {
  it.each(named(CASES))("is found, as grave as it is, once its phase is past: %s", (_, given) => {
    const { rule, found } = saidOf(given, recordOf(given, { notDone: [{ duty: given.duty.id }] }));
    expect(rule.status).toBe("failed");
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toBe(`${SEVERITY[given.duty.strength]} not-done notDone[0].duty`);
  });

  it.each(having((duty) => !conditionOf(duty)?.isTrigger))("is not found before: %s", (_, given) => {
    const record = recordOf(given, {
      conference: { ...recordOf(given).conference, held: undefined, planned: CONFERENCE },
      decision: { planNeeded: undefined, madeAt: undefined },
      notDone: [{ duty: given.duty.id }],
    });
    const { rule, found } = saidOf(given, record, "2020-05-07");
    expect(["not-applicable", "skipped"]).toContain(rule.status);
    expect(found).toEqual([]);
  });
});

describe("a duty without a time of which nothing is recorded", () => {
  it.each(having((duty) => !conditionOf(duty)?.isTrigger))("is skipped, and says what is missing: %s", (_, given) => {
    const { rule, found } = saidOf(given, recordOf(given));
    expect(rule).toMatchObject({ code: "duty-done", status: "skipped", why: "Whether this was done is not recorded." });
    expect(rule.missing?.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it.each(having((duty) => conditionOf(duty)?.isTrigger === true))(
    "and that answers something is found: %s",
    (_, given) => {
      // What a review would show is asked for until the next review.
      const record = recordOf(given, { nextReview: { heldOn: "2020-07-21" } });
      const { findings } = validateRecord(record, given.policy, { asOf: LONG_AFTER });
      const isImmediate = given.duty.when === "immediate-safety-concern";
      const found = findings.filter(({ code, deadline }) =>
        isImmediate ? code === "immediate-safety-concern" : deadline?.duty === given.duty.id,
      );
      expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
        `error ${isImmediate ? "immediate-safety-concern" : "response-missing"}`,
      ]);
      expect(found[0]!.basis.map(({ clause }) => clause)).toContain(given.duty.clause.clause);
    },
  );

  it.each(named(CASES))("is not skipped while its phase is not past: %s", (_, given) => {
    const record = recordOf(given, {
      conference: { ...recordOf(given).conference, held: undefined, planned: CONFERENCE },
      decision: { planNeeded: undefined, madeAt: undefined },
    });
    const { found } = saidOf(given, record, "2020-05-07");
    expect(found.filter((line) => !line.startsWith("query response-missing "))).toEqual([]);
  });
});

describe("a duty without a time that follows the conference", () => {
  it.each(having(isFollowing))("is not done by what came before it: %s", (_, given) => {
    const { rule, found } = saidOf(given, recordOf(given, completed(given, BEFORE_CONFERENCE)));
    expect(rule.status).not.toBe("passed");
    const early = found.filter((line) => line.includes(" before-its-event "));
    expect(early.length).toBeGreaterThan(0);
    for (const line of early) expect(line).toMatch(/^error before-its-event completed\[\d+\]\.at$/);
    expect(early).toEqual([...new Set(early)]);
  });

  it.each(having((duty) => isFollowing(duty) && hasField(duty)))("nor in its own field: %s", (_, given) => {
    const field = inItsField(given, BEFORE_CONFERENCE)!;
    const { findings, rules } = validateRecord(recordOf(given, field.parts), given.policy, { asOf: LONG_AFTER });
    expect(rules.find(({ duty }) => duty === given.duty.id)?.status).not.toBe("passed");
    const early = findings.filter(({ code, path }) => code === "before-its-event" && path === field.path);
    expect(early.map(({ severity }) => severity)).toEqual(["error"]);
    expect(early[0]!.basis.map(({ clause }) => clause)).toContain(given.duty.clause.clause);
  });

  it.each(
    having(
      (duty) =>
        isFollowing(duty) && duty.doneBy !== undefined && "audience" in ((events[duty.doneBy] as Event).whose ?? {}),
    ),
  )("and a list of those told that is empty is a query: %s", (_, given) => {
    const list = (events[given.duty.doneBy!] as Event).fact.split("[]")[0]!;
    const { rule, found } = saidOf(given, recordOf(given, nested(list, [])));
    expect(rule.status).toBe("failed");
    expect(found).toEqual([`query not-done ${list}`]);
  });
});
