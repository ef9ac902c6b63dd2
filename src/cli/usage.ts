import { wrap } from "../formats/text/wrap.js";
import { OPTIONS, type CommandOption, type OptionName } from "./command-options.js";
import { commandNames, PLACEHOLDERS, rowOf, type CommandName } from "./command-table.js";

/** How wide help is where no terminal says. */
const USUAL_WIDTH = 100;
/** Narrower than this, what a name means stands below it. */
const NARROW = 70;
const BELOW = 6;
const STATUS = "Exit status: 0 no error, 1 findings of severity error, 2 unusable input or arguments, 130 interrupted.";

/** `cpc timeline RECORD --policy ID|FILE [--as-of DATE] [--format table|json]`: a line for each form of each command. */
export function usageLines(): string[] {
  return commandNames.flatMap((name) => usageOf(name));
}

function usageOf(name: CommandName): string[] {
  const { forms, usual, formats } = rowOf(name);
  const options = usual.map((option) => `[${writeOption(option)}]`);
  const format = formats.length === 0 ? [] : [`[--format ${formats.join("|")}]`];
  return forms.map((form) => ["cpc", name, form, ...options, ...format].filter((part) => part !== "").join(" "));
}

/** What `cpc --help` prints: every command and what it answers. */
export function generalHelp(width = USUAL_WIDTH): string {
  const column = columnFor(commandNames, width);
  const commands = commandNames.map((name) => rows(name, rowOf(name).says, column, width));
  return `Usage:
${usageLines()
  .map((line) => `  ${wrap(line, width, "      ")}\n`)
  .join("")}
Commands:
${commands.join("\n")}

${wrap("cpc COMMAND --help says what a command takes, with examples. cpc --version prints the version.", width, "")}

${wrap(STATUS, width, "")}
`;
}

/** What `cpc COMMAND --help` prints. */
export function helpOf(name: CommandName, width = USUAL_WIDTH): string {
  const { says, forms, usual, more, formats, examples } = rowOf(name);
  const options: OptionName[] = [
    ...new Set([...usual, ...more, ...(formats.includes("csv") ? (["bom"] as const) : [])]),
  ];
  const names = options.map(writeOption);
  const column = columnFor(names, width);
  const mentioned = [...forms, ...names].join(" ");
  const placeholders = Object.entries(PLACEHOLDERS).filter(([word]) => new RegExp(`\\b${word}\\b`).test(mentioned));
  const blocks = [
    `${wrap(`${says}.`, width, "")}`,
    `Usage:\n${usageOf(name)
      .map((line) => `  ${wrap(line, width, "      ")}`)
      .join("\n")}`,
    options.length === 0
      ? ""
      : `Options:\n${options.map((option) => rows(writeOption(option), OPTIONS[option].says, column, width)).join("\n")}`,
    formats.length === 0
      ? ""
      : `Formats:\n  ${wrap(`${formats.join(", ")}. The first is the usual one.`, width, "  ")}`,
    placeholders.length === 0
      ? ""
      : `Where:\n${placeholders.map(([word, meaning]) => rows(word, meaning, width < NARROW ? BELOW : 13, width)).join("\n")}`,
    `Examples:\n${examples.map(([line, meaning]) => `  ${line}\n      ${wrap(meaning, width, "      ")}`).join("\n")}`,
    wrap(STATUS, width, ""),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** `--as-of DATE`, `--role ROLE…` */
function writeOption(option: OptionName): string {
  const { value, multiple }: CommandOption = OPTIONS[option];
  return `--${option}${value === undefined ? "" : ` ${value}`}${multiple ? "…" : ""}`;
}

function columnFor(names: readonly string[], width: number): number {
  return width < NARROW ? BELOW : Math.min(Math.max(...names.map(({ length }) => length)) + 4, 28);
}

function rows(name: string, says: string, column: number, width: number): string {
  const indent = " ".repeat(column);
  const head = `  ${name}`;
  // A long name has a line of its own.
  const first = head.length + 2 > column ? `${head}\n${indent}` : head.padEnd(column);
  return first + wrap(says, width, indent);
}
