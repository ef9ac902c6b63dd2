import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/comparison/index.js";
import { cpc } from "./cpc.js";

describe("cpc compare", () => {
  const compare = ["compare", "hounslow", "london"];

  it("leaves out what does not differ, and with --all lists it too", async () => {
    for (const format of [[], ["--format", "markdown"]]) {
      const short = await cpc([...compare, ...format]);
      const all = await cpc([...compare, ...format, "--all"]);
      expect([short.status, all.status]).toEqual([0, 0]);
      expect(short.stdout).not.toMatch(/core.group.first.met/i);
      expect(all.stdout).toMatch(/core.group.first.met/i);
    }
  });

  it("takes --as-of for the deadlines of a record alone", async () => {
    const { status, stderr } = await cpc([...compare, "--as-of", "2020-05-01"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--as-of is for the deadlines of a record");
    const withRecord = [...compare, "--record", "EXAMPLE", "--format", "json"];
    const statuses = async (...more: string[]) => {
      const { deadlines } = JSON.parse((await cpc([...withRecord, ...more])).stdout) as Comparison;
      return deadlines.flatMap(({ in: under }) =>
        under.flatMap((each) => (each && "status" in each ? each.status : [])),
      );
    };
    expect(await statuses()).not.toContain("overdue");
    expect(await statuses("--as-of", "2020-06-30")).toContain("overdue");
  });
});

it("cpc lint takes one policy, and not several", async () => {
  const { status, stdout, stderr } = await cpc(["lint", "hounslow", "london"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Give one policy");
});

it("cpc explain takes --path for a finding, and not for a duty", async () => {
  const explain = ["explain", "EXAMPLE", "--policy", "hounslow", "--as-of", "2020-05-05", "--path", "conference"];
  const { status, stdout, stderr } = await cpc([...explain, "--duty", "conference-held"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("--path is for a finding.");
  expect((await cpc([...explain, "--finding", "deadline-overdue"])).stderr).not.toContain("--path is for a finding.");
});
