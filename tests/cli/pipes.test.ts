import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CPC, EXAMPLE, file } from "./cpc.js";

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
});
