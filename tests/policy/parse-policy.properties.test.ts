import fc from "fast-check";
import { expect, it } from "vitest";
import { buildTimeline, parsePolicy, policies, resolvePolicy } from "../../src/index.js";
import { always } from "../always.js";
import { broken } from "../broken.js";

const wholePolicy = fc.constantFrom(...policies).map((policy) => JSON.parse(JSON.stringify(policy)) as unknown);

it("whatever comes in is read or found wrong; what is read can be used, and comes back as it was through JSON", () => {
  let read = 0;
  always(
    fc.property(
      fc.oneof(
        { weight: 3, arbitrary: broken(wholePolicy) },
        wholePolicy,
        fc.jsonValue(),
        fc.string(),
        fc.json(),
        fc.anything(),
      ),
      (input) => {
        const parsed = parsePolicy(input);
        if (!parsed.ok) {
          expect(parsed.findings.length).toBeGreaterThan(0);
          return;
        }
        read++;
        expect(parsePolicy(JSON.stringify(parsed.value))).toEqual(parsed);
        resolvePolicy(parsed.value);
        buildTimeline({ type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } }, parsed.value);
      },
    ),
  );
  expect(read).toBeGreaterThan(0);
});
