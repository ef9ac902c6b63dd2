import { policies } from "../../src/index.js";
import { usageLines } from "../../src/cli/usage.js";
import { architectureDrawing } from "./drawings/architecture-drawing.js";
import { strips } from "./drawings/day-strips.js";
import { exampleDrawing } from "./drawings/example-drawing.js";
import { duties } from "./pages/duties.js";
import { findings } from "./pages/findings.js";
import { llmsText } from "./pages/llms.js";
import { notices } from "./pages/notices.js";
import { listOfPolicies, policyPage } from "./pages/policies.js";
import { policyLanguage } from "./pages/policy-language.js";
import { traceability } from "./pages/traceability.js";

/** Every page and drawing of `docs/` that is made from data, by its path in `docs/`. */
export function pages(): ReadonlyMap<string, string> {
  const made = new Map([
    ...policies.map((policy): [string, string] => [`policies/${policy.id}.md`, policyPage(policy)]),
    ["policies/README.md", listOfPolicies()],
    ["reference/policy-language.md", policyLanguage()],
    ["reference/duties.md", duties()],
    ["reference/findings.md", findings()],
    ["reference/notices.md", notices()],
    ["traceability.md", traceability()],
    ["drawings/architecture.svg", architectureDrawing()],
    ["drawings/hounslow-initial.svg", exampleDrawing()],
    ...strips().map(({ name, svg }): [string, string] => [`drawings/${name}.svg`, svg]),
  ]);
  return made.set("llms.txt", llmsText(made));
}

/** The README with the list of commands as their table has them. */
export function readmeWithUsage(readme: string): string {
  return readme.replace(USAGE_BLOCK, `${usageLines().join("\n")}\n`);
}

const USAGE_BLOCK = /(?<=\n## The command\n\n```sh\n)[\s\S]*?(?=```)/;
