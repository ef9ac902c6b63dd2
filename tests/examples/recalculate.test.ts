import { describe, expect, it } from "vitest";
import { changesBetween } from "../../examples/recalculate-when-a-conference-moves/changes-between.mjs";
import { buildTimeline, type ConferenceRecord } from "../../src/index.js";

const at = (start: string, ids: string[]): ConferenceRecord => ({
  type: "review",
  conference: { planned: { start } },
  participants: ids.map((id) => ({ id, role: "teacher", agency: `school-${id}` })),
});
const keysOf = (from: ConferenceRecord, to: ConferenceRecord, asOf = "2020-04-28") => {
  const [before, after] = [from, to].map((record) => buildTimeline(record, "northamptonshire", { asOf }));
  const { moved, ...others } = changesBetween(before!, after!);
  return {
    moved: moved.map(({ now }) => now.key),
    ...Object.fromEntries(Object.entries(others).map(([what, list]) => [what, list.map(({ key }) => key)])),
  };
};

describe("what changed from one timeline to the next", () => {
  it("is nothing when nothing did", () => {
    const record = at("2020-05-05T10:00", ["a"]);
    expect(keysOf(record, record)).toMatchObject({ moved: [], added: [], withdrawn: [], newlyLate: [] });
  });

  it("is one of each: every deadline is moved, unchanged, added or withdrawn", () => {
    const changes = keysOf(at("2020-05-05T10:00", ["a", "b"]), at("2020-05-05T15:00", ["a", "c"]));
    expect(changes).toMatchObject({
      moved: [],
      added: ["reports-shared-with-family/school-c", "reports-submitted/school-c"],
      withdrawn: ["reports-shared-with-family/school-b", "reports-submitted/school-b"],
    });
    expect(changes).toHaveProperty("unchanged", expect.arrayContaining(["reports-submitted/school-a"]));
  });

  it("is newly late by the move alone", () => {
    const changes = keysOf(at("2020-05-05T10:00", ["a"]), at("2020-04-28T10:00", ["a"]));
    expect(changes).toHaveProperty("newlyLate", expect.arrayContaining(["reports-submitted/school-a"]));
    expect(keysOf(at("2020-04-28T10:00", ["a"]), at("2020-04-28T10:00", ["a"]))).toHaveProperty("newlyLate", []);
  });
});
