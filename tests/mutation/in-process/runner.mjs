import { globSync } from "tinyglobby";
import { folders } from "../folders.mjs";
import { bundleOf } from "./bundle.mjs";
import { collect, vitest } from "./collect.mjs";

/** Where the changed code looks which change is on, and counts which lines run. */
const state = (globalThis["__stryker__"] ??= {});

/**
 * Runs the tests of a folder in this process. Code and tests are loaded anew for each change, since code may keep what it
 * once found; that is quick, because both are one script. The quickest tests come first, until one fails.
 */
class InProcessRunner {
  #load;
  #costs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.CASES_AT_MOST ??= "100";
    const files = globSync(folders[process.env.MUTATED], { expandDirectories: false });
    this.#load = await bundleOf(files.toSorted(), vitest);
  }

  async dryRun() {
    state.activeMutant = undefined;
    const tests = [];
    await runAll(collect(this.#load()), (test, error, timeSpentMs) => {
      this.#costs.set(test.id, timeSpentMs);
      const { id, name, file: fileName } = test;
      tests.push({ id, name, fileName, timeSpentMs, ...(error ? failed(error) : { status: "success" }) });
      return true;
    });
    return {
      status: "complete",
      tests,
      mutantCoverage: withoutWhatTestsReach(state.mutantCoverage ?? { static: {}, perTest: {} }),
    };
  }

  async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit }) {
    Object.assign(state, { hitCount: 0, hitLimit, activeMutant: mutantActivation === "static" ? id : undefined });
    const tests = collected(this.#load(), testFilter);
    if (tests instanceof Error) return { status: "killed", killedBy: [], failureMessage: tests.message, nrOfTests: 0 };
    state.activeMutant = id;
    let [count, found] = [0, null];
    await runAll(
      tests.toSorted((a, b) => this.#costOf(a) - this.#costOf(b)),
      (test, error) => {
        count++;
        if (error) found = { status: "killed", killedBy: [test.id], failureMessage: String(error), nrOfTests: count };
        return !error;
      },
    );
    if (hitLimit !== undefined && state.hitCount > hitLimit) return { status: "timeout", reason: "It went on and on." };
    return found ?? { status: "survived", nrOfTests: count };
  }

  #costOf({ id }) {
    return this.#costs.get(id) ?? 0;
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

/** What runs while tests are collected, and in a test too, needs only the tests that reach it. */
function withoutWhatTestsReach({ static: once, perTest }) {
  const reached = new Set(Object.values(perTest).flatMap((counts) => Object.keys(counts)));
  return { perTest, static: Object.fromEntries(Object.entries(once).filter(([id]) => !reached.has(id))) };
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

/** The tests of these ids, or all of them; the error where a file cannot be loaded, which is noticed too. */
function collected(files, ids) {
  const wanted = ids && new Set(ids);
  const itsFiles = ids && new Set(ids.map((id) => id.slice(0, id.indexOf("#"))));
  try {
    return collect(files.filter(([file]) => !itsFiles || itsFiles.has(file))).filter(
      ({ id }) => !wanted || wanted.has(id),
    );
  } catch (error) {
    return error instanceof Error ? error : new Error("The tests could not be collected.");
  }
}

function failed(error) {
  return { status: "failed", failureMessage: String(error?.message ?? error) };
}
