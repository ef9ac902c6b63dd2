// What the page is written with: tables, figures, and what they were measured on.
import { readFileSync } from "node:fs";
import { availableParallelism, arch, cpus, release, totalmem, type } from "node:os";

const ROOT = new URL("../../", import.meta.url);

/** A table, of which all columns but the first are numbers, unless said otherwise. */
export function table(heads, rows, align = "--:") {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? "---" : align))), ...rows.map(line)].join("\n");
}

/** A number to three digits, with thousands apart. */
export function figure(value) {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A median and the middle half, `divisor` nanoseconds being one. */
export function figures({ median, low, high }, divisor = 1) {
  return [figure(median / divisor), `${figure(low / divisor)}–${figure(high / divisor)}`];
}

/** The version of a package that is installed; ours where no name is given. */
export function versionOf(name) {
  const file = name ? `node_modules/${name}/package.json` : "package.json";
  return JSON.parse(readFileSync(new URL(file, ROOT), "utf8")).version;
}

/** What everything was measured on, and with. */
export function machine(packages) {
  return table(
    ["What", "Which"],
    [
      ["Date", new Date().toISOString().slice(0, 10)],
      ["Processor", `${cpus()[0].model.trim()}, ${arch()}, ${availableParallelism()} cores`],
      ["Memory", `${Math.round(totalmem() / 2 ** 30)} GiB`],
      ["System", `${type()} ${release()}`],
      ["Node", `${process.versions.node} (V8 ${process.versions.v8})`],
      ["child-protection-conferences", versionOf()],
      ...packages.map((name) => [name, versionOf(name)]),
    ],
    "---",
  );
}
