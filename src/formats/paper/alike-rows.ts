import type { Language } from "../../language/language.js";
import type { Deadline, Timeline } from "../../timeline/index.js";
import { chainTexts } from "../../wording/lists.js";
import { partyInWords, standingInWords } from "../in-words/deadline-in-words.js";

/** Deadlines that differ in nothing but whose they are, as one row of a table. */
export interface AlikeRow {
  readonly deadline: Deadline;
  /** Whose they are; nothing where it is owed once. */
  readonly parties: string;
}

/** The rows of a table of deadlines, in due order: the same duty on the same day, standing the same, is one row. */
export function alikeRows({ deadlines, asOf }: Pick<Timeline, "deadlines" | "asOf">, language: Language): AlikeRow[] {
  const rows = new Map<string, { deadline: Deadline; parties: string[] }>();
  for (const deadline of deadlines) {
    const { id, due, layer, basis, status } = deadline;
    const clauses = basis.map(({ clause }) => clause);
    const likeness = JSON.stringify([id, due, layer, clauses, status, standingInWords(deadline, asOf, language)]);
    const row = rows.get(likeness) ?? { deadline, parties: [] };
    rows.set(likeness, row);
    const party = partyInWords(deadline, language);
    if (party !== "") row.parties.push(party);
  }
  return [...rows.values()].map(({ deadline, parties }) => ({
    deadline,
    parties: chainTexts(parties, "semicolon", language),
  }));
}
