import { rulesIn } from "./rules-in.js";

const RULES = new URL("../../../src/lint/rules/", import.meta.url);

/** `src/lint/rules/index.ts`: every rule about policies. A new rule is one new file. */
export function lintRulesList(): string {
  const rules = rulesIn(RULES, ["LintRule"]);
  return `// Made by npm run generate; do not edit.
import type { LintRule } from "../rule.js";
${rules.map(({ name, file }) => `import { ${name} } from "./${file}";`).join("\n")}

/** Everything that a careful reviewer looks for, by code. */
export const lintRules: readonly LintRule[] = [${rules.map(({ name }) => name).join(", ")}];
`;
}
