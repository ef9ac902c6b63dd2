import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/command-table.js";
import { timelineWriters } from "../formats/timeline-writers.js";

const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

it.each(timelineWriters)("the page of formats names %s", (name) => {
  expect(page).toContain(`\`${name}`);
});

it.each(COMMANDS.timeline.formats)("the page of formats names --format %s", (format) => {
  expect(page).toMatch(new RegExp(`--format ${format}\\b`));
});
