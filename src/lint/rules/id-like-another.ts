import { distance } from "fastest-levenshtein";
import { placesWhere, rulesIn, type LintRule } from "../rule.js";

/** As many slips as a person makes in one id without meaning another. */
const SLIPS = 2;
/** In shorter ids two slips make another word. */
const LENGTH = 8;

export const idLikeAnother: LintRule = {
  code: "id-like-another",
  severity: "query",
  message: "No other policy has this id, and one has an id that is almost the same.",
  fix: "Use that id if it means the same; only then does a rule replace the one below it.",
  find(policy, { others }) {
    const known = others.flatMap(({ clauses }) => clauses.flatMap(({ rules }) => rules));
    const ids = new Set(known.map(({ id }) => id));
    return placesWhere(
      rulesIn(policy),
      ({ rule: { id, kind } }) => {
        if (ids.has(id) || id.length < LENGTH) return false;
        const twin = known.find((other) => other.kind === kind && distance(id, other.id) <= SLIPS);
        return twin && `Is it ${twin.id}?`;
      },
      "id",
    );
  },
};
