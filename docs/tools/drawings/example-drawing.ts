import { readFileSync } from "node:fs";
import { buildTimeline, parseRecord, timelineToSvg } from "../../../src/index.js";

const EXAMPLE = new URL("../../../examples/records/hounslow-initial.json", import.meta.url);

/** The drawing of a timeline that the README shows. */
export function exampleDrawing(): string {
  const parsed = parseRecord(readFileSync(EXAMPLE, "utf8"));
  if (!parsed.ok) throw new Error("The example is no record.");
  return `${timelineToSvg(buildTimeline(parsed.value, "hounslow", { asOf: "2020-05-01" }), { width: 800 })}\n`;
}
