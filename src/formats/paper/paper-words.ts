import { section } from "../../language/language.js";

/** What only the sheets for paper say. */
export const paperWords = /* @__PURE__ */ section("paper", {
  asOfToWrite: "This page shows what we knew on:",
  nameToWrite: "Name:",
  phoneToWrite: "Phone:",
  leftOut: {
    one: "There was no room here for {count} more thing. Ask about it.",
    other: "There was no room here for {count} more things. Ask about them.",
  },
  "fact.completed": "an entry that it is done",
  "fact.reports": "the reports",
  "fact.calendar": "the bank holidays of a later year",
  "fact.conference.mode": "how the {conference} is held",
  "fact.conference.split": "whether the {conference} is in two parts",
  "fact.conference.quorate": "whether the {conference} was quorate",
  "fact.previousConference.type": "which kind of {conference} the last one was",
  "fact.motherWellEnough": "how the mother is",
});
