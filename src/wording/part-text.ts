import { english, sayIfKnown, section, type Language } from "../language/language.js";
import { nameOf } from "./names.js";

/** What codes of parts, points and ways are called in a sentence: what is missing in a letter, how a conference is held. */
export const partWords = /* @__PURE__ */ section("parts", {
  attendees: "who attended",
  "be-made": "be made",
  "chair-summary": "the chair's summary",
  chair: "chair",
  consultation: "a consultation",
  "core-group": "the {coreGroup}",
  "core-group-date": "the date of the {coreGroup}",
  "danger-statement": "the danger statement",
  decision: "the decision",
  end: "end",
  hybrid: "a hybrid {conference}",
  "in-person": "a {conference} in person",
  "key-reports-seen": "the key reports",
  "lead-body": "the lead body",
  "lead-practitioner": "the lead practitioner",
  "lead-social-worker": "the lead social worker",
  logistics: "the logistics",
  "minute-taker": "minute taker",
  "next-conference-date": "the date of the next {conference}",
  "next-steps": "what needs to happen next",
  "not-be-made": "not be made",
  "one-to-one": "one-to-one discussions",
  outcome: "the outcome",
  "outline-plan": "the {outlinePlan}",
  plan: "the {plan}",
  "previous-plan": "the {plan} of the previous {conference}",
  "purpose-and-procedure": "the purpose and procedure",
  reasons: "the reasons",
  remain: "remain",
  "reports-submitted": "the reports",
  "review-date": "the date of the review",
  "right-to-complain": "the right to complain",
  "safety-goal": "the safety goal",
  "scaling-questions": "the scaling questions",
  "taken-by-chair": "that the chair took them",
  telephone: "a telephone {conference}",
  timescales: "the timescales",
  video: "a video {conference}",
  "what-must-change-by-when": "what must change by when",
  "what-safe-looks-like": "what safe looks like",
  "who-attended": "who attended",
  "whom-it-is-about": "whom the {conference} was about",
  "why-virtual": "why the {conference} was virtual",
  "working-well": "what is working well",
  "worried-about": "what we are worried about",
});

/** A code of a part in a sentence; of another code, its name. */
export function partText(code: string, language: Language = english): string {
  return sayIfKnown(language, partWords, code) ?? nameOf(code, language);
}
