import { readdirSync, readFileSync } from "node:fs";

/** Every rule in a folder: the file named by its code, the name it is exported under and of which of `kinds` it is. */
export function rulesIn(folder: URL, kinds: readonly string[]): { name: string; kind: string; file: string }[] {
  const pattern = new RegExp(`^export const (\\w+): (${kinds.join("|")}) = \\{\\n\\s+code: "([a-z0-9-]+)"`, "m");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .toSorted()
    .map((file) => {
      const match = pattern.exec(readFileSync(new URL(file, folder), "utf8"));
      if (!match || `${match[3]}.ts` !== file) throw new Error(`${file} holds no rule named by its code.`);
      return { name: match[1]!, kind: match[2]!, file: file.replace(/\.ts$/, ".js") };
    });
}
