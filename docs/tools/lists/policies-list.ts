import { readdirSync, readFileSync } from "node:fs";

const AUTHORITIES = new URL("../../../src/authorities/", import.meta.url);

/** `src/authorities/by-id/policies.ts`: every policy of `src/authorities/`. A new authority is one new file beside the others. */
export function policiesList(): string {
  const policies = ["national", "regional", "."].flatMap((folder) => {
    const files = readdirSync(new URL(`${folder}/`, AUTHORITIES)).filter((name) => name.endsWith(".ts"));
    return files
      .filter((name) => name !== "index.ts")
      .toSorted()
      .map((name) => policyIn(folder === "." ? name : `${folder}/${name}`));
  });
  const exports = policies.map(({ name, file }) => `export { ${name} } from "../${file.replace(/\.ts$/, ".js")}";`);
  const imports = policies.map(({ name, file }) => `import { ${name} } from "../${file.replace(/\.ts$/, ".js")}";`);
  return `// Made by npm run generate; do not edit.
import type { Policy } from "../../policy/policy.js";
${imports.join("\n")}

${exports.join("\n")}

/** Every policy that comes with this package: national, regional, then the authorities by name. */
export const policies: readonly Policy[] = [${policies.map(({ name }) => name).join(", ")}];
`;
}

function policyIn(file: string): { name: string; file: string } {
  const text = readFileSync(new URL(file, AUTHORITIES), "utf8");
  const name = /^export const (\w+): Policy = policy\(/m.exec(text)?.[1];
  if (!name) throw new Error(`${file} exports no policy: expected \`export const name: Policy = policy({ … })\`.`);
  return { name, file };
}
