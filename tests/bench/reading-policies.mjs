// What it costs to read a policy for every request, against one that is kept.
import { buildTimeline, findPolicy, parsePolicy } from "../../dist/index.js";
import { contestant, measure } from "./measure.mjs";
import { table } from "./page.mjs";

const record = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2026-03-16" }],
  conference: { planned: { start: "2026-04-08T10:00" } },
};

/** The section of the page. */
export function readingPolicies() {
  const json = JSON.stringify(findPolicy("hounslow"));
  const read = () => {
    const parsed = parsePolicy(json);
    if (!parsed.ok) throw new Error("A policy of the package was refused.");
    return parsed.value;
  };
  const kept = read();
  const deadlinesUnder = (policy) => buildTimeline(record, policy).deadlines.length;
  if (deadlinesUnder(kept) !== deadlinesUnder("hounslow")) throw new Error("The policy was read as another.");
  const measured = measure(
    [
      contestant("a timeline, and `parsePolicy` before it", [0], () => deadlinesUnder(read())),
      contestant("a timeline under a policy that is kept", [0], () => deadlinesUnder(kept)),
    ],
    { rounds: 15, milliseconds: 40 },
  );
  const rows = [...measured].map(([name, { median, low, high }]) => [
    name,
    ...[median, low, high].map((time) => (time / 1e6).toFixed(2)),
  ]);
  return `## A policy for every request

Hounslow's policy with the layers below it, as JSON text of ${(json.length / 1000).toFixed(0)} kB, and one record. What is made of
a policy is made once, so a policy that is read anew for each request is made ready anew too.

${table(["What", "ms", "from", "to (middle half)"], rows)}
`;
}

if (process.argv[1]?.endsWith("reading-policies.mjs")) console.log(readingPolicies());
