import { describe, expect, it } from "vitest";
import { readCsv } from "../formats/read-csv.js";
import { EXAMPLE, cpc, file, lines, record } from "./cpc.js";

const moved = { ...record, conference: { planned: { start: "2020-05-07T10:00", end: "2020-05-07T12:00" } } };
const HOUNSLOW = ["--policy", "hounslow"];

describe("cpc plan", () => {
  const plan = (...argv: string[]) => cpc(["plan", EXAMPLE, ...HOUNSLOW, ...argv]);

  it("says the possible days first, with what stops those beside them", async () => {
    const { status, stdout } = await plan("--from", "2020-04-24");
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "Possible days for CPC-0417",
      "Possible: Wed 29 Apr 2020, Thu 30 Apr 2020, Fri 1 May 2020 and Mon 4 May 2020.",
    ]);
  });

  it("takes times of day, days on which somebody is away, and duties to look at", async () => {
    const at = await plan("--from", "2020-04-24", "--at", "10:00-12:00", "--unavailable", "2020-04-29..2020-05-01");
    expect(at.stdout).toContain("Possible: Mon 4 May 2020.");
    const duty = await plan("--from", "2020-04-24", "--duty", "reports-submitted", "--format", "json");
    expect((JSON.parse(duty.stdout) as { earliest: { date: string } }).earliest.date).toBe("2020-04-27");
  });

  it("is JSON, Markdown and CSV", async () => {
    const asked = ["--from", "2020-04-24", "--through", "2020-05-05"];
    const json = JSON.parse((await plan(...asked, "--format", "json")).stdout) as { dates: unknown[] };
    expect(json.dates).toHaveLength(12);
    expect((await plan(...asked, "--format", "markdown")).stdout).toMatch(
      /^# Possible days for CPC-0417\n\nPossible: /,
    );
    const rows = readCsv((await plan(...asked, "--format", "csv")).stdout);
    expect(rows[0]?.slice(0, 5)).toEqual(["reference", "policy", "date", "possible", "reason"]);
    expect(new Set(rows.slice(1).map((row) => row[2])).size).toBe(12);
  });

  it("reads a record a line, says which line it cannot use, and the conferences to come of children", async () => {
    const path = file("cases.ndjson", `${lines(record, { ...moved, reference: "CPC-2" })}{"type":"no"}\n`);
    const many = await cpc(["plan", path, ...HOUNSLOW, "--from", "2020-04-24", "--format", "json"]);
    expect(
      many.stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { reference: string }).reference),
    ).toEqual(["CPC-0417", "CPC-2"]);
    expect([many.status, many.stderr]).toEqual([2, expect.stringContaining("cases.ndjson, line 3")]);
    const history = file("child.json", { id: "C000017", plans: [{ startedOn: "2025-01-27" }] });
    const { stdout } = await cpc(["plan", history, "--policy", "working-together", "--from", "2025-04-14"]);
    expect(stdout).toContain("Possible days for C000017");
    expect(stdout).toContain("The latest is Friday 25 April 2025: it has to be held by Sunday 27 April 2025");
  });

  it.each([
    [[], "Say from which day on"],
    [["--from", "2020-04-31"], "not-a-date"],
    [["--from", "2020-04-24", "--at", "10:00-11:00-12:00"], "--at 10:00-12:00"],
    [["--from", "2020-04-24", "--duty", "nothing"], "unknown-duty"],
    [["--from", "2020-04-24", "--unavailable", "2020-04-28..2020-04-29..2020-04-30"], "Give days as --unavailable"],
    [["--from", "2020-04-24", "--unavailable", "soon"], "not-a-date"],
    [["--from", "2020-04-24", "--unavailable", "2020-04-28..soon"], "not-a-date"],
    [["--as-of", "soon"], "Say from which day on"],
  ])("refuses %j", async (argv, message) => {
    const { status, stdout, stderr } = await plan(...argv);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("looks at six weeks from the day that is asked about, where nothing else is said", async () => {
    const dates = async (...argv: string[]) => {
      const { stdout } = await plan(...argv, "--format", "json");
      const days = (JSON.parse(stdout) as { dates: { date: string }[] }).dates.map(({ date }) => date);
      return [days.length, days[0], days.at(-1)];
    };
    expect(await dates("--from", "2020-04-24")).toEqual([42, "2020-04-24", "2020-06-04"]);
    expect(await dates("--as-of", "2020-04-24T10:00")).toEqual([42, "2020-04-24", "2020-06-04"]);
    expect(await dates("--as-of", "2020-04-24", "--from", "2020-05-01")).toEqual([42, "2020-05-01", "2020-06-11"]);
  });

  it("asks about the day from which it looks, where no other is said", async () => {
    const asOf = async (...argv: string[]) =>
      (JSON.parse((await plan(...argv, "--format", "json")).stdout) as { asOf: string }).asOf;
    expect(await asOf("--from", "2020-04-24")).toBe("2020-04-24");
    expect(await asOf("--from", "2020-04-24", "--as-of", "2020-04-22")).toBe("2020-04-22");
  });

  it("knows single days on which somebody is away, and several", async () => {
    const away = async (...days: string[]) =>
      (await plan("--from", "2020-04-24", ...days.flatMap((day) => ["--unavailable", day]))).stdout.split("\n")[1];
    expect(await away("2020-04-30")).toBe("Possible: Wed 29 Apr 2020, Fri 1 May 2020 and Mon 4 May 2020.");
    expect(await away("2020-04-30", "2020-05-04")).toBe("Possible: Wed 29 Apr 2020 and Fri 1 May 2020.");
    expect(await away("2020-04-29..2020-05-01")).toBe("Possible: Mon 4 May 2020.");
  });

  it("of a child looks at what is to come as of the day that is asked about", async () => {
    const held = { type: "initial", conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } };
    const child = file("held.json", { id: "C1", conferences: [held] });
    const titles = async (asOf: string) =>
      (await cpc(["plan", child, ...HOUNSLOW, "--as-of", asOf, "--from", "2020-05-06"])).stdout.match(
        /^Possible days for .*$/gm,
      );
    expect(await titles("2020-05-04")).toEqual(["Possible days for C1"]);
    expect(await titles("2020-05-05")).toBeNull();
  });

  it("reads a record a line from a file of any name where lines are asked for", async () => {
    const path = file("plan.txt", lines(record, { ...record, reference: "CPC-2" }));
    const argv = ["plan", path, ...HOUNSLOW, "--from", "2020-04-24"];
    expect((await cpc([...argv, "--lines"])).stdout).toContain("Possible days for CPC-2");
    expect((await cpc(argv)).status).toBe(2);
  });

  it("says a mistake in the options before it reads anything", async () => {
    const { stderr } = await cpc([
      "plan",
      file("none.ndjson", ""),
      ...HOUNSLOW,
      "--from",
      "2020-04-24",
      "--at",
      "25:00",
    ]);
    expect(stderr).toContain("[not-a-time]");
  });
});
