import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { madeUpChildren, returnXml } from "../../census/made-up-return.js";
import { CPC, folder } from "../cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];
const at = (name: string) => join(folder, name);
/** What was written aside. */
const leftBehind = () => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

describe.skipIf(process.platform === "win32")("a command that is interrupted", () => {
  it("ends, also while it waits for a line", async () => {
    const child = spawn(process.execPath, [CPC, "validate", "-", ...HOUNSLOW, "--format", "ndjson"]);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    const first = new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdin.write('{"type":"initial"}\n');
    expect(JSON.parse(String(await first))).toMatchObject({ line: 1, stage: "recorded" });
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });

  it("ends while it writes", async () => {
    const child = spawn(process.execPath, [CPC, "census", "-", "--format", "csv"]);
    const first = new Promise((resolve) => child.stdout.once("data", resolve));
    const many = [...returnXml(madeUpChildren(2000))].join("");
    child.stdin.on("error", () => {});
    child.stdin.write(many.slice(0, -100));
    await first;
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
  });

  it("leaves its output as it was", async () => {
    writeFileSync(at("interrupted.ndjson"), "old");
    const child = spawn(process.execPath, [
      CPC,
      "validate",
      "-",
      ...HOUNSLOW,
      "--format",
      "ndjson",
      "--output",
      at("interrupted.ndjson"),
    ]);
    const ended = once(child, "exit");
    child.stdin.write('{"type":"initial"}\n');
    while (leftBehind().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGTERM");
    expect((await ended)[0]).toBe(130);
    expect(readFileSync(at("interrupted.ndjson"), "utf8")).toBe("old");
    expect(leftBehind()).toEqual([]);
  }, 20_000);
});
