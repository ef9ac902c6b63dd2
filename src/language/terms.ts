import { fill, type Parameters } from "./message.js";
import { section } from "./section.js";

/** What things are called in England that have other names in other nations. */
const TERMS = {
  conference: "conference",
  conferences: "conferences",
  fullConference: "child protection conference",
  /** Short, as people say it: of the conference that decides first, and of the one that reviews. */
  initialConference: "ICPC",
  reviewConference: "RCPC",
  strategyDiscussion: "strategy discussion",
  aStrategyDiscussion: "a strategy discussion",
  section47Enquiry: "section 47 enquiry",
  section47Enquiries: "section 47 enquiries",
  enquiry: "enquiry",
  enquiries: "enquiries",
  coreGroup: "core group",
  plan: "plan",
  plans: "plans",
  outlinePlan: "outline plan",
  /** For messages of one's own: no message here names it. */
  register: "list of children with a plan",
  localAuthority: "local authority",
  council: "the council",
} as const;

/** Every term; every message can have a place for each: `{conference}`, and `{Conference}` with a capital. */
export const termWords = /* @__PURE__ */ section("terms", TERMS);

/** Something that a nation can have its own word for. */
export type TermName = keyof typeof TERMS;

/** What a nation calls its things; what it does not name is called as in England. */
export type NationTerms = { readonly [Name in TermName]?: string };

/** Whether a place of a message can stand for a term. */
export function isTerm(name: string): name is TermName {
  return Object.hasOwn(termWords.messages, name);
}

/** A message with its terms in England's words, and its other places filled. */
export function inEnglish(template: string, parameters: Parameters = {}): string {
  return fill(template, parameters, englishTerm);
}

/** What a term is called in England; `undefined` of another place. */
export function englishTerm(name: string): string | undefined {
  return isTerm(name) ? termWords.messages[name] : undefined;
}
