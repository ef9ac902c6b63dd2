import { globSync } from "tinyglobby";
import { folders } from "../folders.mjs";
import { bundleOf } from "./bundle.mjs";
import { collect, vitest } from "./collect.mjs";
import { makeOdds } from "./odds.mjs";

/** What became of a test, as Stryker numbers it. It goes no further where one fails without any change. */
const [PASSED, FAILED] = [0, 1];

/** Where the changed code looks which change is on, and counts which lines run. */
const state = (globalThis["__stryker__"] ??= {});

/**
 * Runs the tests of a folder in this process. Code and tests are loaded anew for each change, since code may keep what it
 * once found; that is quick, because both are one script. The tests that notice most for their time come first, until one
 * fails; a file of tests that is not needed any more is not loaded.
 *
 * What a file of tests works out when it is loaded belongs to each of its tests, and is worked out with the change.
 */
class InProcessRunner {
  #load;
  #odds = makeOdds();
  #collecting = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.CASES_AT_MOST ??= "100";
    const files = globSync(folders[process.env.MUTATED], { expandDirectories: false });
    this.#load = await bundleOf(files.toSorted(), vitest, {
      begin: () => Object.assign(state, this.#collecting?.inside),
      end: () => Object.assign(state, this.#collecting?.outside),
    });
  }

  async dryRun() {
    const tests = [];
    for (const [file] of this.#load()) {
      const start = performance.now();
      const collected = this.#collect(file, Object.fromEntries(this.#load())[file]);
      await runAll(collected, (test, error, timeSpentMs) => {
        this.#odds.takes(test.id, timeSpentMs);
        const { id, name } = test;
        tests.push({
          id,
          name,
          fileName: file,
          timeSpentMs,
          ...(error ? failed(error) : { status: PASSED }),
        });
        return true;
      });
      this.#odds.takes(file, performance.now() - start);
    }
    return { status: "complete", tests, mutantCoverage: coverageOf(tests) };
  }

  async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit }) {
    Object.assign(state, { hitCount: 0, hitLimit });
    const onImport = mutantActivation === "static" ? id : undefined;
    const wanted = testFilter && new Set(testFilter);
    const wantedFiles = testFilter && new Set(testFilter.map((test) => test.slice(0, test.indexOf("#"))));
    const files = this.#load().filter(([file]) => !wantedFiles || wantedFiles.has(file));
    let nrOfTests = 0;
    let found = null;
    for (const [file, load] of this.#odds.sorted(files, ([name]) => name)) {
      let tests = [];
      try {
        tests = this.#collect(file, load, id, onImport).filter((test) => !wanted || wanted.has(test.id));
      } catch (error) {
        found = { status: "killed", killedBy: [], failureMessage: String(error), nrOfTests };
      }
      state.activeMutant = id;
      await runAll(
        this.#odds.sorted(tests, (test) => test.id),
        (test, error) => {
          nrOfTests++;
          this.#odds.tried(test.id, error !== null);
          if (error) found = { status: "killed", killedBy: [test.id], failureMessage: String(error), nrOfTests };
          return !error;
        },
      );
      this.#odds.tried(file, found !== null);
      if (found) break;
    }
    if (hitLimit !== undefined && state.hitCount > hitLimit) return { status: "timeout", reason: "It went on and on." };
    return found ?? { status: "survived", nrOfTests };
  }

  /** The tests of a file, with a change on while its own lines run, and maybe while the code is loaded. */
  #collect(file, load, change, onImport) {
    const outside = { currentTestId: undefined, activeMutant: onImport };
    this.#collecting = { inside: { currentTestId: file, activeMutant: change }, outside };
    Object.assign(state, outside);
    try {
      return collect(file, load);
    } finally {
      this.#collecting = null;
      Object.assign(state, outside);
    }
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];

/** Runs tests one after the other, with what comes before and after them, until `goesOn` says no. */
async function runAll(tests, goesOn) {
  const begun = new Set();
  for (const test of tests) {
    const suites = suitesOf(test.suite);
    const start = performance.now();
    state.currentTestId = test.id;
    const error = await failure(async () => {
      for (const suite of suites) {
        if (begun.has(suite)) continue;
        begun.add(suite);
        for (const run of suite.before) await run();
      }
      for (const suite of suites) for (const run of suite.beforeEach) await run();
      await test.run();
      for (const suite of suites.toReversed()) for (const run of suite.afterEach) await run();
    });
    state.currentTestId = undefined;
    if (!goesOn(test, error, performance.now() - start)) break;
  }
  for (const suite of begun) for (const run of suite.after) await failure(run);
}

/** What runs while a file is loaded counts for each of its tests. What a test reaches needs only the tests that reach it. */
function coverageOf(tests) {
  const { static: once, perTest } = state.mutantCoverage ?? { static: {}, perTest: {} };
  const ofTests = tests.map(({ id, fileName }) => [id, { ...perTest[fileName], ...perTest[id] }]);
  const reached = new Set(Object.values(perTest).flatMap((counts) => Object.keys(counts)));
  return {
    perTest: Object.fromEntries(ofTests),
    static: Object.fromEntries(Object.entries(once).filter(([id]) => !reached.has(id))),
  };
}

function suitesOf(suite) {
  return suite ? [...suitesOf(suite.parent), suite] : [];
}

async function failure(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error ?? new Error("Something was thrown.");
  }
}

function failed(error) {
  return { status: FAILED, failureMessage: String(error?.message ?? error) };
}
