import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf } from "../../.ci/check-commits.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

describe("the message of a commit", () => {
  it.each([
    "Keep agency keys stable when participants change order",
    "Bring pages and names up to date",
    "Embed the calendar in the page",
    "Pass over what is not read without looking at its name",
    "Focus the first field of the form",
    `Say ${"x".repeat(68)}`,
    "Draw with attributes that every viewer reads\n\nlibrsvg knows no variables.",
    "Draw with attributes that every viewer reads\r\n\r\nlibrsvg knows no variables.",
  ])("may be: %s", (message) => {
    expect(faultsOf(message)).toEqual([]);
  });

  it.each([
    ["keep keys stable", ["Begin the subject with a capital letter."]],
    ["Added a feed", ["Say what the commit does, as an instruction: not “Added”."]],
    ["Adding a feed", ["Say what the commit does, as an instruction: not “Adding”."]],
    ["Adds a feed", ["Say what the commit does, as an instruction: not “Adds”."]],
    ["What stands before a conference", ["Say what the commit does, as an instruction: not “What”."]],
    ["fix: keep keys", ["Begin the subject with a capital letter."]],
    ["Add a feed.", ["No full stop ends the subject."]],
    [`Say ${"x".repeat(69)}`, ["Keep the subject to 72 characters."]],
    ["Add a feed\nof every conference", ["Leave the second line empty."]],
    ["", ["Begin the subject with a capital letter."]],
  ])("may not be: %s", (message, faults) => {
    expect(faultsOf(message)).toEqual(faults);
  });
});

describe("the check of new commits", () => {
  const home = mkdtempSync(join(tmpdir(), "commits-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args],
      {
        cwd: home,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      },
    ).trim();
  const commit = (message: string) => {
    git("commit", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  const check = (base: string, head: string) =>
    spawnSync(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), join(ROOT, ".ci", "check-commits.ts"), base, head],
      { cwd: home, encoding: "utf8" },
    );
  const commits: string[] = [];
  beforeAll(() => {
    git("init", "--initial-branch=main");
    commits.push(
      commit("old commits are as they are"),
      commit("Add a feed"),
      commit("Added a drawing.\n\nWith a body."),
    );
    git("checkout", "-b", "other", commits[1]!);
    commits.push(commit("Add a table"));
    git("merge", "--no-ff", "-m", "merged main into other", "main");
    commits.push(git("rev-parse", "HEAD"));
  }, 20_000);

  it("passes commits whose messages are as they should be, and looks at no older one", () => {
    expect(check(commits[0]!, commits[1]!)).toMatchObject({ status: 0, stderr: "" });
  });

  it("names the commit and each fault, and looks at no merge", () => {
    const { status, stderr } = check(commits[0]!, commits[4]!);
    expect(status).toBe(1);
    expect(stderr.replaceAll(/^[0-9a-f]+ /gm, "")).toBe(
      "Added a drawing.\n    Say what the commit does, as an instruction: not “Added”.\n" +
        "Added a drawing.\n    No full stop ends the subject.\n",
    );
  });

  it("fails without a range", () => {
    expect(check("", "").status).not.toBe(0);
  });

  it("runs on every pull request, over the commits that it brings", () => {
    const workflow = readFileSync(join(ROOT, ".github", "workflows", "test.yml"), "utf8");
    const job = /^ {2}commits:\n((?: {4}.*\n|\n)+)/m.exec(workflow)![1]!;
    expect(job).toContain("if: github.event_name == 'pull_request'");
    expect(job).toContain("fetch-depth: 0");
    expect(job).toContain('node .ci/check-commits.ts "$BASE" "$HEAD"');
  });
});
