import { expect, it } from "vitest";
import { knownPaths, pathsLike, valuePaths } from "../../src/model/known-path.js";
import { conferenceRecord } from "../../src/model/record.js";

it("every field of a record's schema is known, and the items of lists with and without their sign", () => {
  const paths = [...knownPaths()];
  expect(paths.filter((path) => !/[.[]/.test(path))).toEqual(Object.keys(conferenceRecord.shape));
  expect(paths.filter((path) => path.startsWith("strategyDiscussions"))).toEqual([
    "strategyDiscussions",
    "strategyDiscussions[]",
    "strategyDiscussions[].heldOn",
    "strategyDiscussions[].initiatedSection47",
  ]);
});

it("a value stands where no other field does, in a list of values as its items", () => {
  const paths = valuePaths();
  expect(paths.filter((path) => /^strategyDiscussions|^coreGroup\.members/.test(path))).toEqual([
    "strategyDiscussions[].heldOn",
    "strategyDiscussions[].initiatedSection47",
    "coreGroup.members[]",
  ]);
  for (const path of paths) {
    expect(knownPaths()).toContain(path);
    expect([...knownPaths()].filter((each) => each.startsWith(`${path}.`) || each.startsWith(`${path}[`))).toEqual([]);
  }
});

it("a path that is none may be meant for a few others", () => {
  expect(pathsLike("coreGroup.metings")).toEqual(["coreGroup.meetings"]);
  expect(pathsLike("reports.submittedAt")).toContain("reports[].submittedAt");
  expect(pathsLike("zzzzzzzz")).toEqual([]);
});
