import { withByteOrderMark } from "./byte-order-mark.js";
import { commandNames, type CommandName } from "./command-table.js";
import { didYouMean } from "./did-you-mean.js";
import { parseArguments } from "./arguments.js";
import { writeAside, type Pending } from "./files.js";
import { complain, UsageError, type Io, type Terminal } from "./io.js";
import { generalHelp, helpOf } from "./usage.js";

/** One command: what it does with its arguments, and the exit status. */
interface Command {
  run(argv: readonly string[], io: Io, version: string): Promise<number> | number;
}

/** Each is loaded only when it is asked for. */
const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  timeline: () => import("./commands/timeline.js"),
  validate: () => import("./commands/validate.js"),
  worklist: () => import("./commands/worklist.js"),
  history: () => import("./commands/history.js"),
  measures: () => import("./commands/measures.js"),
  plan: () => import("./commands/plan.js"),
  diff: () => import("./commands/diff.js"),
  why: () => import("./commands/why.js"),
  holiday: () => import("./commands/holiday.js"),
  explain: () => import("./commands/explain.js"),
  census: () => import("./commands/census.js"),
  compare: () => import("./commands/compare.js"),
  lint: () => import("./commands/lint.js"),
  policies: () => import("./commands/policies.js"),
  schema: () => import("./commands/schema.js"),
};

/** Runs one command and gives its exit status. */
export async function run(argv: readonly string[], io: Terminal, version: string): Promise<number> {
  try {
    const [name, ...rest] = argv;
    if (name === undefined) {
      io.err(generalHelp(io.width));
      return 2;
    }
    if (name === "--version") {
      io.out(`${version}\n`);
      return 0;
    }
    const isHelp = name === "help" || argv.some((word) => word === "--help" || word === "-h");
    const asked = name === "help" ? rest[0] : name;
    if (isHelp) {
      io.out(
        asked === undefined || asked.startsWith("-") ? generalHelp(io.width) : helpOf(commandNamed(asked), io.width),
      );
      return 0;
    }
    return await runCommand(commandNamed(name), rest, io, version);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(io, error.problems);
    return 2;
  }
}

/** Runs a command, and lets what it has pending take effect once its result is out. */
async function runCommand(
  name: CommandName,
  argv: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<number> {
  const pending: Pending[] = [];
  let isKept = false;
  try {
    const command = await LOAD[name]();
    const values: Given = parseArguments(argv, name, terminal).values;
    const io: Io = {
      ...withByteOrderMark(values, outputOf(values, terminal, pending)),
      pending: (each) => void pending.push(each),
    };
    const status = await command.run(argv, io, version);
    isKept = status < 2 && (await io.drained());
    return status;
  } finally {
    for (const each of pending) {
      if (isKept) each.keep();
      else each.drop();
    }
  }
}

/** What every command takes that writes. */
interface Given {
  readonly output?: string;
  readonly bom?: boolean;
  readonly format?: string;
}

/** Standard output, or the file that is named instead. */
function outputOf({ output }: Given, terminal: Terminal, pending: Pending[]): Terminal {
  if (output === undefined) return terminal;
  const file = writeAside(output);
  pending.push(file);
  const out = (text: string) => {
    file.write(text);
    return true;
  };
  return { ...terminal, out, drained: async () => true, colour: false, width: undefined };
}

function commandNamed(name: string): CommandName {
  const known = commandNames.find((each) => each === name);
  if (known !== undefined) return known;
  const near = didYouMean(name, commandNames);
  throw new UsageError([
    `There is no such command.${near} The commands are: ${commandNames.join(", ")}. See cpc --help.`,
  ]);
}
