import type { Actor } from "../../policy/index.js";
import { say, sayIfKnown, section, type Language } from "../../language/language.js";
import { nameOf } from "../../wording/names.js";

/** Those who are named by what they are to the reader: each voice has its own words for them. */
type NamedByVoice =
  | "parents"
  | "child"
  | "social-worker"
  | "lead-practitioner"
  | "advocate"
  | "originating-authority"
  | "receiving-authority";

/** The keys of the names that each voice has for itself. */
export type VoiceNameKey = `actor.${NamedByVoice}`;

/**
 * Who does things, in words that a family would use, and the same for every reader: actors of the policies, and roles of
 * workers. A worker of another role is `oneOfWorkers`, since a role can be anything.
 */
export const plainNames = /* @__PURE__ */ section("plainNames", {
  someone: "someone",
  anyone: "anyone",
  oneOfWorkers: "one of the workers",
  oneOfThoseWhoTakePart: "one of those who take part",
  theRole: "the {role}",
  "actor.family": "the family",
  "actor.participants": "those who take part",
  "actor.agencies": "each service",
  "actor.agency": "each service",
  "actor.professionals": "each worker",
  "actor.professional": "each worker",
  "actor.chair": "the chair",
  "actor.duty-chair": "the chair",
  "actor.independent-reviewing-officer": "the chair",
  "actor.core-group": "the {coreGroup}",
  "actor.conference-service": "the meeting team",
  "actor.administrator": "the meeting team",
  "actor.business-support-officer": "the meeting team",
  "actor.minute-taker": "the note taker",
  "actor.team-manager": "the manager",
  "actor.senior-manager": "the manager",
  "actor.local-authority": "{council}",
  "actor.health-service": "the health team",
  "actor.safeguarding-lead": "the safeguarding lead",
  "actor.police": "the police",
  "actor.school": "the school",
  "role.designated-safeguarding-lead": "the safeguarding lead",
  "role.safeguarding-lead": "the safeguarding lead",
  "role.general-practitioner": "the doctor",
  "role.gp": "the doctor",
  "role.doctor": "the doctor",
  "role.nurse": "the nurse",
  "role.midwife": "the midwife",
  "role.health-visitor": "the health visitor",
  "role.school-nurse": "the school nurse",
  "role.paediatrician": "the paediatrician",
  "role.psychologist": "the psychologist",
  "role.teacher": "the teacher",
  "role.head-teacher": "the head teacher",
  "role.deputy-head": "the deputy head",
  "role.class-teacher": "the class teacher",
  "role.nursery-manager": "the nursery manager",
  "role.nursery-worker": "the nursery worker",
  "role.police-officer": "the police officer",
  "role.probation-officer": "the probation officer",
  "role.housing-officer": "the housing officer",
  "role.youth-worker": "the youth worker",
  "role.support-worker": "the support worker",
  "role.family-support-worker": "the family support worker",
  "role.mental-health-worker": "the mental health worker",
  "role.drug-and-alcohol-worker": "the drug and alcohol worker",
  "role.domestic-abuse-worker": "the domestic abuse worker",
  "role.team-manager": "the team manager",
} satisfies Readonly<Record<`actor.${Exclude<Actor, NamedByVoice>}`, string>> & Readonly<Record<string, string>>);

/** The key of a name that is the same for every reader. */
export type PlainNameKey = keyof typeof plainNames.messages;

/** A role in words: `the doctor`, `the mother`. */
export function plainRole(role: string, language: Language): string {
  return (
    sayIfKnown(language, plainNames, `role.${role}`) ??
    say(language, plainNames, "theRole", { role: nameOf(role, language) })
  );
}
