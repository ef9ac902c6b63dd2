/**
 * Whose work is asked for. Nothing in particular is everybody's. What is given together narrows: a role at an agency, a role
 * and the participants who are meant.
 */
export interface Who {
  /**
   * A role as in the records (`health-visitor`, `mother`), an actor as in the policies (`conference-service`, `family`), or
   * several of them for somebody who is all of these.
   */
  readonly role?: string | readonly string[] | undefined;
  /** An agency by its code, or several: what it owes, and what anybody of it owes or waits for. */
  readonly agency?: string | readonly string[] | undefined;
  /** Participants by their ids, in every record that has them. For a single record, or ids that mean the same in all. */
  readonly participant?: string | readonly string[] | undefined;
  /**
   * A participant by their id, or several, by the record's reference, since each record has its own: `{ "CPC-0417": "p2" }`.
   * A record not named is left out.
   */
  readonly participants?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** Whether nobody in particular is asked about. */
export function isEverybody({ role, agency, participant, participants }: Who): boolean {
  return role === undefined && agency === undefined && participant === undefined && participants === undefined;
}

/** One or several, as a list; `null` where nothing is said. */
export function listOf(one: string | readonly string[] | undefined): readonly string[] | null {
  if (one === undefined) return null;
  return typeof one === "string" ? [one] : one;
}
