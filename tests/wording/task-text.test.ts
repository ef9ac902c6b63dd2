import { describe, expect, it } from "vitest";
import { buildTimeline, policies, timelineToText, type ConferenceRecord } from "../../src/index.js";
import { clause, days, duty } from "../../src/policy/index.js";
import { conferenceTypes } from "../../src/vocabulary/codes.js";
import { dutyTasks } from "../../src/wording/duty-tasks.js";
import { taskOf, taskText } from "../../src/wording/task-text.js";
import { english, languageOf } from "../../src/language/language.js";
import { ownPolicy } from "../own-policy.js";

const duties = policies.flatMap(({ id, clauses }) =>
  clauses.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === "duty" ? [{ policy: id, ...rule }] : []))),
);
const held = (type: ConferenceRecord["type"], policy: string) =>
  buildTimeline({ type, previousConference: { type: "initial", heldOn: "2026-01-05" } }, policy)
    .waiting.concat(
      buildTimeline({ type, previousConference: { type: "initial", heldOn: "2026-01-05" } }, policy).deadlines as never,
    )
    .filter(({ id }) => id === "conference-held")
    .map(({ task }) => task);

describe("a duty's task", () => {
  it("is there for every duty of every policy, and no row is for none", () => {
    expect(
      duties.filter(({ id, task }) => task === undefined && !Object.hasOwn(dutyTasks, id)).map(({ id }) => id),
    ).toEqual([]);
    const ids = new Set(duties.map(({ id }) => id));
    const keys = Object.keys(dutyTasks).map((key) => key.split("."));
    expect(keys.filter(([id]) => !ids.has(id!))).toEqual([]);
    expect(
      keys.flatMap(([, type]) => type ?? []).filter((type) => !(conferenceTypes as readonly string[]).includes(type)),
    ).toEqual([]);
  });

  it("says what to do: it is no title of something done", () => {
    for (const asked of duties) {
      const task = taskOf(asked);
      expect(task, asked.id).toMatch(/^[A-Z][a-z]+ /);
      expect(task.split(" ")[0], task).not.toMatch(/(?:ed|ing)$/);
      expect(task, asked.id).not.toBe(asked.title);
    }
  });

  it("names the conference as people do, in each nation", () => {
    expect(held("initial", "working-together")).toEqual(["Hold the ICPC"]);
    expect(held("review", "working-together")).toEqual(["Hold the RCPC"]);
    expect(held("initial", "scotland")).toEqual(["Hold the CPPM"]);
    expect(held("review", "scotland")).toEqual(["Hold the review CPPM"]);
  });

  it("is the policy's own where it gives one, and the title of a duty that nobody knows", () => {
    const own = ownPolicy([], {
      clauses: [
        clause(
          "1",
          "1",
          "Two things are done.",
          duty("minutes-circulated", { by: "chair", task: "Post the minutes", due: days(1).after("conference-end") }),
          duty("biscuits-bought", { by: "chair", due: days(1).after("conference-end") }),
        ),
      ],
    });
    const { deadlines } = buildTimeline({ type: "review", conference: { planned: { start: "2026-04-14" } } }, own);
    expect(Object.fromEntries(deadlines.map(({ id, task }) => [id, task]))).toMatchObject({
      "minutes-circulated": "Post the minutes",
      "biscuits-bought": "Biscuits bought",
    });
  });
});

describe("in another language", () => {
  const welsh = languageOf({
    words: {
      terms: { coreGroup: "grŵp craidd" },
      tasks: { "core-group-first-met": "Cynnal y {coreGroup} cyntaf", "biscuits-bought": "Prynu bisgedi" },
      texts: { "Post the minutes": "Postio'r cofnodion" },
    },
  });

  it("is translated by the duty's id, a policy's own by its text", () => {
    expect(taskText({ id: "core-group-first-met", task: "Hold the first core group" }, welsh)).toBe(
      "Cynnal y grŵp craidd cyntaf",
    );
    expect(taskText({ id: "minutes-circulated", task: "Post the minutes" }, welsh)).toBe("Postio'r cofnodion");
    expect(taskText({ id: "biscuits-bought", task: "Biscuits bought" }, welsh)).toBe("Prynu bisgedi");
    expect(taskText({ id: "reports-submitted", task: "Submit reports" }, welsh)).toBe("Submit reports");
    expect(taskText({ id: "core-group-first-met", task: "Hold the first core group" }, english)).toBe(
      "Hold the first core group",
    );
  });

  it("is found by its key for one type of conference, too", () => {
    const timeline = buildTimeline(
      { type: "review", previousConference: { type: "initial", heldOn: "2026-01-05" } },
      "hounslow",
    );
    const text = timelineToText(timeline, { words: { tasks: { "conference-held.review": "Cynnal yr RCPC" } } });
    expect(text).toContain("Cynnal yr RCPC");
    expect(text).not.toContain("Hold the RCPC");
  });
});
