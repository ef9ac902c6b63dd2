import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Terminal } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** The command as it is built. */
export const CPC = fileURLToPath(new URL("../../dist/cli/cpc.js", import.meta.url));
export const EXAMPLE = fileURLToPath(new URL("../../examples/records/hounslow-initial.json", import.meta.url));
export const HISTORIES = fileURLToPath(new URL("../../examples/records/histories.ndjson", import.meta.url));
/** The example record as it is in its file. */
export const record = JSON.parse(readFileSync(EXAMPLE, "utf8")) as { readonly conference: object };
/** A folder of a test file's own. */
export const folder = mkdtempSync(join(tmpdir(), "cpc-"));

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command is run: as it is written here, if not otherwise. */
interface Where extends Partial<Terminal> {
  /** What comes in on standard input. */
  readonly input?: string | Buffer | Readable;
  readonly cwd?: string;
}

/**
 * What a command says and how it ends, in this process: as if it was 1 May 2020 and no terminal was there. `EXAMPLE` stands
 * for the example record.
 */
export async function cpc(argv: readonly string[], { input = "", cwd, ...terminal }: Where = {}): Promise<Said> {
  let [stdout, stderr] = ["", ""];
  const [before, stdin] = [process.cwd(), Object.getOwnPropertyDescriptor(process, "stdin")!];
  if (cwd !== undefined) process.chdir(cwd);
  const value = input instanceof Readable ? input : Readable.from([Buffer.from(input)]);
  Object.defineProperty(process, "stdin", { configurable: true, value });
  try {
    const status = await run(
      argv.map((word) => (word === "EXAMPLE" ? EXAMPLE : word)),
      {
        out: (text) => ((stdout += text), true),
        err: (text) => void (stderr += text),
        colour: false,
        isTerminal: false,
        width: undefined,
        now: () => "2020-05-01T08:00:00Z",
        drained: async () => true,
        ...terminal,
      },
      "0.0.0",
    );
    return { status, stdout, stderr };
  } finally {
    Object.defineProperty(process, "stdin", stdin);
    if (cwd !== undefined) process.chdir(before);
  }
}

/** The same in a process of its own, as it is built: that takes some hundred times as long. */
export function cpcProcess(
  args: readonly string[],
  options: SpawnSyncOptions & { input?: string | Buffer } = {},
): Said {
  // How wide the terminal of who runs the tests is does not matter.
  const { COLUMNS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CPC, ...args], { encoding: "utf8", env, ...options });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

/** Writes a file into the folder, an object as JSON, and gives its path. */
export function file(name: string, content: string | Buffer | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

/** Records or histories, one a line. */
export function lines(...each: readonly object[]): string {
  return each.map((one) => `${JSON.stringify(one)}\n`).join("");
}
