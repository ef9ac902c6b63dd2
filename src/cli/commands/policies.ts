import { policies as allPolicies } from "../../authorities/index.js";
import { policyToMarkdown, policyToText } from "../../formats/index.js";
import { markdownTable } from "../../formats/markdown/markdown-table.js";
import { markdownText } from "../../formats/markdown/markdown-text.js";
import { policyTitle } from "../../formats/in-words/title-in-words.js";
import { wrap } from "../../formats/text/wrap.js";
import { layersOf, type Policy } from "../../policy/index.js";
import { formatIn, json, parseArguments, textOptions } from "../arguments.js";
import { COMMANDS } from "../command-table.js";
import { didYouMean } from "../did-you-mean.js";
import { policyFrom } from "../input.js";
import { UsageError, type Io } from "../io.js";

type Format = (typeof COMMANDS.policies.formats)[number];

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(argv, "policies", io);
  const format = formatIn(values.format, COMMANDS.policies.formats);
  const [verb, id, ...more] = positionals;
  if (verb === "show" && id !== undefined && more.length === 0) io.out(shown(await policyFrom(id), format, io));
  else if (verb === undefined) io.out(listPolicies(format, io));
  else throw new UsageError([`Give nothing more, or: policies show ID.${didYouMean(verb, ["show"])}`]);
  return 0;
}

function shown(policy: Policy, format: Format, io: Io): string {
  if (format === "json") return json(policy);
  return format === "markdown" ? policyToMarkdown(policy) : policyToText(policy, textOptions(io));
}

function listPolicies(format: Format, io: Io): string {
  const rows = allPolicies.map((policy) => ({
    id: policy.id,
    title: policy.title,
    layers: layersOf(policy).map((layer) => layer.id),
    document: policy.document.title,
    clauses: policy.clauses.length,
    interim: policy.interim ?? null,
  }));
  if (format === "json") return json(rows);
  const lines = rows.map((row) => ({
    id: row.id,
    says: `${policyTitle({ ...row, title: row.document })} (${row.clauses} clauses)`,
  }));
  if (format === "markdown") {
    const cells = lines.map(({ id, says }) => [`\`${id}\``, markdownText(says)]);
    return `${markdownTable(["Policy", "Document"], cells)}\n`;
  }
  const column = Math.max(...rows.map((row) => row.id.length)) + 2;
  const { width = Infinity } = io;
  return lines.map(({ id, says }) => `${id.padEnd(column)}${wrap(says, width, " ".repeat(column))}\n`).join("");
}
