import { layersOf } from "../../policy/policy.js";
import { nearest } from "../../vocabulary/nearest.js";
import { joinWords } from "../../vocabulary/words.js";
import { dutiesIn, placesWhere, type LintRule } from "../rule.js";

export const chasesNothing: LintRule = {
  code: "chases-nothing",
  severity: "query",
  message: "This chases a duty that neither this policy nor a layer below it has, or itself.",
  fix: "Give the id of the duty that is chased.",
  find: (policy) => {
    const ids = layersOf(policy).flatMap((layer) => [...dutiesIn(layer)].map(({ duty }) => duty.id));
    return placesWhere(
      dutiesIn(policy),
      ({ duty: { id, chases } }) => {
        if (chases === undefined || (chases !== id && ids.includes(chases))) return false;
        const likely = nearest(chases, ids).filter((other) => other !== id);
        return likely.length > 0 ? `Did you mean ${joinWords(likely, "or")}?` : "";
      },
      "chases",
    );
  },
};
