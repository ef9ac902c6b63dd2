import { expect, it } from "vitest";
import { knownPaths, pathsLike } from "../../src/model/known-path.js";
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

it("a path that is none may be meant for a few others", () => {
  expect(pathsLike("coreGroup.metings")).toEqual(["coreGroup.meetings"]);
  expect(pathsLike("reports.submittedAt")).toContain("reports[].submittedAt");
  expect(pathsLike("zzzzzzzz")).toEqual([]);
});
