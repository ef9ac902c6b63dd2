import type { Log } from "sarif";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { cpc, file } from "./cpc.js";

const HOUNSLOW = ["--policy", "hounslow"];
const FINE = '{"type":"initial"}';
const WRONG = '{"type":"strategy"}';
const validate = (name: string, format: string, ...more: string[]) => [
  "validate",
  name,
  ...HOUNSLOW,
  "--format",
  format,
  ...more,
];

/** A stream that gives these pieces, and then fails as the system says. */
function broken(code: string, ...pieces: readonly string[]): Readable {
  return Readable.from(
    (async function* () {
      for (const piece of pieces) yield Buffer.from(piece);
      throw Object.assign(new Error("Jane Doe"), { code });
    })(),
  );
}

describe("a record a line", () => {
  it("is written for reading with its line's number", async () => {
    const { status, stdout } = await cpc(["validate", file("lines.ndjson", `${FINE}\n\n${WRONG}\n`), ...HOUNSLOW]);
    expect(status).toBe(1);
    expect(stdout.match(/^Line .*$/gm)).toEqual(["Line 1", "Line 3"]);
    expect(stdout).toMatch(/^Line 1\nInitial conference\n/);
    expect(stdout).toMatch(/\n\nLine 3\n/);
    expect(stdout.endsWith("\n\n")).toBe(true);
  });

  it("is summed up on a terminal", async () => {
    const lines = file("sums.ndjson", [FINE, WRONG, "{", FINE].join("\n"));
    const { stderr } = await cpc(validate(lines, "ndjson"), { isTerminal: true });
    expect(stderr).toBe("4 records, 2 with errors, 2 of them unreadable.\n");
    expect((await cpc(validate(lines, "ndjson"))).stderr).toBe("");
  });

  it("is counted while it is read, on a terminal", async () => {
    let time = 0;
    const now = () => new Date((time += 1200)).toISOString();
    const { stderr } = await cpc(validate(file("many.ndjson", `${FINE}\n`.repeat(250)), "ndjson"), {
      isTerminal: true,
      now,
    });
    expect(stderr).toBe(
      `\r100 records, 1 s\r200 records, 2 s\r${" ".repeat(16)}\r250 records, 0 with errors, 0 of them unreadable.\n`,
    );
  });

  it("is told of where there is none", async () => {
    const empty = file("empty.ndjson", "\n \n");
    expect(await cpc(validate(empty, "csv", "--waive", file("none.json", "[]")))).toMatchObject({
      status: 0,
      stderr: `cpc: ${empty} holds no records.\n`,
    });
    const { stderr } = await cpc(validate("-", "ndjson"));
    expect(stderr).toBe("cpc: Standard input holds no records.\n");
  });

  it("is written as one log where nothing is wrong, too", async () => {
    const { runs } = JSON.parse((await cpc(validate(file("fine.ndjson", FINE), "sarif"))).stdout) as Log;
    expect(runs[0]!.results).toEqual([]);
  });

  it("is not read on where nobody reads what is written", async () => {
    const waivers = file("unused.json", [{ code: "duplicate-id", reason: "Agreed" }]);
    const input = Readable.from([Buffer.from(`${FINE}\n`), Buffer.from(`${FINE}\n`), Buffer.from(`${WRONG}\n`)]);
    const argv = validate("-", "ndjson", "--waive", waivers);
    const { status, stdout, stderr } = await cpc(argv, { input, drained: async () => false });
    expect([status, stdout.trim().split("\n").length, stderr]).toEqual([0, 1, ""]);
    const sarif = await cpc(validate(file("two.ndjson", `${FINE}\n${WRONG}`), "sarif"), { drained: async () => false });
    expect(() => JSON.parse(sarif.stdout) as unknown).toThrow("JSON");
    const empty = await cpc(validate("-", "ndjson"), { input: "\n", drained: async () => false });
    expect(empty.stderr).toBe("");
  });

  it("that cannot be read to the end is told of after what could", async () => {
    const { status, stdout, stderr } = await cpc(validate("-", "ndjson"), { input: broken("EIO", `${FINE}\n`) });
    expect([status, stdout.split("\n").length]).toEqual([2, 2]);
    expect(stderr).toBe("cpc: Standard input cannot be read (EIO).\n");
    expect((await cpc(["timeline", "-", ...HOUNSLOW], { input: broken("EIO", "{") })).stderr).toBe(
      "cpc: Standard input cannot be read (EIO).\n",
    );
    expect((await cpc(["worklist", "-", ...HOUNSLOW, "--all", "--lines"], { input: broken("EIO", "\n") })).stderr).toBe(
      "cpc: Standard input cannot be read (EIO).\n",
    );
    const children = '{"id":"C1","plans":[]}\n';
    expect(
      (await cpc(["history", "-", "--policy", "london", "--format", "csv"], { input: broken("EIO", children) })).stderr,
    ).toBe("cpc: Standard input cannot be read (EIO).\n");
  });

  it("a mistake in the options is said before anything is read", async () => {
    const { status, stderr } = await cpc(validate(file("none.ndjson", ""), "ndjson", "--as-of", "2020-02-30"));
    expect([status, stderr]).toEqual([2, expect.stringContaining("[date-does-not-exist]")]);
  });
});

