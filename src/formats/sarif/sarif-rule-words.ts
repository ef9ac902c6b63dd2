import { section } from "../../language/language.js";

/** What is wrong by a finding, whatever it is about: of the findings whose own sentences name what they are about. */
export const sarifRuleWords = /* @__PURE__ */ section("sarifRules", {
  "deadline-missed": "What was done, was done after it was due.",
  "deadline-overdue": "What is not done should have been, on the day asked about.",
  "target-missed": "What should have been done by a time was not; the time by which it must be is later.",
  "not-done": "Something that the policy asks for is recorded as not done.",
  "response-missing": "Something calls for a response, and none is recorded.",
  "completed-unknown-duty": "An entry names a duty that the policy does not have.",
  "completed-for-nobody": "An entry is for somebody who is not in the record.",
  "looks-personal": "An id or a reference looks as if it would tell who somebody is.",
  "rule-threw": "A rule could not be judged: its check threw an error.",
  "not-a-verdict": "A rule could not be judged: its check gave something that is no verdict.",
  other: "{name}.",
  noFix: "Look at what each result says.",
});
