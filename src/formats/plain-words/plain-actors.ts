import type { Actor } from "../../policy/index.js";
import type { Deadline } from "../../timeline/index.js";
import { spelt } from "../words.js";

/** Those who are family to a family, and those with whom it takes part. */
export const familyActors: ReadonlySet<Actor> = new Set<Actor>([
  "family",
  "parents",
  "child",
  "participants",
  "core-group",
  "advocate",
]);

/** Others are spelt out: `the school`. */
const WORDS: Readonly<Partial<Record<Actor, string>>> = {
  family: "you",
  parents: "you",
  child: "your child",
  participants: "you",
  agencies: "each service",
  agency: "each service",
  professionals: "each worker",
  professional: "each worker",
  "social-worker": "your social worker",
  chair: "the chair",
  "duty-chair": "the chair",
  "core-group": "the core group",
  "conference-service": "the meeting team",
  administrator: "the meeting team",
  "business-support-officer": "the meeting team",
  "minute-taker": "the note taker",
  "team-manager": "the manager",
  "local-authority": "the council",
  "lead-practitioner": "your social worker",
  "independent-reviewing-officer": "the chair",
  "senior-manager": "the manager",
  "health-service": "the health team",
  "originating-authority": "the council you lived in",
  "receiving-authority": "the council you live in now",
  advocate: "your child's advocate",
};

/** Roles in the words that a family would use; others are spelt out. */
const ROLES: Readonly<Record<string, string>> = {
  "social-worker": "your social worker",
  "designated-safeguarding-lead": "the safeguarding lead",
  "general-practitioner": "the doctor",
  gp: "the doctor",
};

/** Who does something, to a family: `your social worker`, `the health visitor`, `you`. */
export function plainActors(by: readonly Actor[], party: Deadline["party"]): string {
  if (party !== null && "id" in party) {
    if (party.role === undefined) return "one of the workers";
    return Object.hasOwn(ROLES, party.role) ? ROLES[party.role]! : `the ${spelt(party.role)}`;
  }
  const names = [...new Set(by.map((actor) => WORDS[actor] ?? `the ${spelt(actor)}`))];
  return names.includes("you") ? "you" : names.join(" and ");
}
