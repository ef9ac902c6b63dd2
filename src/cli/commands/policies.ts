import { policies as allPolicies } from "../../authorities/index.js";
import { policyToMarkdown, policyToText } from "../../formats/index.js";
import { policyTitle } from "../../formats/title-in-words.js";
import { layersOf } from "../../policy/index.js";
import { formatIn, json, parsed, textOptions } from "../arguments.js";
import { policyFrom } from "../input.js";
import { Unusable, type Io } from "../io.js";

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(argv, { format: { type: "string" } });
  const [verb, id, ...more] = positionals;
  if (verb === "show" && id !== undefined && more.length === 0) {
    const shown = formatIn(values.format, ["table", "json", "markdown"]);
    const policy = await policyFrom(id);
    if (shown === "json") io.out(json(policy));
    else io.out(shown === "markdown" ? policyToMarkdown(policy) : policyToText(policy, textOptions(io)));
    return 0;
  }
  const format = formatIn(values.format, ["table", "json"]);
  if (verb !== undefined) throw new Unusable(["Give nothing more, or: policies show ID."]);
  const rows = allPolicies.map((policy) => ({
    id: policy.id,
    title: policy.title,
    layers: layersOf(policy).map((layer) => layer.id),
    document: policy.document.title,
    clauses: policy.clauses.length,
    interim: policy.interim ?? null,
  }));
  const widest = Math.max(...rows.map((row) => row.id.length));
  io.out(
    format === "json"
      ? json(rows)
      : rows
          .map(
            (row) =>
              `${row.id.padEnd(widest)}  ${policyTitle({ ...row, title: row.document })} (${row.clauses} clauses)\n`,
          )
          .join(""),
  );
  return 0;
}
