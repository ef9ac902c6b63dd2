import { spawnSync } from "node:child_process";
import { closeSync, constants, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { cannotWrite } from "../../src/cli/files.js";
import { OutputError, outputTo } from "../../src/cli/output.js";
import { shownOnTerminal } from "../../src/cli/shown-on-terminal.js";
import { folder } from "./cpc.js";

const open: number[] = [];
afterEach(() => {
  for (const descriptor of open.splice(0)) closeSync(descriptor);
});
function opened(path: string, flags: string | number): number {
  const descriptor = openSync(path, flags);
  open.push(descriptor);
  return descriptor;
}

let pipes = 0;
/** Both ends of a pipe that takes some 64 kB, and neither of which waits. */
function pipe(): { readonly from: number; readonly to: number } {
  const path = join(folder, `pipe-${pipes++}`);
  spawnSync("mkfifo", [path]);
  const from = opened(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return { from, to: opened(path, constants.O_WRONLY | constants.O_NONBLOCK) };
}

/** What is in a pipe, or nothing. */
function taken(from: number): string {
  const bytes = Buffer.alloc(1 << 20);
  try {
    return bytes.toString("utf8", 0, readSync(from, bytes));
  } catch {
    return "";
  }
}

it("a file gets all that is written, in order", async () => {
  const path = join(folder, "written.txt");
  const output = outputTo(opened(path, "w"));
  expect([output.write("one é\n"), output.write(""), output.write("two\n")]).toEqual([true, true, true]);
  expect(await output.drained()).toBe(true);
  expect(readFileSync(path, "utf8")).toBe("one é\ntwo\n");
});

describe.runIf(process.platform !== "win32")("a pipe", () => {
  const long = (text: string, length = 100_000) => text.padEnd(length, ".");

  it("that is full is waited for, and gets all of it", async () => {
    const { from, to } = pipe();
    const output = outputTo(to);
    expect(output.write(`${long("a")}\n`)).toBe(true);
    expect(output.write("b\n")).toBe(true);
    const drained = output.drained();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 10, "waits"));
    expect(await Promise.race([drained, pause()])).toBe("waits");
    let text = "";
    for (let isRead: unknown = "waits"; isRead === "waits"; isRead = await Promise.race([drained, pause()])) {
      text += taken(from);
    }
    expect(await drained).toBe(true);
    expect(text + taken(from)).toBe(`${long("a")}\nb\n`);
  });

  it("that nobody reads any more is told of, and is no error", async () => {
    const { from, to } = pipe();
    const output = outputTo(to);
    expect(output.write("a\n")).toBe(true);
    open.splice(open.indexOf(from), 1);
    closeSync(from);
    expect([output.write("b\n"), output.write("c\n"), await output.drained()]).toEqual([false, false, false]);
  });

  it("that is cut gets the end of a line that was begun, and nothing after it", async () => {
    const { from, to } = pipe();
    const output = outputTo(to);
    output.write(`${long("a")}\nb\n`);
    output.cut();
    expect(output.write("c\n")).toBe(false);
    let text = taken(from);
    expect(await output.drained()).toBe(false);
    text += taken(from);
    expect(text).toBe(`${long("a")}\n`);
  });

  it("that is cut between lines gets no more", async () => {
    const { from, to } = pipe();
    const output = outputTo(to);
    // A pipe takes whole pages: what it takes ends a line.
    output.write(
      "a"
        .repeat(15)
        .concat("\n")
        .repeat(1 << 13),
    );
    output.cut();
    const before = taken(from);
    expect(before.endsWith("a\n")).toBe(true);
    expect(await output.drained()).toBe(false);
    expect(taken(from)).toBe("");
  });

  it("that is cut before anything was written gets nothing", async () => {
    const { from, to } = pipe();
    const output = outputTo(to);
    output.cut();
    expect([output.write("a\n"), await output.drained(), taken(from)]).toEqual([false, false, ""]);
  });
});

it.runIf(existsSync("/dev/full"))("what cannot be written is an error that says why, once", async () => {
  const output = outputTo(opened("/dev/full", "w"));
  expect(() => output.write("a")).toThrow(new OutputError("ENOSPC"));
  expect([output.write("b"), await output.drained()]).toEqual([false, false]);
});

it.each([
  ["ENOSPC", "It cannot be written: the disk is full (ENOSPC)."],
  ["EDQUOT", "It cannot be written: the disk is full (EDQUOT)."],
  ["EACCES", "It cannot be written (EACCES)."],
])("why it cannot be written is said in words: %s", (code, sentence) => {
  expect(cannotWrite("It", code)).toBe(sentence);
});

describe("on a terminal", () => {
  it("everything is seen but the ends of lines, tabs and the command's own colours", () => {
    const own = "\u001B[1mbold\u001B[22m\t\u001B[2mdim\u001B[22m \u001B[31mred\u001B[39m\r\n\u001B[32m\u001B[33m\n";
    expect(shownOnTerminal(own)).toBe(own);
    expect(shownOnTerminal("a\u001B[2Jb\u0007c\u202Ed\u001B[35me\rf")).toBe(
      "a<U+001B>[2Jb<U+0007>c<U+202E>d<U+001B>[35me f",
    );
  });
});
