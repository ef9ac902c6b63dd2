import { describe, expect, it } from "vitest";
import { explain, type ConferenceRecord, type ExplanationOptions } from "../../src/index.js";
import {
  arrangement,
  clause,
  days,
  duty,
  every,
  hours,
  workingDays,
  type Duty,
  type Rule,
} from "../../src/policy/index.js";
import { ownPolicy } from "../own-policy.js";

// A Monday.
const record: ConferenceRecord = {
  type: "initial",
  conference: { held: { start: "2026-06-01T10:00", end: "2026-06-01T12:00" } },
};
const sent = (changes: Partial<Duty> = {}): Duty => ({
  ...duty("plan-sent", { by: "chair", due: workingDays(5).after("conference-end") }),
  ...changes,
});
const sentences = (rule: Rule, given: Partial<ConferenceRecord> = {}, options: ExplanationOptions = {}) =>
  explain({ ...record, ...given }, ownPolicy([rule]), { duty: rule.id }, options)[0]!.sentences;
const last = (...asked: Parameters<typeof sentences>) => sentences(...asked).at(-1);
const done = (at: string) => ({ completed: [{ duty: "plan-sent", at }] });

describe("how a deadline stands is said last", () => {
  it.each<[string, Partial<ConferenceRecord>, string]>([
    ["2026-06-10", done("2026-06-05"), "It was done in time, on Friday 5 June 2026."],
    ["2026-06-10", done("2026-06-09T15:00"), "It was done late, on Tuesday 9 June 2026."],
    ["2026-06-10", {}, "It is overdue by 2 working days."],
    ["2026-06-08", {}, "It is due today."],
    ["2026-06-05", {}, "1 working day left."],
    ["2026-06-02", {}, "4 working days left."],
  ])("as of %s, of %j", (asOf, given, wanted) => {
    expect(last(sent(), given, { asOf })).toBe(wanted);
  });

  it("is not said where no day is asked about", () => {
    expect(last(sent())).toContain("5 working days after");
  });

  it("says that its time has passed, of what only may be done", () => {
    expect(last(sent({ strength: "may" }), {}, { asOf: "2026-06-10" })).toBe(
      "It was not done, and its time has passed.",
    );
  });

  it("says since when it is overdue, where no working day has passed", () => {
    const due = hours(3).after("conference-end");
    expect(last(sent({ due }), {}, { asOf: "2026-06-01T16:00" })).toBe(
      "It has been overdue since Monday 1 June 2026 at 15:00.",
    );
    const sunday = days(5).after("conference-end");
    expect(last(sent({ due: sunday }), {}, { asOf: "2026-06-07" })).toBe(
      "It has been overdue since Saturday 6 June 2026.",
    );
  });

  it("says when it has to be done in practice, where that is no working day", () => {
    const saturday = sentences(sent({ due: days(5).after("conference-end") }), {}, { asOf: "2026-06-05" });
    expect(saturday.slice(-2)).toEqual([
      "That is no working day: in practice it must be done by Friday 5 June 2026.",
      "This is the last working day on which it can be done.",
    ]);
    expect(sentences(sent()).join(" ")).not.toContain("in practice");
  });

  it("says why it is no longer to be done", () => {
    const ended = { decision: { planNeeded: true }, plan: { endedOn: "2026-06-09" } };
    expect(last(sent({ about: "plan" }), ended, { asOf: "2026-06-10" })).toBe(
      "It was not done, and is no longer to be done: the plan has ended.",
    );
  });

  it("says that nobody knows where the source of the record does not hold it", () => {
    expect(last(sent(), {}, { asOf: "2026-06-10", notHeld: ["completed"] })).toBe(
      "Whether it is done is not known: the record does not say, or its source does not hold it.",
    );
  });

  it("says for when it is planned, where that is too late", () => {
    const held = duty("conference-held", {
      by: "local-authority",
      due: workingDays(15).after("section-47-started"),
      doneBy: "conference-held",
    });
    const planned = (start: string): Partial<ConferenceRecord> => ({
      section47: { startedOn: "2026-06-01" },
      conference: { planned: { start } },
    });
    expect(last(held, planned("2026-06-24"), { asOf: "2026-06-02" })).toBe(
      "It is planned for Wednesday 24 June 2026, 2 working days too late.",
    );
    expect(last(held, planned("2026-06-22"), { asOf: "2026-06-02" })).toBe("14 working days left.");
  });
});

