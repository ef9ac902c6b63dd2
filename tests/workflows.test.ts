import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
const workflows = ["test", "release", "pages"].map((name) => [name, read(`.github/workflows/${name}.yml`)] as const);
/** The text of each job, by its name. */
const jobsOf = (text: string) =>
  new Map(
    [...text.split(/^jobs:$/m)[1]!.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n|\n)+)/gm)].map(([, name, job]) => [
      name!,
      job!,
    ]),
  );

it("the tests run on the Node that package.json promises, and on the packed package on its very first", () => {
  const jobs = jobsOf(workflows[0]![1]);
  const oldest = />=(\d+)\.(\d+)/.exec(engines.node)!;
  const tested = /node: \[(.+)\]/.exec(jobs.get("test")!)![1]!.match(/\w+/g)!;
  expect(tested[0]).toBe(oldest[1]);
  expect(tested).toContain("latest");
  expect(jobs.get("oldest-node")).toContain(`node-version: "${oldest[1]}.${oldest[2]}.0"`);
});

it.each(workflows)(
  "%s: actions are pinned by commit, what is not granted is not allowed, and nothing is secret",
  (_, text) => {
    const actions = [...text.matchAll(/uses: (.+)/g)].map((match) => match[1]!);
    expect(actions.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
    expect(text).toMatch(/^concurrency:$/m);
    expect(text).not.toMatch(/secrets\./);
    for (const job of jobsOf(text).values()) expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
  },
);

it("every script that a workflow runs is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const run = workflows.flatMap(([, text]) => [...text.matchAll(/npm (?:run ([\w:]+)|(test)\b)/g)]);
  const names = new Set(run.map(([, script, test]) => script ?? test!));
  expect([...names]).toEqual(expect.arrayContaining(["test", "build", "test:browser", "reproduce", "sbom"]));
  for (const name of names) expect(scripts).toHaveProperty([name]);
});

it("whatever may publish runs nothing that was installed", () => {
  const powerful = workflows.flatMap(([, text]) =>
    [...jobsOf(text)].filter(([, job]) => /: write$/m.test(job)).map(([name, job]) => [name, job] as const),
  );
  expect(powerful.map(([name]) => name)).toEqual(["publish", "attach", "deploy"]);
  for (const [, job] of powerful) expect(job).not.toMatch(/checkout|npm (?:ci|install|run|test)|npx/);
});

it("an action is pinned to one commit, the same in every workflow", () => {
  const used = workflows.flatMap(([, text]) => [...text.matchAll(/uses: (actions\/[\w-]+)@(.+)/g)]);
  const pins = new Map(used.map(([, action]) => [action!, new Set<string>()]));
  for (const [, action, at] of used) pins.get(action!)!.add(at!);
  expect([...pins].filter(([, at]) => at.size > 1)).toEqual([]);
});

it("what is installed is checked against what its publishers signed", () => {
  const jobs = [jobsOf(workflows[0]![1]).get("signatures"), jobsOf(workflows[1]![1]).get("build")];
  for (const job of jobs) expect(job).toContain("npm audit signatures");
});
