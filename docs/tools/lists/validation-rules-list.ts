import { rulesIn } from "./rules-in.js";

const RULES = new URL("../../../src/validation/rules/", import.meta.url);

/** `src/validation/rules/index.ts`: every rule about records. A new rule is one new file. */
export function validationRulesList(): string {
  const rules = rulesIn(RULES, ["GeneralRule", "RequirementRule"]);
  const named = (kind: string) => rules.filter((rule) => rule.kind === kind).map(({ name }) => name);
  return `// Made by npm run generate; do not edit.
import type { GeneralRule, RequirementRule } from "../rule.js";
${rules.map(({ name, file }) => `import { ${name} } from "./${file}";`).join("\n")}

/** Rules that hold under any policy. */
export const generalRules: readonly GeneralRule[] = [${named("GeneralRule").join(", ")}];

/** Rules that enforce a policy's requirements, each by the requirement's id. */
export const requirementRules: readonly RequirementRule[] = [${named("RequirementRule").join(", ")}];
`;
}