describe("a deadline's explanation", () => {
  it("says how strongly it is put, by whom and to whom", () => {
    const first = (changes: Partial<Duty>) => sentences(sent(changes))[0];
    expect(first({})).toBe("“Plan sent” must be done by Monday 8 June 2026: by chair.");
    expect(first({ strength: "should", to: ["parents"] })).toBe(
      "“Plan sent” should be done by Monday 8 June 2026: by chair, to parents.",
    );
    expect(first({ strength: "may", to: ["parents", "child"] })).toBe(
      "“Plan sent” may be done by Monday 8 June 2026: by chair, to parents and child.",
    );
  });

  it("says by when it should be done at best", () => {
    const [met] = explain(
      {
        ...record,
        decision: { planNeeded: true },
        coreGroup: { meetings: [{ heldOn: "2026-06-08" }] },
      } as ConferenceRecord,
      ownPolicy([
        duty("core-group-met-again", {
          by: "core-group",
          phase: "after",
          target: every(1, "months").since("latest-core-group"),
          due: every(6, "weeks").since("latest-core-group"),
        }),
      ]),
      { duty: "core-group-met-again" },
    );
    expect(met!.sentences[1]).toBe("It should be done sooner: by Wednesday 8 July 2026.");
  });

  it("says of another reading when it would be due, and why one can read it so", () => {
    const due = {
      readings: [
        { name: "working-days", due: workingDays(5).after("conference-end"), because: "It says days." },
        { name: "calendar-days", due: days(5).after("conference-end"), because: "Days are days." },
      ],
    };
    expect(last(sent({ due }))).toBe("Read as calendar days it would be due by Saturday 6 June 2026. Days are days.");
  });

  it("cites the source that a clause quotes", () => {
    const policy = ownPolicy([], {
      clauses: [
        {
          ...clause("O1", "1", "Send it.", sent()),
          grade: "published",
          source: { title: "Minutes", url: "https://example.org/minutes", readOn: "2026-01-05" },
        },
      ],
    });
    expect(explain(record, policy, { duty: "plan-sent" })[0]!.sentences.slice(1, 3)).toEqual([
      "So says Own, clause O1 (1; known as published): Send it.",
      "Read in “Minutes” at https://example.org/minutes on 2026-01-05.",
    ]);
  });
});

describe("a duty without a time", () => {
  const untimed = duty("plan-sent", { by: "chair", phase: "after" });
  const stands = (given: Partial<ConferenceRecord>, options: ExplanationOptions = { asOf: "2026-06-10" }) =>
    last(untimed, given, options);

  it("says how strongly it is put, and that there is no time", () => {
    const first = (strength: "must" | "should" | "may") =>
      sentences(duty("plan-sent", { by: "chair", phase: "after", strength }))[0];
    expect(first("must")).toBe("“Plan sent” must be done, by chair. The policy gives no time for it.");
    expect(first("should")).toBe("“Plan sent” should be done, by chair. The policy gives no time for it.");
    expect(first("may")).toBe("“Plan sent” may be done, by chair. The policy gives no time for it.");
  });

  it("says whether it was done", () => {
    expect(stands(done("2026-06-05"))).toBe("It was done on Friday 5 June 2026.");
    expect(stands({ notDone: [{ duty: "plan-sent" }] })).toBe("It is recorded as not done.");
    expect(stands({}, { asOf: "2026-06-10", notHeld: ["completed"] })).toBe(
      "Whether it is done is not known: the source of the record does not hold it.",
    );
    expect(stands({})).toMatch(/^So says Own, clause O1/);
  });

  it("says why no time is given, and the condition that nobody knows to be so", () => {
    const rule = sent({ due: { notStated: "Section 2 gives none." }, when: "rated-red" });
    expect(sentences(rule).slice(1, 3)).toEqual([
      "Section 2 gives none.",
      "It is asked for only if the chair rated the case red, which the record does not say.",
    ]);
  });
});

it("what is no question is refused", () => {
  const policy = ownPolicy([sent(), arrangement("platform", "video")]);
  for (const about of [null, {}, { duty: 5 }, { finding: 5 }, { finding: "x", path: 5 }]) {
    expect(() => explain(record, policy, about as never), JSON.stringify(about)).toThrow(
      expect.objectContaining({ code: "not-a-question" }),
    );
  }
  expect(() => explain(record, policy, { duty: "platform" })).toThrow(
    expect.objectContaining({ code: "unknown-duty" }),
  );
});
