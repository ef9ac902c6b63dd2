import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findPolicy, policies, policyToMarkdown, type Timeline } from "../../src/index.js";
import { layersOf } from "../../src/policy/index.js";
import { cpc as run, folder } from "./cpc.js";

const EXAMPLE = fileURLToPath(new URL("../../examples/records/hounslow-initial.json", import.meta.url));

const cpc = (...args: string[]) => run(args, { cwd: folder });
function file(name: string, content: object | string): string {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

const coastshire = {
  $schema: "./policy.schema.json",
  id: "coastshire",
  title: "Coastshire",
  layer: "authority",
  base: "working-together",
  document: { title: "Procedure", publisher: "Coastshire County Council", checkedOn: "2020-01-01" },
  clauses: [
    {
      id: "1",
      at: "1",
      says: "Minutes go out within 15 working days.",
      rules: [
        {
          kind: "duty",
          id: "minutes-circulated",
          by: ["conference-service"],
          to: ["participants"],
          due: { count: 15, unit: "working-days", relation: "after", event: "conference-end" },
          doneBy: "minutes-circulated",
        },
      ],
    },
  ],
};
file("coastshire.json", coastshire);
file("shut.json", {
  id: "coastshire-shut",
  title: "Coastshire",
  layer: "authority",
  base: "./coastshire.json",
  document: { title: "Notice", publisher: "Coastshire County Council", checkedOn: "2020-01-01" },
  closures: [{ date: "2020-05-11", title: "Shut" }],
  clauses: [],
});

describe("a policy in a file", () => {
  it("is taken wherever a policy is, and may stand on another file", async () => {
    const minutes = async (policy: string) =>
      (
        JSON.parse((await cpc("timeline", EXAMPLE, "--policy", policy, "--format", "json")).stdout) as Timeline
      ).deadlines.find(({ id }) => id === "minutes-circulated")?.due.date;
    expect(await minutes("coastshire.json")).toBe("2020-05-28");
    expect(await minutes("shut.json")).toBe("2020-05-29");
    expect((await cpc("validate", EXAMPLE, "--policy", "shut.json")).status).toBe(0);
    expect((await cpc("explain", EXAMPLE, "--policy", "shut.json", "--duty", "minutes-circulated")).stdout).toContain(
      "Shut",
    );
    expect((await cpc("policies", "show", "shut.json")).stdout).toContain(
      "Layers: coastshire-shut, then coastshire, then working-together",
    );
  });

  it("that is based on itself, or on a file that is not there, is refused", async () => {
    file("loop.json", { ...coastshire, base: "./loop.json" });
    expect(await cpc("lint", "loop.json")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("cannot be based on itself"),
    });
    expect((await cpc("timeline", EXAMPLE, "--policy", "loop.json")).status).toBe(2);
    file("half.json", "{");
    file("on-half.json", { ...coastshire, base: "./half.json" });
    expect(await cpc("lint", "on-half.json")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("half.json: This is not JSON"),
    });
    file("orphan.json", { ...coastshire, base: "./nowhere.json" });
    expect(await cpc("lint", "orphan.json")).toMatchObject({ status: 2, stderr: expect.stringContaining("ENOENT") });
  });
});

describe("cpc lint", () => {
  it("finds nothing in a good policy, and what is old once it knows the day", async () => {
    expect(await cpc("lint", "coastshire.json")).toMatchObject({
      status: 0,
      stdout: "0 errors, 0 queries, 0 worth knowing.\n",
    });
    expect(await cpc("lint", "coastshire.json", "--as-of", "2026-11-22")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("QUERY source-not-checked  document.checkedOn"),
    });
    expect((await cpc("lint", "hounslow", "--as-of", "2026-11-22")).status).toBe(0);
  });

  it("ends with 1 when the policy cannot be used or met, and says where", async () => {
    const wrong = structuredClone(coastshire);
    wrong.clauses[0]!.rules[0]!.due.event = "conference-ended";
    file("wrong.json", wrong);
    const { status, stdout } = await cpc("lint", "wrong.json");
    expect(status).toBe(1);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /unknown-event clauses\[0\]\.rules\[0\]\.due .* Did you mean conference-/,
    );
    expect((await cpc("lint", file("no.json", "{"))).stdout).toContain("not-json");
  });

  it("prints JSON, and SARIF for tools that review code", async () => {
    const findings = JSON.parse((await cpc("lint", "wrong.json", "--format", "json")).stdout) as { code: string }[];
    expect(findings.map(({ code }) => code)).toEqual(["unknown-event"]);
    const sarif = JSON.parse((await cpc("lint", "wrong.json", "--format", "sarif")).stdout) as {
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.runs[0]!.results[0]).toMatchObject({ ruleId: "unknown-event", level: "error" });
  });

  it("takes one policy, and a day that exists", async () => {
    expect(await cpc("lint")).toMatchObject({ status: 2, stderr: expect.stringContaining("Give one policy") });
    expect((await cpc("lint", "hounslow", "--as-of", "2026-02-30")).status).toBe(2);
    expect(await cpc("lint", "hownslow")).toMatchObject({ status: 2, stderr: expect.stringContaining("hounslow") });
  });
});

