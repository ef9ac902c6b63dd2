import { format } from "node:util";
import { expect } from "./expect.mjs";

let suite;

/** The part of vitest that the tests use. What is declared goes to the file that is being collected. */
export const vitest = {
  expect,
  describe: withVariants((name, ...rest) => inSuite(name, functionIn(rest))),
  it: withVariants(declare),
  test: withVariants(declare),
  beforeAll: (run) => void suite.before.push(run),
  afterAll: (run) => void suite.after.push(run),
  beforeEach: (run) => void suite.beforeEach.push(run),
  afterEach: (run) => void suite.afterEach.push(run),
  vi: { setConfig: () => {} },
};

/** The tests of a file that is loaded now, each with its place for an id: a change can show in its name. */
export function collect(file, load) {
  suite = suiteOf(null, file);
  const top = suite;
  load();
  return testsIn(top).map((test, place) => ({ ...test, file, id: `${file}#${place}` }));
}

function suiteOf(parent, name) {
  return { parent, name, tests: [], before: [], after: [], beforeEach: [], afterEach: [] };
}

function testsIn({ tests }) {
  return tests.flatMap((each) => (each.tests ? testsIn(each) : each));
}

function declare(name, ...rest) {
  const run = functionIn(rest);
  if (run) suite.tests.push({ name: nameIn(suite, name), suite, run });
}

function inSuite(name, run) {
  const outer = suite;
  suite = suiteOf(outer, name);
  outer.tests.push(suite);
  run();
  suite = outer;
}

function nameIn({ parent, name }, of) {
  return parent ? nameIn(parent, `${name} ${of}`) : String(of);
}

function functionIn(given) {
  return given.find((each) => typeof each === "function");
}

/** What can be declared for each of several cases, or under a condition. */
function withVariants(declares) {
  const nothing = Object.assign(() => {}, { each: () => () => {} });
  const each =
    (spread) =>
    (cases) =>
    (name, ...rest) => {
      const run = functionIn(rest);
      const isSpread = spread && cases.every((one) => Array.isArray(one));
      cases.forEach((one, index) => {
        const values = isSpread ? one : [one];
        declares(nameOf(name, values, index), () => run(...values));
      });
    };
  return Object.assign(declares, {
    each: each(true),
    for: each(false),
    runIf: (isSo) => (isSo ? declares : nothing),
    skipIf: (isSo) => (isSo ? nothing : declares),
  });
}

function nameOf(name, values, index) {
  const filled = String(name)
    .replaceAll("%#", String(index))
    .replaceAll(/\$(\w+)/g, (all, key) => String(values[0]?.[key] ?? all));
  return format(filled, ...values.slice(0, filled.split(/%[sdifjoO]/).length - 1));
}
