import type { GeneralRule } from "../rule.js";
import { notApplicable, that } from "../verdict.js";

export const heldThoughNotRequired: GeneralRule = {
  code: "held-though-not-required",
  severity: "query",
  from: "held",
  message: "The {enquiry} found that no {conference} is required, and one was held.",
  fix: "Check what the {enquiry} found, and whether this {conference} follows it.",
  check: ({ type, section47 }) =>
    type === "review" || type === "transfer-in" || section47?.conferenceRequired === undefined
      ? notApplicable
      : that(section47.conferenceRequired, "section47.conferenceRequired"),
};
