import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { madeUpChildren, returnXml } from "../../census/made-up-return.js";
import { CPC, EXAMPLE, file } from "../cpc.js";

describe.runIf(process.platform !== "win32")("a pipe", () => {
  const many = file("many.ndjson", `${JSON.stringify(JSON.parse(readFileSync(EXAMPLE, "utf8")))}\n`.repeat(3000));
  const validate = ["validate", many, "--policy", "hounslow", "--format", "ndjson"];

  it.each(["SIGINT", "SIGTERM"] as const)(
    "that nobody reads is ended by %s",
    async (signal) => {
      const child = spawn(process.execPath, [CPC, ...validate], { stdio: ["ignore", "pipe", "pipe"] });
      const ended = once(child, "exit");
      child.stdout.pause();
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(child.exitCode).toBeNull();
      child.kill(signal);
      expect((await ended)[0]).toBe(130);
    },
    20_000,
  );

  it("has whole lines when the command is interrupted while somebody reads", async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const child = spawn(process.execPath, [CPC, ...validate], { stdio: ["ignore", "pipe", "pipe"] });
      const ended = once(child, "close");
      let text = "";
      child.stdout.on("data", (chunk: Buffer) => {
        if (text === "") setTimeout(() => child.kill(signal), 30);
        text += chunk.toString();
      });
      expect((await ended)[0]).toBe(130);
      expect(text.endsWith("\n")).toBe(true);
      const lines = text.trimEnd().split("\n");
      expect(lines.length).toBeLessThan(3000);
      for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    }
  }, 30_000);

  it("that a slow reader empties gets everything", () => {
    const { stdout } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${CPC}" ${validate.join(" ")} | (sleep 2; wc -l)`],
      { encoding: "utf8" },
    );
    expect(Number(stdout)).toBe(3000);
  }, 30_000);

  it("that gives slowly is waited for", () => {
    const { status, stdout } = spawnSync(
      "sh",
      [
        "-c",
        `(printf '{"type":'; sleep 0.3; printf '"initial"}') | "${process.execPath}" "${CPC}" timeline - --policy hounslow`,
      ],
      { encoding: "utf8" },
    );
    expect(status).toBe(0);
    expect(stdout).toContain("WAITING FOR FACTS");
  });

  it("that its reader closes ends the command quietly", () => {
    const { stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${CPC}" policies show northamptonshire | head -1`],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
  });

  it("that its reader closes ends long work quietly, too", () => {
    const lines = file("short.ndjson", '{"type":"initial"}\n'.repeat(2000));
    const { stderr, stdout } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${CPC}" validate "${lines}" --policy hounslow --format ndjson | head -1`],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ line: 1 });
  });

  it("that nobody reads ends a census", async () => {
    const child = spawn(process.execPath, [
      CPC,
      "census",
      file("many.xml", [...returnXml(madeUpChildren(5000))].join("")),
    ]);
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBeLessThan(2);
  });

  it("that goes on gets each report as its line comes in", async () => {
    const child = spawn(process.execPath, [CPC, "validate", "-", "--policy", "hounslow", "--format", "ndjson"]);
    const first = new Promise<string>((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
    child.stdin.write('{"type":"initial"}\n');
    expect(JSON.parse(await first)).toMatchObject({ line: 1 });
    const exit = new Promise((resolve) => child.once("exit", resolve));
    child.stdin.end();
    expect(await exit).toBe(0);
  });
});
