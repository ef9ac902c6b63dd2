import { manifest, subpaths, type Packed } from "./packed.js";

const { name } = manifest;
const list = JSON.stringify(subpaths);

/** The names that each entry exports, by its import and by its require, all opened in one program each. */
export function opened({ node }: Packed, nodePath?: string): { esm: Names; cjs: Names; stderr: string } {
  const esm = node(
    "open.mjs",
    `const names = {};
     for (const each of ${list}) names[each] = Object.keys(await import(each)).filter((n) => n !== "default" && n !== "module.exports").sort();
     console.log(JSON.stringify(names));`,
    nodePath,
  );
  const cjs = node(
    "open.cjs",
    `const names = {};
     for (const each of ${list}) names[each] = Object.keys(require(each)).sort();
     console.log(JSON.stringify(names));`,
    nodePath,
  );
  return { esm: read(esm.stdout), cjs: read(cjs.stdout), stderr: esm.stderr + cjs.stderr };
}

type Names = Readonly<Record<string, readonly string[]>>;

function read(json: string): Names {
  return json === "" ? {} : (JSON.parse(json) as Names);
}

const JOB = `console.log(buildTimeline({ type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] }, "hounslow").deadlines[0].due.date);`;
/** The main job as a program on each side, and what it prints. */
export const mainJobs: readonly (readonly [file: string, code: string])[] = [
  ["job.mjs", `import { buildTimeline } from "${name}"; ${JOB}`],
  ["job.cjs", `const { buildTimeline } = require("${name}"); ${JOB}`],
];
export const JOB_DONE = "2020-04-23\n";
