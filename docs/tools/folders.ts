import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder of `src/`, in the order in which folders may import each other. */
export interface Folder {
  readonly name: string;
  /** What it holds, in a few words. */
  readonly holds: string;
}

/** A run of neighbouring folders with one purpose. */
export interface Layer {
  readonly name: string;
  readonly folders: readonly Folder[];
}

/** Every folder of `src/`. Each may import itself and those before it, and no other. */
export const layers: readonly Layer[] = [
  {
    name: "Basics",
    folders: [
      { name: "calendar", holds: "days, bank holidays, periods" },
      { name: "language", holds: "how a message is filled and translated" },
      { name: "vocabulary", holds: "events, conditions, roles, audiences" },
    ],
  },
  {
    name: "Input",
    folders: [
      { name: "model", holds: "the shape of a record and of a history" },
      { name: "policy", holds: "the language of policies; compiling one" },
      { name: "authorities", holds: "the policies, one file each" },
    ],
  },
  {
    name: "Judgement",
    folders: [
      { name: "facts", holds: "a record, read once" },
      { name: "obligations", holds: "what is owed, by whom, by when; its state" },
    ],
  },
  {
    name: "Results",
    folders: [
      { name: "wording", holds: "the sentences that results have" },
      { name: "timeline", holds: "deadlines, checklist, notices" },
      { name: "validation", holds: "findings about a record" },
      { name: "history", holds: "one child over time" },
    ],
  },
  {
    name: "Many children",
    folders: [
      { name: "census", holds: "children in need census, read and checked" },
      { name: "ssd", holds: "Standard Safeguarding Dataset, read" },
      { name: "measures", holds: "figures over many children" },
    ],
  },
  {
    name: "Questions",
    folders: [
      { name: "lint", holds: "findings about a policy" },
      { name: "explanation", holds: "why a date is what it is" },
      { name: "comparison", holds: "policies side by side" },
      { name: "worklist", holds: "what one person has to do" },
      { name: "planning", holds: "possible days, changes, new holidays" },
    ],
  },
  {
    name: "Output",
    folders: [
      { name: "formats", holds: "text, CSV, feeds, drawings, sheets" },
      { name: "words", holds: "the dictionary of every message" },
      { name: "cli", holds: "the command cpc" },
    ],
  },
];

/** The names of the folders, in their order. */
export const folderNames: readonly string[] = layers.flatMap(({ folders }) => folders.map(({ name }) => name));

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

/** Which folders each folder imports, as the files in `src/` do it; in the order of the folders. */
export function importsBetweenFolders(): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map(folderNames.map((name) => [name, new Set<string>()]));
  for (const file of readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
    const path = join(SRC, file);
    const from = folderOf(path);
    for (const target of importsOf(path).filter((name) => name.startsWith("."))) {
      const to = folderOf(resolve(dirname(path), target));
      if (to !== from && folderNames.includes(to)) imports.get(from)?.add(to);
    }
  }
  return new Map(
    [...imports].map(([name, imported]) => [name, new Set(folderNames.filter((each) => imported.has(each)))]),
  );
}

/** What a file imports or exports again, as it is written. */
export function importsOf(path: string): string[] {
  const statements = readFileSync(path, "utf8").matchAll(/^(?:import|export)[^"'`]*?from "([^"]+)";$/gm);
  return [...statements].map((match) => match[1]!);
}

/** The folder of `src/` that a path is in; the file's own name at the top. */
export function folderOf(path: string): string {
  return relative(SRC, path).split(/[\\/]/)[0]!;
}
