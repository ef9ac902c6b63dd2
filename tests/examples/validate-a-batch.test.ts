import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { judgeLines } from "../../examples/validate-a-batch/judge-lines.mjs";
import { linesOf } from "../../examples/validate-a-batch/lines-of.mjs";
import type { ValidationOptions } from "../../src/index.js";
import { failed, type GeneralRule } from "../../src/validation/index.js";

/** In pieces of so many bytes. */
async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
const linesIn = async (text: string, size = 7) => {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(text, size))) lines.push(line);
  return lines;
};
const judged = async (text: string, options: ValidationOptions = {}) => {
  const counts = new Map<string, number>();
  let output = "";
  for await (const line of judgeLines(linesOf(inPieces(text, 999)), "hounslow", options, counts)) output += line;
  return { output, counts: Object.fromEntries(counts) };
};
const rule = (code: string, check: GeneralRule["check"]): GeneralRule => ({
  code,
  severity: "query",
  from: "recorded",
  message: "It is not so.",
  fix: "Make it so.",
  check,
});
const REVIEW = '{"type":"review","reference":"CPC-1"}';

describe("the lines of a stream", () => {
  it.each([1, 2, 7, 1000])("are whole, however they come in: by %i bytes", async (size) => {
    const lines = ["one", "", "naïve 🙂", '"\u2028 and \u2029 and \r within"', "last"];
    expect(await linesIn(lines.join("\n"), size)).toEqual(lines);
    expect(await linesIn(`${lines.join("\n")}\n`, size)).toEqual(lines);
  });

  it("are none of nothing", async () => {
    expect(await linesIn("")).toEqual([]);
  });

  it("lose no other to one that is too long to be a record", async () => {
    const long = `{"type":"review","reference":"${"x".repeat(40 * 1024 * 1024)}"}`;
    const lines = await linesIn(`${REVIEW}\n${long}\n${REVIEW}\n`, 1024 * 1024);
    expect([lines.length, lines[0], lines[2]]).toEqual([3, REVIEW, REVIEW]);
    expect(lines[1]!.length).toBeLessThan(long.length);
    expect((await judged(lines[1]!)).counts).toEqual({ "error not-json": 1 });
  });
});

describe("a batch", () => {
  it("goes on after a bad line, and numbers the lines as they are in the file", async () => {
    const { output, counts } = await judged(`CANARY\n\n[]\r\n"CANARY"\n${REVIEW}\r\n`);
    expect(output.split("\n").slice(0, 4)).toEqual([
      "    1 –          error 1, query 0, info 0 unreadable",
      "    3 –          error 1, query 0, info 0 unreadable",
      "    4 –          error 1, query 0, info 0 unreadable",
      "    5 CPC-1      error 0, query 0, info 0 recorded",
    ]);
    expect(output).toContain("\n4 records: error 3, query 0, info 0\n");
    expect(output).not.toContain("CANARY");
    expect(counts).toEqual({ "error not-json": 1, "error wrong-type": 2 });
  });

  it("goes on after a rule that throws, judges by the others, and counts it", async () => {
    const rules = [
      rule("careless", () => {
        throw new Error("CANARY");
      }),
      rule("careful", () => failed("participants")),
    ];
    const { output, counts } = await judged(`${REVIEW}\n${REVIEW}\n`, { rules });
    expect(counts).toEqual({ "query rule-threw": 2, "query careful": 2 });
    expect(output).toContain("    1 CPC-1      error 0, query 2, info 0 recorded\n");
    expect(output).not.toContain("CANARY");
  });

  it("counts what is waived apart", async () => {
    const rules = [rule("careful", () => failed("participants", "reports"))];
    const waive = [{ code: "careful", path: "reports", reason: "CANARY" }];
    const { output, counts } = await judged(REVIEW, { rules, waive });
    expect(counts).toEqual({ "query careful": 1, "waived careful": 1 });
    expect(output).not.toContain("CANARY");
  });

  it("throws for a mistake in the options before it reads anything", async () => {
    // eslint-disable-next-line require-yield
    async function* unread(): AsyncGenerator<string> {
      throw new Error("It was read.");
    }
    const run = (policy: string, options: ValidationOptions) => judgeLines(unread(), policy, options, new Map()).next();
    await expect(run("nowhere", {})).rejects.toMatchObject({ code: "unknown-policy" });
    await expect(run("hounslow", { asOf: "2020-02-30" })).rejects.toMatchObject({ code: "date-does-not-exist" });
    await expect(run("hounslow", {})).rejects.toThrow("It was read.");
  });
});

describe("the program", () => {
  const start = (...args: string[]) =>
    spawn(process.execPath, ["validate-a-batch.mjs", ...args], {
      cwd: fileURLToPath(new URL("../../examples/validate-a-batch", import.meta.url)),
    });
  const statusOf = async (input: string, ...args: string[]) => {
    const program = start(...args);
    program.stdin.on("error", () => {}).end(input);
    program.stdout.resume();
    let complaint = "";
    program.stderr.on("data", (data) => (complaint += data));
    const [status] = (await once(program, "close")) as [number];
    return [status, complaint];
  };

  it("ends with 0 without errors, with 1 with one, or a rule that threw, and with 2 if it cannot be done", async () => {
    expect(await statusOf("")).toEqual([0, ""]);
    expect(await statusOf(REVIEW)).toEqual([0, ""]);
    expect(await statusOf(`${REVIEW}\nCANARY\n`)).toEqual([1, ""]);
    // Nobody is recorded, which the careless rule does not expect; and nothing was due yet.
    const held = { type: "review", conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
    expect(await statusOf(JSON.stringify(held), "working-together", "2020-05-05")).toEqual([1, ""]);
    const refused = (code: string) => [2, `The run could not be finished: ${code}.\n`];
    expect(await statusOf(REVIEW, "nowhere")).toEqual(refused("unknown-policy"));
    expect(await statusOf(REVIEW, "hounslow", "2020-02-30")).toEqual(refused("date-does-not-exist"));
  }, 60_000);

  it("ends with 2 when nobody reads any more", async () => {
    const program = start();
    program.stdout.destroy();
    program.stdin.on("error", () => {}).end(`${REVIEW}\n`.repeat(5000));
    expect(await once(program, "close")).toEqual([2, null]);
  }, 60_000);

  it("reads no faster than its output is read", async () => {
    const program = start();
    program.stdin.on("error", () => {}).write("x\n".repeat(4 * 1024 * 1024));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(program.stdin.writableLength).toBeGreaterThan(0);
    program.kill();
    await once(program, "close");
  }, 60_000);
});
