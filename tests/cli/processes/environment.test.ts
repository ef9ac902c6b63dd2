import { expect, it } from "vitest";
import type { Timeline } from "../../../src/index.js";
import { EXAMPLE, cpcProcess } from "../cpc.js";

it("prints JSON, the same bytes in every time zone and from a pipe", () => {
  const args = ["timeline", EXAMPLE, "--policy", "hounslow", "--as-of", "2020-05-01", "--format", "json"];
  const outputs = ["Europe/London", "UTC", "America/New_York", "Pacific/Apia", "Asia/Kolkata", "Pacific/Auckland"].map(
    (TZ) => cpcProcess(args, { env: { ...process.env, TZ } }).stdout,
  );
  expect(new Set(outputs).size).toBe(1);
  const timeline = JSON.parse(outputs[0]!) as Timeline;
  expect(timeline.schemaVersion).toBe(1);
  expect(timeline.deadlines).toHaveLength(16);
});

it("is as wide as COLUMNS asks for, where there is no terminal", () => {
  const widest = (columns: string) => {
    const { stdout } = cpcProcess(["timeline", EXAMPLE, "--policy", "hounslow"], {
      env: { ...process.env, COLUMNS: columns },
    });
    return Math.max(...stdout.split("\n").map((line) => line.length));
  };
  expect(widest("60")).toBeLessThanOrEqual(60);
  expect(widest("120")).toBeGreaterThan(80);
  expect(widest("a hundred")).toBe(widest(""));
});

it("a feed is made when the clock says, unless a time is given", () => {
  const { stdout } = cpcProcess(["timeline", EXAMPLE, "--policy", "hounslow", "--format", "ics"]);
  const year = new Date().getUTCFullYear();
  expect(stdout).toMatch(new RegExp(`DTSTAMP:(?:${year}|${year + 1})\\d{4}T\\d{6}Z`));
});

it("has a version and a help", () => {
  expect(cpcProcess(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(cpcProcess(["--help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("cpc timeline RECORD") });
});
