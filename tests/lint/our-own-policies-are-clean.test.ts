import { describe, expect, it } from "vitest";
import { policies } from "../../src/index.js";
import { linesOf } from "./good-policy.js";

describe("the policies that come with the package", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s has nothing that nobody knows of",
    (id, policy) => {
      const KNOWN: Record<string, string[]> = {
        // A pre-birth conference is timed by the London procedures, which were not read.
        "barking-and-dagenham": ["info laxer-than-below clauses[3].rules[0]"],
      };
      // One that was compared with its document later is asked about as of that day.
      const asOf = [policy.document.checkedOn ?? "", "2026-11-26"].toSorted().at(-1);
      expect(linesOf(policy, { asOf })).toEqual(KNOWN[id] ?? []);
    },
  );
});
