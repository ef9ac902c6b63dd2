import { describe, expect, it } from "vitest";
import { duty } from "../../../src/policy/language.js";
import { lineOf } from "../examples.js";
import { judged } from "./asking-these-rules.js";

describe("what is entered for nobody", () => {
  const letter = duty("letter-sent", { by: "chair", to: "family", phase: "after" });
  const entered = (entry: object, list: "completed" | "notDone" | "reasons" = "completed") =>
    judged([letter], "duty-done", {
      conference: { held: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
      participants: [{ id: "m", role: "mother" }],
      [list]: [
        {
          ...(list === "completed" ? { at: "2020-04-23" } : {}),
          ...(list === "reasons" ? { text: "-" } : {}),
          ...entry,
        },
      ],
    });

  it("a duty that the policy does not have is a query, which suggests the one that is meant", () => {
    for (const [list, says] of [
      ["completed", "Test has no duty letter-snt, so nothing counts as done by this entry."],
      ["notDone", "Test has no duty letter-snt, so this entry says of nothing that it is not done."],
      ["reasons", "Test has no duty letter-snt, so this reason explains nothing."],
    ] as const) {
      const [finding, ...others] = entered({ duty: "letter-snt" }, list).all;
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        severity: "query",
        code: "completed-unknown-duty",
        path: `${list}[0].duty`,
        key: `completed-unknown-duty@${list}/letter-snt.duty`,
        message: says,
        fix: "Correct the id: did you mean letter-sent?",
        params: { how: list, id: "letter-snt", policy: "test", suggestions: ["letter-sent"] },
      });
    }
    expect(entered({ duty: "letter-sent" }).all).toEqual([]);
  });

  it("somebody who is not in the record is a query, and an audience is somebody", () => {
    expect(entered({ duty: "letter-sent", for: "nobody-here" }).all.map(lineOf)).toEqual([
      "query completed-for-nobody completed[0].for",
    ]);
    expect(entered({ duty: "letter-sent", for: "nobody-here" }).all[0]).toMatchObject({
      message: "Nobody in the record is nobody-here, so nothing counts as done by this entry.",
      params: { whom: "nobody-here", id: "letter-sent" },
    });
    expect(entered({ duty: "letter-sent", for: "nobody-here" }, "reasons").all[0]!.message).toBe(
      "Nobody in the record is nobody-here, so this reason explains nothing.",
    );
    for (const whom of ["m", "family"]) expect(entered({ duty: "letter-sent", for: whom }).all).toEqual([]);
  });

  it("a role that nobody knows, without an agency, is a query at that role", () => {
    const found = (who: object) =>
      judged([letter], "duty-done", { participants: [{ id: "p", ...who }] }).all.map(lineOf);
    expect(found({ role: "wizard" })).toEqual(["query role-not-known participants[0].role"]);
    expect(found({ role: "wizard", agency: "tower" })).toEqual([]);
    expect(found({ role: "school-nurse" })).toEqual([]);
    expect(found({ role: "wizard", invited: false })).toEqual([]);
  });
});
