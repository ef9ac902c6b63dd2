import { copyFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, manifest, packed } from "./packed.js";
import { installedFrom, type Unreachable } from "./registry.js";

const { name, peerDependencies } = manifest;
const { tarball, node } = packed();
const oldest = peerDependencies["zod"]!.split(" || ").map((range) => range.replace("^", ""));

/** What an application does with a record and its schema, and what comes of it. */
const JOB = `
const faulty = { type: "initial", bornOn: "2020-02-30", kind: 1, participants: [{ id: "p 1" }, { id: "p2", invited: "Y" }] };
const many = Array.from({ length: 2100 }, () => parseRecord({ type: "initial" }).ok);
console.log(JSON.stringify([
  parseRecord(faulty),
  parseRecord(faulty, { lenient: true }),
  recordFromRow({ type: "Pre Birth", due: new Date("2020-05-04T23:00Z") }, { columns: { due: "expectedDeliveryOn" } }),
  conferenceRecord.pick({ type: true, conference: true }).safeParse({ type: "initial", reports: [] }).success,
  conferenceRecord.extend({ own: z.string() }).safeParse({ type: "initial", own: "x" }).success,
  Object.keys(z.toJSONSchema(conferenceRecord, { io: "input" }).properties),
  parsePolicy({ id: "x", title: "X", layer: "authority", clauses: [{ id: "1", at: "p", says: "s", rules: [{ kind: "x" }] }] })
    .findings.map(({ code, path }) => code + " " + path),
  validateRecord({ type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] }, "hounslow", { asOf: "2020-06-01" }),
  many.every(Boolean),
]));`;
const NAMES = "{ parsePolicy, parseRecord, validateRecord }";
const OF_MODEL = "{ conferenceRecord, recordFromRow }";
const jobs = [
  [
    "zod.mjs",
    `import ${NAMES} from "${name}"; import ${OF_MODEL} from "${name}/model"; import * as z from "zod/v4";${JOB}`,
  ],
  [
    "zod.cjs",
    `const ${NAMES} = require("${name}"); const ${OF_MODEL} = require("${name}/model"); const z = require("zod/v4");${JOB}`,
  ],
] as const;

describe.each([...oldest, "3.25.76"])("with zod %s", (version) => {
  const project = folder();
  let missed: Unreachable;
  beforeAll(() => {
    copyFileSync(tarball, join(project, "package.tgz"));
    writeFileSync(join(project, "package.json"), "{}");
    missed = installedFrom(project, ["./package.tgz", `zod@${version}`, "--prefer-offline"]);
  }, 120_000);

  it.for(jobs)("records, rows and schemas are what they are with the newest: %s", ([file, code], { skip }) => {
    skip(missed !== undefined, missed);
    writeFileSync(join(project, file), code);
    const old = spawnSync(process.execPath, [file], { cwd: project, encoding: "utf8" });
    expect(old.stderr).toBe("");
    expect(JSON.parse(old.stdout)).toEqual(JSON.parse(node(file, code).stdout));
  });
});
