import type { Actor } from "../../policy/index.js";
import type { Deadline } from "../../timeline/index.js";
import { spelt } from "../../vocabulary/words.js";
import { recipientOf } from "../../worklist/recipient.js";

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
export const actorWords: Readonly<Partial<Record<Actor, string>>> = {
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

/** Roles in the words that a family would use. Who is none of these is one of the workers: a role can be anything. */
const roleWords: ReadonlyMap<string, string> = new Map([
  ["social-worker", "your social worker"],
  ["designated-safeguarding-lead", "the safeguarding lead"],
  ["general-practitioner", "the doctor"],
  ["gp", "the doctor"],
  ...(
    [
      "doctor",
      "nurse",
      "midwife",
      "health-visitor",
      "school-nurse",
      "paediatrician",
      "psychologist",
      "teacher",
      "head-teacher",
      "deputy-head",
      "class-teacher",
      "safeguarding-lead",
      "nursery-manager",
      "nursery-worker",
      "police-officer",
      "probation-officer",
      "housing-officer",
      "youth-worker",
      "support-worker",
      "family-support-worker",
      "mental-health-worker",
      "drug-and-alcohol-worker",
      "domestic-abuse-worker",
      "team-manager",
    ] as const
  ).map((role): [string, string] => [role, `the ${spelt(role)}`]),
]);

/** Who does something, to a family: `your social worker`, `the health visitor`, `you`; `someone` where no one is named. */
export function plainActors(
  { by, to, party }: Pick<Deadline, "by" | "to" | "party">,
  whereNotNamed = "someone",
): string {
  if (party !== null && ("members" in party || ("id" in party && recipientOf(party, { by, to }) === null))) {
    return plainWorker(party);
  }
  const names = [...new Set(by.map((actor) => actorWords[actor] ?? `the ${spelt(actor)}`))];
  if (names.length === 0) return whereNotNamed;
  return names.includes("you") ? "you" : names.join(" and ");
}

/** The worker, or those of an agency, by whom something is done: `the health visitor`, `one of the workers`. */
export function plainWorker(party: Exclude<NonNullable<Deadline["party"]>, { audience: string } | { child: string }>) {
  const [role, ...others] = "members" in party ? party.roles : [party.role];
  return (others.length === 0 ? roleWords.get(role ?? "") : undefined) ?? "one of the workers";
}
