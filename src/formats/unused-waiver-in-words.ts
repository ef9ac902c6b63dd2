import type { UnusedInRun } from "../validation/waiver-tally.js";
import { series } from "../vocabulary/words.js";

const SAYS: Readonly<Record<UnusedInRun["why"], string>> = {
  expired: "it no longer holds",
  "unknown-code": "no finding has this code",
  "unknown-duty": "the policy has no such duty",
  "unknown-deadline": "the record has no such deadline",
  "unknown-participant": "nobody in the record has this id",
  "unknown-record": "this record did not come",
  unused: "there is no such finding",
};

/**
 * A waiver that let nothing stand, as one line: what it is about, why it let nothing stand, and what may have been meant. Its
 * reason is left out.
 */
export function unusedWaiverInWords({ waiver, why, suggestions }: UnusedInRun): string {
  const { record, deadline, participant, code, path } = waiver;
  const about = Object.entries({ record, deadline, participant, code, path }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name} ${value}`,
  );
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${series(suggestions, "or")}?`;
  return `UNUSED WAIVER ${about.join(", ")}: ${SAYS[why]}.${hint}`;
}
