import { expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { version } from "../src/index.js";
import { cpcProcess } from "./cli/cpc.js";

it("the version is that of package.json, in programs and in the command", () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(version).toBe(packageJson.version);
  expect(cpcProcess(["--version"]).stdout).toBe(`${version}\n`);
});
