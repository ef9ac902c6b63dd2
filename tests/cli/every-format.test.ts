import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandNames, rowOf, type CommandName } from "../../src/cli/command-table.js";
import { visibleText } from "../../src/formats/text/visible.js";
import { SEEN, withCanaries } from "../canaries.js";
import { HISTORIES, cpc, file } from "./cpc.js";

const example = (name: string) => fileURLToPath(new URL(`../../examples/records/${name}`, import.meta.url));
const canariesIn = (name: string) => withCanaries(JSON.parse(readFileSync(example(name), "utf8")));

const RECORD = file("canaries.json", JSON.stringify(canariesIn("hounslow-with-faults.json")));
const LATER = file("later.json", JSON.stringify(canariesIn("hounslow-in-order.json")));
const UNDER = ["--policy", "hounslow", "--as-of", "2020-05-08"];

/** A question for each command, of a record that is full of what must not be seen where it takes one. */
const QUESTIONS: Readonly<Record<Exclude<CommandName, "schema">, readonly string[]>> = {
  timeline: [RECORD, ...UNDER],
  validate: [RECORD, ...UNDER],
  worklist: [RECORD, "--all", ...UNDER],
  history: [HISTORIES, "--policy", "working-together", "--as-of", "2025-04-30"],
  measures: [HISTORIES, "--policy", "working-together", "--on", "2025-04-30"],
  plan: [RECORD, "--from", "2020-04-20", ...UNDER],
  diff: [RECORD, LATER, ...UNDER],
  why: [RECORD, "2020-05-05", "--duty", "conference-held", ...UNDER],
  holiday: ["2020-05-11", RECORD, ...UNDER],
  explain: [RECORD, "--duty", "conference-held", ...UNDER],
  census: [example("census-return.xml")],
  compare: ["hounslow", "london", "--record", RECORD],
  lint: ["hounslow"],
  policies: ["show", "hounslow"],
};

const withFormats = commandNames.filter((name): name is keyof typeof QUESTIONS => rowOf(name).formats.length > 0);

describe.each(withFormats)("cpc %s", (name) => {
  it.each(rowOf(name).formats)(
    "in the format %s shows no name and no free text, and nothing unwritten",
    async (format) => {
      const { status, stdout, stderr } = await cpc([name, ...QUESTIONS[name], "--format", format]);
      expect([0, 1], stderr).toContain(status);
      expect(stdout).not.toBe("");
      expect(stdout + stderr).not.toMatch(SEEN);
      expect(stdout).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
      for (const line of stdout.split(/\r?\n/)) expect(visibleText(line)).toBe(line);
    },
  );
});
