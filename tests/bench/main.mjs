// Measures everything, prints it and writes docs/benchmarks.md: `npm run bench`. Nothing here passes or fails by its time.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

// The kindest zone to the packages that count on `Date`, and the same on every machine.
process.env.TZ = "UTC";
// Imported after the zone is set: some packages remember it.
const { census } = await import("./census.mjs");
const { commandStart } = await import("./command-start.mjs");
const { holidays } = await import("./holiday.mjs");
const { machine } = await import("./page.mjs");
const { readingPolicies } = await import("./reading-policies.mjs");
const { scaling } = await import("./scaling.mjs");
const { sizes } = await import("./sizes.mjs");
const { stream } = await import("./stream.mjs");
const { wholeRecords } = await import("./whole-records.mjs");
const { peerPackages } = await import("./working-day-peers.mjs");
const { workingDays } = await import("./working-days.mjs");

const PAGE = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url));
const options = { ...(await resolveConfig(PAGE)), parser: "markdown" };

const opening = () => `# Benchmarks

<!-- Written by \`npm run bench\`; do not edit. -->

Every figure here comes from one run of \`npm run bench\`, which writes this page.

- What is compared takes turns, round after round. A figure is the median of the rounds; the middle half of them lies in the
  span beside it. A wide span is a busy machine.
- Times are on processors and not on the clock, unless said otherwise: what else the machine does is not in them, and what the
  garbage collector does on threads of its own is.
- Ratios hold better than figures: another machine is faster or slower at everything.
- Before anything is timed the answers are compared.

## Measured on

${machine([...peerPackages, "zod", "esbuild"])}
`;

const written = [];
for (const section of [
  opening,
  workingDays,
  wholeRecords,
  readingPolicies,
  scaling,
  stream,
  holidays,
  census,
  commandStart,
  sizes,
]) {
  const text = await format(await section(), options);
  console.log(text);
  written.push(text);
}
writeFileSync(PAGE, written.join("\n"));
