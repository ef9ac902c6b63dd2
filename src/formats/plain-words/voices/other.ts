import { dutySection } from "./duties-for-all.js";
import { pageSection } from "./page-for-all.js";

/** What a page says to a relative, a companion or a worker. `{child}` is `child`, and before the birth `baby`. */
export const plainOther = /* @__PURE__ */ pageSection("plainOther", {
  child: "the child",
  baby: "the baby",
  "title.meeting": "The meeting",
  "title.review": "The review meeting",
  opening: "This page is for you. It says what happens around the meeting about {child}.",
  questions: "Ask the person who sent you this page if something here is not clear.",
  "meeting.unknown": "This page does not say when the meeting is. Ask the person who sent you this page.",
  "dependsOn.unknown": "The record does not say yet what this depends on:",
  "actor.parents": "the parents",
  "actor.child": "{child}",
  "actor.social-worker": "the social worker",
  "actor.lead-practitioner": "the social worker",
  "actor.advocate": "{child}'s advocate",
  "actor.originating-authority": "{council} where {child} lived",
  "actor.receiving-authority": "{council} where {child} lives now",
});

/** Duties, as a relative, a companion or a worker reads of them. */
export const plainOtherDuties = /* @__PURE__ */ dutySection("plainOtherDuties", {
  "access-problems-raised.does": "tell the social worker before the day if it is hard for you to join",
  "access-problems-raised.did": "told the social worker what makes it hard for you to join",
  "advocate-invited-to-take-part.does": "ask {child}'s advocate to take part",
  "advocate-invited-to-take-part.did": "asked {child}'s advocate to take part",
  "advocate-invited-to-take-part.when": "when {child}'s advocate is asked",
  "child-speaks-with-chair.does": "talk with {child} before the meeting",
  "child-speaks-with-chair.did": "talked with {child}",
  "child-speaks-with-chair.when": "when the chair talks with {child}",
  "child-speaks-with-chair.only": "if {child} wants to",
  "immediate-concern-responded-to.only": "if {child} is not safe right now",
});
