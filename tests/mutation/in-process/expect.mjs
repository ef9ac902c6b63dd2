import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  getState,
  setState,
} from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** What vitest calls `expect`, outside of vitest; of snapshots those in files. */
export function expect(value, message) {
  setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
  return chai.expect(value, message);
}

Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
  extend: (matchers) => chai.expect.extend(expect, matchers),
});
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

chai.expect.extend(expect, {
  /** Whether a text is what a file beside the test holds. */
  toMatchFileSnapshot(received, file) {
    const [test] = globalThis["__stryker__"].currentTestId.split("#");
    const pass = received === readFileSync(resolve(dirname(test), file), "utf8");
    return { pass, message: () => `It is not what ${file} holds.` };
  },
});
