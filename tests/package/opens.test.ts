import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { JOB_DONE, mainJobs, opened } from "./opening.js";
import { manifest, packed, ROOT, subpaths } from "./packed.js";

const { name } = manifest;
const installed = packed();
const { esm, cjs, stderr } = opened(installed);

describe("the packed package opens", () => {
  it("without a word", () => expect(stderr).toBe(""));

  it.each(subpaths)("%s, from ESM and from CommonJS, with the same names", (subpath) => {
    expect(esm[subpath]).not.toHaveLength(0);
    expect(esm[subpath]).toEqual(cjs[subpath]);
  });

  it.each(mainJobs)("and does the main job: %s", (file, code) => {
    expect(installed.node(file, code)).toMatchObject({ stdout: JOB_DONE, stderr: "" });
  });

  it.each(readdirSync(join(ROOT, "dist/schemas")))("with %s, from ESM and from CommonJS", (schema) => {
    const path = `${name}/schemas/${schema}`;
    const required = installed.node("schema.cjs", `console.log(require("${path}").$schema);`);
    const imported = installed.node(
      "schema.mjs",
      `import schema from "${path}" with { type: "json" }; console.log(schema.$schema);`,
    );
    expect([required.stdout, imported.stdout]).toEqual(Array(2).fill("https://json-schema.org/draft/2020-12/schema\n"));
  });

  it("and nothing that is not for its users", () => {
    const { stderr: refused } = installed.node("inside.cjs", `require("${name}/dist/index.cjs")`);
    expect(refused).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

it("the JSON Schemas are those that the command prints", () => {
  expect(readdirSync(join(ROOT, "dist/schemas")).toSorted()).toEqual(
    ["history", "policy", "record", "report", "timeline"].map((schema) => `${schema}.schema.json`),
  );
});
