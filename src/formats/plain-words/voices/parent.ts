import { section } from "../../../language/language.js";
import { dutySection } from "./duties-for-all.js";
import { pageSection } from "./page-for-all.js";

/** What a page says to parents and carers. `{child}` is `child`, and before the birth `baby`. */
export const plainParent = /* @__PURE__ */ pageSection("plainParent", {
  child: "your child",
  baby: "your baby",
  "title.meeting": "Your meeting",
  "title.review": "Your review meeting",
  opening: "This page is for you as a parent or carer. It says what happens around the meeting about {child}.",
  questions: "Ask your social worker if something here is not clear, or if a day is hard for you.",
  "meeting.unknown": "This page does not say when the meeting is. Ask your social worker.",
  "dependsOn.unknown": "Your social worker can tell you about this:",
  "actor.parents": "the parents",
  "actor.child": "{child}",
  "actor.social-worker": "your social worker",
  "actor.lead-practitioner": "your social worker",
  "actor.advocate": "{child}'s advocate",
  "actor.originating-authority": "{council} you lived in",
  "actor.receiving-authority": "{council} you live in now",
});

/** Duties, as a parent or carer reads of them. */
export const plainParentDuties = /* @__PURE__ */ dutySection("plainParentDuties", {
  "access-problems-raised.does": "tell your social worker before the day if it is hard for you to join",
  "access-problems-raised.did": "told your social worker what makes it hard for you to join",
  "advocate-invited-to-take-part.does": "ask {child}'s advocate to take part",
  "advocate-invited-to-take-part.did": "asked {child}'s advocate to take part",
  "advocate-invited-to-take-part.when": "when {child}'s advocate is asked",
  "child-speaks-with-chair.does": "talk with {child} before the meeting",
  "child-speaks-with-chair.did": "talked with {child}",
  "child-speaks-with-chair.when": "when the chair talks with {child}",
  "child-speaks-with-chair.only": "if {child} wants to",
  "immediate-concern-responded-to.only": "if {child} is not safe right now",
});

/** Duties towards a child, on the page of the parents: those that are done to each of the family. */
export const plainToChild = /* @__PURE__ */ section("plainToChild", {
  "family-called-for-views.does": "call {child} and ask what they think",
  "family-called-for-views.did": "called {child} and asked what they think",
  "reports-discussed-with-family.does": "talk with {child} about their report",
  "reports-discussed-with-family.did": "talked with {child} about their report",
});
