import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const {
  name,
  exports: faces,
  dependencies,
  peerDependencies,
} = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  name: string;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const subpaths = Object.keys(faces)
  .filter((face) => !face.includes("json") && !face.startsWith("./schemas"))
  .map((face) => name + face.slice(1).replace("*", "hounslow"));

/** A folder in which the packed package is installed beside the packages it depends on. */
const home = mkdtempSync(join(tmpdir(), "installed-"));

beforeAll(() => {
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  const target = join(home, "node_modules", name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", join(home, packed[0]!.filename), "-C", target, "--strip-components=1"]);
  for (const dependency of [
    ...Object.keys(dependencies),
    ...Object.keys(peerDependencies),
    "typescript",
    "@types/node",
    "undici-types",
  ]) {
    const link = join(home, "node_modules", dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", dependency), link, "dir");
  }
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

function node(file: string, code: string) {
  writeFileSync(join(home, file), code);
  return spawnSync(process.execPath, [file], { cwd: home, encoding: "utf8" });
}

/** Every file that `entry` brings in, and every package. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, target] of readFileSync(file, "utf8").matchAll(
      /(?:^|[\s;])(?:from|import|require\()\s*['"]([^'"\s]+)['"]/g,
    )) {
      if (target!.startsWith(".")) visit(resolve(dirname(file), target!));
      else packages.add(target!);
    }
  };
  visit(join(ROOT, "dist", entry));
  return packages;
}

describe("the packed package", () => {
  it.each(subpaths)("%s opens from ESM and from CommonJS, with the same names", (subpath) => {
    const esm = node(
      "open.mjs",
      `import * as face from "${subpath}"; console.log(Object.keys(face).filter((n) => n !== "default").sort().join());`,
    );
    const cjs = node("open.cjs", `console.log(Object.keys(require("${subpath}")).sort().join());`);
    expect(esm.stderr + cjs.stderr).toBe("");
    expect(esm.stdout).toBe(cjs.stdout);
    expect(esm.stdout.trim()).not.toBe("");
  });

  it.each(["esm.mjs", "cjs.cjs"])("does the main job from %s", (file) => {
    const open = file.endsWith("mjs")
      ? `import { buildTimeline } from "${name}";`
      : `const { buildTimeline } = require("${name}");`;
    const { stdout, stderr } = node(
      file,
      `${open} console.log(buildTimeline({ type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] }, "hounslow").deadlines[0].due.date);`,
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("2020-04-23\n");
  });

  it.each([
    ["node16", "node16", "user.mts"],
    ["node16", "node16", "user.cts"],
    ["esnext", "bundler", "user.ts"],
  ])(
    "is typed under module %s, resolution %s: %s",
    (module, moduleResolution, file) => {
      writeFileSync(
        join(home, file),
        `import { buildTimeline, parseRecord, CodedError, type Timeline } from "${name}";
import { englandAndWales, type LocalDate } from "${name}/calendar";
import { hounslow } from "${name}/authorities/hounslow";
import { buildTimeline as fromPolicy } from "${name}/timeline";
import { definePolicy, clause, duty, workingDays } from "${name}/policy";
import { timelineToText } from "${name}/formats";
import { timelineToICalendar, type FeedState } from "${name}/formats/icalendar";
const parsed = parseRecord("{}");
if (parsed.ok) { const timeline: Timeline = buildTimeline(parsed.value, "hounslow"); timelineToText(timeline).length;
  const state: FeedState = timelineToICalendar(timeline, { stamp: "2020-05-01T08:00Z" }).state; state.entries; }
else parsed.findings[0]?.code.length;
const date: LocalDate | undefined = fromPolicy({ type: "initial" }, hounslow).deadlines[0]?.due.date;
englandAndWales.add(date ?? "2020-04-01", 15);
definePolicy({ id: "own", title: "Own", layer: "authority", document: { title: "Own" }, clauses: [
  clause("A", "1", "B.", duty("letter-sent", { by: "chair", due: workingDays(3).after("conference-end") })),
] });
const fixed = { type: "initial", strategyDiscussions: [{ heldOn: "2020-03-31" }] } as const;
buildTimeline(fixed, "hounslow");
// @ts-expect-error a conference type that does not exist
buildTimeline({ type: "strategy" }, "hounslow");
// @ts-expect-error a duty without a time needs a phase
duty("letter-sent", { by: "chair" });
new CodedError("code", "message").code.length;
`,
      );
      const { stdout } = spawnSync(
        process.execPath,
        [
          "node_modules/typescript/bin/tsc",
          "--noEmit",
          "--strict",
          "--target",
          "es2022",
          "--module",
          module,
          "--moduleResolution",
          moduleResolution,
          file,
        ],
        { cwd: home, encoding: "utf8" },
      );
      expect(stdout).toBe("");
    },
    60_000,
  );

  it("a deadline costs no zod, and one authority does not bring the others", () => {
    expect(reached("timeline/index.js")).toEqual(new Set(["@date-fns/tz/tzOffset"]));
    expect(reached("timeline/index.cjs")).toEqual(new Set(["@date-fns/tz/tzOffset"]));
    expect(reached("calendar/index.js")).toEqual(new Set(["@date-fns/tz/tzOffset"]));
    expect(reached("authorities/hounslow.js")).toEqual(new Set());
    expect(reached("formats/icalendar/index.js")).toEqual(
      new Set(["@date-fns/tz", "@date-fns/tz/tzOffset", "ical-generator"]),
    );
    expect(reached("formats/index.js")).not.toContain("ical-generator");
    const { stdout } = node(
      "lean.cjs",
      `require("${name}/timeline"); require("${name}/authorities/hounslow");
       console.log(Object.keys(require.cache).filter((file) => /zod|date-holidays/.test(file)).length);`,
    );
    expect(stdout).toBe("0\n");
  });

  it("ships the JSON Schemas that the command prints", () => {
    for (const schema of ["record", "policy", "timeline", "report"]) {
      const { stdout } = node("schema.cjs", `console.log(require("${name}/schemas/${schema}.schema.json").$schema);`);
      expect(stdout).toBe("https://json-schema.org/draft/2020-12/schema\n");
    }
  });

  it("carries nothing but what its users need", () => {
    const files = execFileSync("tar", ["-tzf", join(home, `${name}-${version()}.tgz`)], { encoding: "utf8" })
      .split("\n")
      .filter(Boolean);
    const odd = files.filter(
      (file) => !/^package\/(dist\/|docs\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file),
    );
    expect(odd).toEqual([]);
  });
});

function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}
