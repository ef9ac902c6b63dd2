import type { Explanation } from "./explanation.js";

/** An explanation of which only some is known. */
export function explanation(id: string, parts: Partial<Explanation> & Pick<Explanation, "sentences">): Explanation {
  return {
    schemaVersion: 1,
    id,
    key: null,
    finding: null,
    rule: null,
    replaced: [],
    due: null,
    status: null,
    notOwed: null,
    waitingFor: [],
    counts: [],
    otherReadings: [],
    ...parts,
  };
}
