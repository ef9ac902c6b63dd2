import { dutySection } from "./duties-for-all.js";
import { pageSection } from "./page-for-all.js";

/** What a page says to a child or young person. `{child}` is the reader, and before a birth the baby. */
export const plainChild = /* @__PURE__ */ pageSection("plainChild", {
  child: "you",
  baby: "the baby",
  "title.meeting": "Your meeting",
  "title.review": "Your review meeting",
  opening: "This page is for you. It says what happens around the meeting about {child}.",
  questions: "Ask your social worker if something here is not clear, or if a day is hard for you.",
  "meeting.unknown": "This page does not say when the meeting is. Ask your social worker.",
  "dependsOn.unknown": "Your social worker can tell you about this:",
  "actor.parents": "your parents",
  "actor.child": "you",
  "actor.social-worker": "your social worker",
  "actor.lead-practitioner": "your social worker",
  "actor.advocate": "your advocate",
  "actor.originating-authority": "{council} you lived in",
  "actor.receiving-authority": "{council} you live in now",
});

/** Duties, as a child or young person reads of them. */
export const plainChildDuties = /* @__PURE__ */ dutySection("plainChildDuties", {
  "access-problems-raised.does": "tell your social worker before the day if it is hard for you to join",
  "access-problems-raised.did": "told your social worker what makes it hard for you to join",
  "advocate-invited-to-take-part.does": "ask your advocate to take part",
  "advocate-invited-to-take-part.did": "asked your advocate to take part",
  "advocate-invited-to-take-part.when": "when your advocate is asked",
  "child-speaks-with-chair.does": "talk with you before the meeting",
  "child-speaks-with-chair.did": "talked with you",
  "child-speaks-with-chair.when": "when the chair talks with you",
  "child-speaks-with-chair.only": "if you want to",
  "immediate-concern-responded-to.only": "if you are not safe right now",
});
