import { expect, it } from "vitest";
import { cpc, file } from "./cpc.js";

const one = { id: "C1", plans: [{ startedOn: "2025-01-27", reviews: [{ heldOn: "2025-04-22" }] }] };
const two = { id: "C2", enquiries: [{ startedOn: "2025-04-10" }] };
const asked = ["--policy", "working-together", "--as-of", "2025-05-07"];
const history = (...args: string[]) => cpc(["history", ...args, ...asked]);

it("prints the history of one child, in each format", async () => {
  const path = file("history.json", JSON.stringify(one));
  expect((await history(path)).stdout).toContain("Review: due Sun 27 Apr 2025, held Tue 22 Apr 2025: in time");
  expect(JSON.parse((await history(path, "--format", "json")).stdout)).toMatchObject({ child: "C1", schemaVersion: 1 });
  expect((await history(path, "--format", "markdown")).stdout).toMatch(/^# Child C1\n/);
  const rows = (await history(path, "--format", "csv")).stdout.split("\r\n");
  expect(rows[0]).toMatch(/^"child","policy","kind",/);
  expect(rows).toHaveLength(4);
});

it("takes a history a line, and goes on after one that cannot be used", async () => {
  const path = file(
    "histories.ndjson",
    [one, { id: "C3", plans: 1 }, two].map((each) => JSON.stringify(each)).join("\n"),
  );
  const { stdout, stderr, status } = await history(path, "--format", "csv");
  expect(status).toBe(2);
  expect(stderr).toContain("line 2: plans: ");
  expect(stdout.split("\r\n").map((row) => row.split(",")[0])).toEqual(['"child"', '"C1"', '"C1"', '"C2"', ""]);
  const json = (await history(path, "--format", "json")).stdout.trimEnd().split("\n");
  expect(json.map((line) => (JSON.parse(line) as { child: string }).child)).toEqual(["C1", "C2"]);
});

it("reads standard input, a history a line", async () => {
  const input = `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`;
  const { stdout, status } = await cpc(["history", "-", ...asked], { input });
  expect(status).toBe(0);
  expect(stdout).toContain("Child C1");
  expect(stdout).toContain("\n\nChild C2");
});

it("says what is wrong with its input and its arguments", async () => {
  const path = file("broken.json", JSON.stringify({ plans: [{ startedOn: "2025-02-29" }] }));
  expect(await history(path)).toMatchObject({ status: 2, stdout: "" });
  expect((await history(path)).stderr).toContain("plans[0].startedOn: ");
  expect((await history(path)).stderr).not.toContain("2025-02-29");
  expect((await cpc(["history", path, "--policy", "nowhere"])).stderr).toContain("[unknown-policy]");
  expect((await history(path, "--format", "svg")).status).toBe(2);
});

it("gives the reasons where they are asked for", async () => {
  const held = { type: "initial", conference: { held: { start: "2025-01-27T10:00", end: "2025-01-27T12:00" } } };
  const path = file("why.json", { ...one, conferences: [held] });
  const [short, long] = [(await history(path)).stdout, (await history(path, "--why")).stdout];
  expect(long.length).toBeGreaterThan(short.length);
  expect(long).toContain("10 working days after is Monday 10 February 2025.");
  expect(short).not.toContain("10 working days after");
});

it("says a mistake in the options before it reads anything", async () => {
  const nothing = file("nothing.json", "");
  expect(await cpc(["history", nothing, "--policy", "working-together", "--as-of", "2025-02-30"])).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("[date-does-not-exist]"),
  });
});
