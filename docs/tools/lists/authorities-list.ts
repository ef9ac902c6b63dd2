import { readdirSync, readFileSync } from "node:fs";

const AUTHORITIES = new URL("../../../src/authorities/", import.meta.url);
/** Files beside the authorities that are no authority. */
const OTHERS = new Set(["index.ts", "registry.ts"]);

/** `src/authorities/index.ts`: every policy in that folder. A new authority is one new file beside the others. */
export function authoritiesList(): string {
  const policies = ["national", "regional", "."].flatMap((folder) => {
    const files = readdirSync(new URL(`${folder}/`, AUTHORITIES)).filter((name) => name.endsWith(".ts"));
    return files
      .filter((name) => !OTHERS.has(name))
      .toSorted()
      .map((name) => policyIn(folder === "." ? name : `${folder}/${name}`));
  });
  const exports = policies.map(({ name, file }) => `export { ${name} } from "./${file.replace(/\.ts$/, ".js")}";`);
  const imports = policies.map(({ name, file }) => `import { ${name} } from "./${file.replace(/\.ts$/, ".js")}";`);
  return `// Made by npm run generate; do not edit.
/**
 * Every policy that comes with this package, and how to find one or read one's own. Takes an id, an authority and a
 * day, or JSON. Gives a policy. May import \`policy\` and the folders before it.
 *
 * If you need one authority only, import that: \`child-protection-conferences/authorities/hounslow\`.
 *
 * @module
 */
import type { LocalDate } from "../calendar/local-date.js";
import type { Parsed } from "../model/finding.js";
import type { Policy } from "../policy/policy.js";
${imports.join("\n")}
import { finderOf, parserOf, policyAtOf, type ParsePolicyOptions } from "./registry.js";

export type { ParsePolicyOptions } from "./registry.js";

${exports.join("\n")}

/** Every policy that comes with this package: national, regional, then the authorities by name. */
export const policies: readonly Policy[] = [${policies.map(({ name }) => name).join(", ")}];

/**
 * The policy of this id, among those that come with this package.
 *
 * @throws CodedError \`unknown-policy\`, whose message and \`details.suggestions\` name the nearest ids.
 * @example
 * \`\`\`ts
 * findPolicy("hounslow").document.publisher; // "London Borough of Hounslow"
 * findPolicy("hounslw"); // throws unknown-policy
 * \`\`\`
 */
export const findPolicy: (id: string) => Policy = /* @__PURE__ */ finderOf(policies);

/**
 * The policy of an authority on a day, among those given or the ones that come with this package; of several in force,
 * the one that came into force last. An authority is named by the \`authority\` of its policies, which is their id unless
 * said.
 *
 * @throws CodedError \`unknown-authority\`; \`no-policy-in-force\`, whose \`details\` say when its last policy \`ended\` and
 * when the \`next\` begins, and name the \`successors\` of an authority that ended; \`not-a-date\`.
 * @example
 * \`\`\`ts
 * policyAt("northamptonshire", "2020-05-05").title; // "Northamptonshire"
 * policyAt("northamptonshire", "2022-05-05"); // throws no-policy-in-force
 * \`\`\`
 */
export const policyAt: (authority: string, on: LocalDate, among?: readonly Policy[]) => Policy =
  /* @__PURE__ */ policyAtOf(policies);

/**
 * Reads a policy from JSON text or parsed JSON; its \`base\` may be a whole policy, or the id of one that comes with this
 * package or is among the \`known\` ones: policies of your own, which are sought first. What is wrong with it comes back as
 * findings, each with its path; bad data never throws.
 *
 * @example
 * \`\`\`ts
 * const read = parsePolicy({ id: "coastshire", base: "londn" });
 * if (!read.ok) read.findings[0].code; // "unknown-base"
 * \`\`\`
 */
export const parsePolicy: (json: unknown, options?: ParsePolicyOptions) => Parsed<Policy> =
  /* @__PURE__ */ parserOf(policies);
`;
}

function policyIn(file: string): { name: string; file: string } {
  const text = readFileSync(new URL(file, AUTHORITIES), "utf8");
  const name = /^export const (\w+): Policy = policy\(/m.exec(text)?.[1];
  if (!name) throw new Error(`${file} exports no policy: expected \`export const name: Policy = policy({ … })\`.`);
  return { name, file };
}
