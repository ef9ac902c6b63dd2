import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/io.js";
import { EXAMPLE } from "./cpc.js";

/** What a command says and how it ends, without a process of its own; `EXAMPLE` stands for the example record. */
export async function saidBy(
  argv: readonly string[],
  io: Partial<Terminal> = {},
): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const status = await run(
    argv.map((word) => (word === "EXAMPLE" ? EXAMPLE : word)),
    {
      out: (text) => ((out += text), true),
      err: (text) => void (err += text),
      colour: false,
      isTerminal: false,
      width: undefined,
      now: () => "2020-05-01T08:00:00Z",
      drained: async () => true,
      ...io,
    },
    "0.0.0",
  );
  return { status, out, err };
}
