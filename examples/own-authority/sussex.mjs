// @ts-check
import { readFileSync } from "node:fs";
import { buildTimeline, comparePolicies, lintPolicy, parsePolicy } from "child-protection-conferences";

const json = readFileSync(new URL("sussex.json", import.meta.url), "utf8");
const parsed = parsePolicy(json);
if (!parsed.ok) throw new Error(parsed.findings.map(({ code, path }) => `${code} ${path}`).join("\n"));
const sussex = parsed.value;

console.log("What a careful reviewer would ask");
for (const { severity, code, path } of lintPolicy(json, { asOf: "2026-11-22" })) console.log(" ", severity, code, path);

console.log("\nAn initial conference on Wednesday 8 April 2026");
const { deadlines } = buildTimeline(
  {
    type: "initial",
    strategyDiscussions: [{ heldOn: "2026-03-16" }],
    conference: { planned: { start: "2026-04-08T10:00", end: "2026-04-08T12:00" } },
  },
  sussex,
);
for (const { due, title, layer, basis } of deadlines)
  console.log(" ", due.date, title, `(${layer} ${basis[0]?.clause})`);

console.log("\nTimes that the national layer does not give");
for (const { id, kind, in: said } of comparePolicies(["working-together", sussex]).rules) {
  const [nationally = [], here = []] = said;
  const own = here.filter(({ says }) => !nationally.some((rule) => rule.says === says));
  if (kind === "duty") for (const { says, scope } of own) console.log(`  ${id}${scope && ` (${scope})`}: ${says}`);
}
