import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { packed, ROOT, subpaths } from "./packed.js";

const { home } = packed();

/** The programs of this repository that say what compiles and what does not; `npm run types` holds them to the source. */
const programs = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".types.ts"),
);
/** A program of a user's that opens every entry. */
const everyEntry = (entries: readonly string[]) =>
  entries.map((entry, n) => `import * as face${n} from "${entry}";\nvoid Object.keys(face${n});`).join("\n");

for (const ending of ["mts", "cts", "ts"]) {
  const write = (name: string, code: string) => writeFileSync(join(home, `${name}.${ending}`), code);
  write("every-entry", everyEntry(subpaths));
  for (const program of programs) write(basename(program, ".ts"), readFileSync(join(ROOT, "tests", program), "utf8"));
}

/** What a compiler says: strictly, and with our declarations and those that they bring checked too. */
function compiled(
  compiler: string,
  module: string,
  moduleResolution: string,
  endings: readonly string[],
  others: Record<string, string> = {},
) {
  const files = readdirSync(home).filter((file) => endings.some((ending) => file.endsWith(`.${ending}`)));
  const tsc = join(ROOT, "node_modules", compiler, "bin/tsc");
  const options = {
    target: "es2022",
    module,
    moduleResolution,
    skipLibCheck: "false",
    // The compiler's own declarations are its own affair.
    skipDefaultLibCheck: "true",
    pretty: "false",
    ...others,
  };
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      tsc,
      "--noEmit",
      "--strict",
      ...Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]),
      ...files,
    ],
    { cwd: home, encoding: "utf8" },
  );
  return { said: stdout + stderr, status };
}

// The oldest that declarations are held to, the one that they are made with, and the newest.
describe.each(["typescript-oldest", "typescript", "typescript-6"])("the packed package is typed: %s", (compiler) => {
  it.each([
    ["nodenext", "nodenext", ["mts", "cts"]],
    ["esnext", "bundler", ["ts"]],
  ] as const)(
    "module %s, resolution %s",
    (module, resolution, endings) =>
      expect(compiled(compiler, module, resolution, endings)).toEqual({ said: "", status: 0 }),
    60_000,
  );
});

it("the packed package is typed: typescript-oldest, as packages were resolved when it was new", () => {
  expect(compiled("typescript-oldest", "node16", "node16", ["mts", "cts"])).toEqual({ said: "", status: 0 });
}, 60_000);

// What `tsc --init` of the compilers before 6 asks for: they resolve as was usual before packages had entries.
const AS_INITIAL = { esModuleInterop: "true", skipLibCheck: "true" };
it.each(["typescript-oldest", "typescript"])(
  "the packed package is typed: %s, module commonjs, resolution node10",
  (compiler) => expect(compiled(compiler, "commonjs", "node10", ["ts"], AS_INITIAL)).toEqual({ said: "", status: 0 }),
  60_000,
);

it("there are programs to compile", () => expect(programs.length).toBeGreaterThan(5));