describe("one record", () => {
  it.each(["json", "csv", "sarif"])("that cannot be read is a report as %s, too, and exit status 2", async (format) => {
    const { status, stdout, stderr } = await cpc(validate(file("wrong.json", WRONG), format));
    expect([status, stderr]).toEqual([2, ""]);
    expect(stdout).toContain("not-an-allowed-value");
    expect(stdout.startsWith('"line",')).toBe(format === "csv");
  });

  it("that cannot be read is lines on standard error for reading", async () => {
    expect(await cpc(["validate", file("wrong.json", WRONG), ...HOUNSLOW])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^cpc: .*wrong\.json: type: .*\[not-an-allowed-value\]\n$/),
    });
  });
});

describe("a child's history", () => {
  const ABOUT = ["--policy", "working-together", "--as-of", "2025-06-01"];
  const late = { id: "C1", plans: [{ startedOn: "2025-01-27" }] };
  const fine = { id: "C2", plans: [] };
  const histories = (name: string, ...each: object[]) => file(name, each.map((one) => JSON.stringify(one)).join("\n"));
  const validateChildren = (source: string, ...more: string[]) => cpc(["validate", source, ...ABOUT, ...more]);

  it("is written for reading under the child's code, with the reasons where they are asked for", async () => {
    const source = histories("children.ndjson", late, fine, { plans: [] });
    const [short, long] = [await validateChildren(source), await validateChildren(source, "--why")];
    expect(short.stdout).toMatch(/^C1\n\n[^]*\nC2\n\n[^]*\n–\n\n/);
    expect(short.stdout).not.toContain("ERROR deadline-overdue");
    expect(long.stdout).toContain("ERROR deadline-overdue");
  });

  it("is rows under one header as CSV", async () => {
    const { stdout } = await validateChildren(histories("rows.ndjson", late, { ...late, id: "C3" }), "--format", "csv");
    const rows = stdout.trimEnd().split("\r\n");
    expect(rows[0]).toMatch(/^"line","reference","policy","severity",/);
    expect(rows.slice(1).map((row) => row.split(",")[1])).toEqual(['"C1"', '"C3"']);
  });

  it("with errors, or that cannot be used, gives the exit status 1; else it is 0, and 2 where none can be used", async () => {
    const status = async (...each: object[]) =>
      (await validateChildren(histories("status.ndjson", ...each), "--format", "ndjson")).status;
    expect(await status(late, fine)).toBe(1);
    expect(await status(fine, late)).toBe(1);
    expect(await status(fine)).toBe(0);
    expect(await status(fine, { plans: 1 })).toBe(1);
    expect(await status({ plans: 1 }, { id: "C1", plans: 2 })).toBe(2);
    // Both an error and queries.
    const queried = { id: "C4", plans: [{ startedOn: "2025-01-27", endedOn: "2025-01-01" }, ...late.plans] };
    expect(await status(queried)).toBe(1);
  });

  it("is not judged once nobody reads", async () => {
    let [lines, given] = [0, 0];
    const source = histories("many-children.ndjson", fine, late, fine);
    await cpc(["validate", source, ...ABOUT, "--format", "ndjson"], {
      out: (text) => {
        given += 1;
        lines += text.split("\n").length - 1;
        return false;
      },
    });
    expect([given, lines]).toEqual([1, 1]);
  });

  it("that cannot be used is told of by every command, with the exit status 2, and the rest go on", async () => {
    const source = histories("some.ndjson", late, { id: "C2", plans: 1 });
    for (const argv of [
      ["worklist", source, "--all"],
      ["plan", source, "--from", "2025-04-01"],
      ["diff", source, source],
      ["holiday", "2025-04-22", source],
      ["history", source],
    ]) {
      const { status, stderr } = await cpc([...argv, "--policy", "working-together"]);
      expect([argv[0], status]).toEqual([argv[0], 2]);
      expect(stderr).toMatch(/some\.ndjson, line 2: plans: .*\[wrong-type\]\n/);
    }
  });
});