describe("cpc compare", () => {
  it("sets policies side by side, and the deadlines of a record", async () => {
    const { status, stdout } = await cpc("compare", "hounslow", "coastshire.json", "--record", EXAMPLE);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Minutes circulated (minutes-circulated)\n  hounslow    Thu 4 Jun 2020; hounslow HO16\n  coastshire  Thu 28 May 2020; coastshire 1",
    );
    expect((await cpc("compare", "hounslow", "coastshire.json", "--format", "markdown")).stdout).toMatch(
      /^\| Rule +\| Hounslow +\| Coastshire +\|$/m,
    );
    expect(
      JSON.parse((await cpc("compare", "hounslow", "london", "northamptonshire", "--format", "json")).stdout),
    ).toMatchObject({
      policies: [{ id: "hounslow" }, { id: "london" }, { id: "northamptonshire" }],
    });
  });

  it("needs two, and a day that exists", async () => {
    expect((await cpc("compare", "hounslow")).status).toBe(2);
    expect((await cpc("compare", "hounslow", "london", "--on", "soon")).status).toBe(2);
  });
});

describe("cpc explain", () => {
  it("reads out why, day by day", async () => {
    const { status, stdout } = await cpc(
      "explain",
      EXAMPLE,
      "--policy",
      "hounslow",
      "--duty",
      "conference-held",
      "--as-of",
      "2020-05-01",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Fri 10 Apr 2020           Good Friday");
    expect(stdout).toContain("Mon 4 May 2020        15");
  });

  it("says why something is not owed", async () => {
    const noPlan = file("no-plan.json", {
      type: "initial",
      conference: { held: { start: "2020-05-05T10:00" } },
      decision: { planNeeded: false },
    });
    const { status, stdout } = await cpc("explain", noPlan, "--policy", "hounslow", "--duty", "next-review-held");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "“Hold the first RCPC” is not owed. It was decided that no child protection plan is needed.",
    );
    expect(stdout).toContain("So says");
  });

  it("explains a finding, and says what there is when there is none such", async () => {
    const overdue = ["--finding", "deadline-overdue", "--as-of", "2020-05-01"];
    expect((await cpc("explain", EXAMPLE, "--policy", "hounslow", ...overdue)).stdout).toContain(
      "reports-shared-with-family/primary-school",
    );
    expect(await cpc("explain", EXAMPLE, "--policy", "hounslow", "--finding", "nothing")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no-such-finding"),
    });
    expect(await cpc("explain", EXAMPLE, "--policy", "hounslow", "--duty", "minutes")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("minutes-circulated"),
    });
    expect(await cpc("explain", EXAMPLE, "--policy", "hounslow")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--duty ID or --finding CODE"),
    });
  });
});

describe("cpc policies", () => {
  it("lists them, a line each, with what each encodes", async () => {
    const { stdout } = await cpc("policies");
    const lines = stdout.trimEnd().split("\n");
    const column = Math.max(...policies.map(({ id }) => id.length)) + 2;
    expect(lines.map((line) => line.slice(0, column))).toEqual(policies.map(({ id }) => id.padEnd(column)));
    expect(lines.map((line) => line.slice(column))).toContain(
      `${findPolicy("scotland").document.title} (${findPolicy("scotland").clauses.length} clauses)`,
    );
    const hounslow = findPolicy("hounslow");
    expect(stdout).toContain(
      `${"hounslow".padEnd(column)}${hounslow.document.title}, interim rules of 2020 (${hounslow.clauses.length} clauses)\n`,
    );
  });

  it("keeps within a terminal, what goes on beneath its own column", async () => {
    const { stdout } = await run(["policies"], { width: 70 });
    const column = Math.max(...policies.map(({ id }) => id.length)) + 2;
    const more = stdout
      .trimEnd()
      .split("\n")
      .filter((line) => line.startsWith(" "));
    expect(more.length).toBeGreaterThan(0);
    for (const line of more) expect(line).toMatch(new RegExp(`^ {${column}}\\S`));
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(70);
  });

  it("lists them as JSON, with their layers, and as a Markdown table", async () => {
    const listed = JSON.parse((await cpc("policies", "--format", "json")).stdout) as object[];
    expect(listed).toEqual(
      policies.map((policy) => ({
        id: policy.id,
        title: policy.title,
        layers: layersOf(policy).map(({ id }) => id),
        document: policy.document.title,
        clauses: policy.clauses.length,
        interim: policy.interim ?? null,
      })),
    );
    expect(listed).toContainEqual(expect.objectContaining({ id: "hounslow", interim: findPolicy("hounslow").interim }));
    const { stdout } = await cpc("policies", "--format", "markdown");
    const rows = stdout.trimEnd().split("\n");
    expect(rows[0]).toMatch(/^\| Policy +\| Document +\|$/);
    expect(rows).toHaveLength(policies.length + 2);
    expect(rows.at(-1)).toMatch(/^\| `[a-z-]+` +\| \S.* clauses\) +\|$/);
  });

  it.each<[argv: readonly string[], meant: string]>([
    [["show"], " Did you mean show?"],
    [["show", "hounslow", "london"], " Did you mean show?"],
    [["hounslow"], ""],
  ])("takes nothing, or show and one policy: not %j", async (argv, meant) => {
    expect(await cpc("policies", ...argv)).toEqual({
      status: 2,
      stdout: "",
      stderr: `cpc: Give nothing more, or: policies show ID.${meant}\n`,
    });
  });
});

it("cpc policies show --format markdown prints the page", async () => {
  expect((await cpc("policies", "show", "hounslow", "--format", "markdown")).stdout).toBe(
    policyToMarkdown(findPolicy("hounslow")),
  );
});

it("cpc --help names every command", async () => {
  const { stdout } = await cpc("--help");
  for (const command of ["timeline", "validate", "worklist", "explain", "compare", "lint", "policies", "schema"]) {
    expect(stdout).toContain(`cpc ${command} `);
    expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8"), command).toContain(`cpc ${command} `);
  }
});
