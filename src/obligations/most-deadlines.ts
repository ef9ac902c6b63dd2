import { CodedError } from "../calendar/index.js";
import type { CompiledDuty } from "../policy/compile.js";
import type { Obligation } from "./obligation.js";

/**
 * More obligations than any conference has. Under the policies that come with this package a conference of forty people owes
 * some two hundred; one with as many people as a record can have owes half of these.
 */
export const MOST_OBLIGATIONS = 20_000;

/**
 * What is decided for each of several parties, all together with what was decided before.
 *
 * @throws CodedError `too-many-deadlines`.
 */
export function forEachOf<P>(
  parties: readonly P[],
  duty: CompiledDuty,
  before: number,
  decideFor: (party: P) => readonly Obligation[],
): Obligation[] {
  const all: Obligation[] = [];
  for (const party of parties) {
    for (const obligation of decideFor(party)) all.push(obligation);
    if (before + all.length > MOST_OBLIGATIONS) {
      throw new CodedError(
        "too-many-deadlines",
        `Under this policy the record has more than ${MOST_OBLIGATIONS} deadlines: its duties are owed by or to too many, one at a time. Check whether the record lists everybody once, and whether the policy's duties are owed by each.`,
        { most: MOST_OBLIGATIONS, duty: duty.id, parties: parties.length },
      );
    }
  }
  return all;
}
