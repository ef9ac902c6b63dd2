import { isUtf8 } from "node:buffer";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/lines.js";
import { recordReader } from "../../src/cli/read-record.js";
import { parseRecord } from "../../src/index.js";
import { always } from "../always.js";
import { anyRecord } from "../any-record.js";
import { broken } from "../broken.js";
import { cpc, file } from "./cpc.js";

const RECORDS = fileURLToPath(new URL("../../examples/records/", import.meta.url));

describe("any arguments", () => {
  // Not `--state`, which writes.
  const word = fc.oneof(
    fc.constantFrom("timeline", "validate", "worklist", "explain", "compare", "lint", "policies", "show", "schema"),
    fc.constantFrom("--policy", "--as-of", "--reading", "--calendar", "--format", "--exclude", "--role", "--duty"),
    fc.constantFrom("--finding", "--path", "--record", "--on", "--all", "--stamp", "--help", "--version", "--", "-x"),
    fc.constantFrom("hounslow", "london", "2020-05-05", "2020-02-30", "json", "table", "ics", "csv", "social-worker"),
    fc.constantFrom(`${RECORDS}hounslow-initial.json`, `${RECORDS}nobody.json`, RECORDS, "record", "a=b", "="),
    fc.string({ maxLength: 12 }).filter((text) => !text.startsWith("--s")),
  );
  const command = fc.constantFrom(
    "timeline",
    "validate",
    "worklist",
    "explain",
    "compare",
    "lint",
    "policies",
    "schema",
  );
  const likely = fc
    .tuple(
      command,
      fc.constantFrom([], [`${RECORDS}hounslow-initial.json`, "--policy", "hounslow"]),
      fc.array(word, { maxLength: 4 }),
    )
    .map(([name, known, rest]) => [name, ...known, ...rest]);

  it("end with 0, 1 or 2, and with 2 say in a line what to do", async () => {
    await always(
      fc.asyncProperty(fc.oneof(likely, fc.array(word, { maxLength: 6 })), async (argv) => {
        const { status, stdout, stderr } = await cpc(argv);
        expect([0, 1, 2]).toContain(status);
        if (status !== 2) expect(stdout).not.toBe("");
        else if (argv.length > 0) expect(stderr).toMatch(/^cpc: .*[.\]…]\n$/s);
        expect(stderr).not.toMatch(/\n {4}at |node:internal/);
      }),
    );
  });
});

it("a worklist of nobody is refused as one without a role is", async () => {
  for (const role of [[], ["--role", ""]]) {
    const { status, stderr } = await cpc([
      "worklist",
      `${RECORDS}hounslow-initial.json`,
      "--policy",
      "hounslow",
      ...role,
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Say whose list")]);
  }
});

describe("any file of a record a line", () => {
  const line = fc.oneof(
    anyRecord.map((record) => JSON.stringify(record)),
    broken(anyRecord).map((record) => JSON.stringify(record) ?? "undefined"),
    fc.string().map((text) => text.replaceAll("\n", "")),
    fc.constantFrom("", "{", "null", "\r", " ", "\uFEFF{}"),
  );

  it("has a report for each line that is not empty, in order, whatever the others hold", async () => {
    await always(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const name = file("any.ndjson", lines.join("\n"));
        const { status, stdout, stderr } = await cpc(["validate", name, "--policy", "hounslow", "--format", "ndjson"]);
        expect([0, 1, 2]).toContain(status);
        const reports = stdout.split("\n").filter((text) => text !== "");
        const filled = lines.filter((text) => text.trim() !== "");
        const readable = filled.filter((text) => parseRecord(text.trim()).ok);
        const stages = reports.map((text) => (JSON.parse(text) as { stage: string | null }).stage);
        expect(stages.filter((stage) => stage !== null)).toHaveLength(readable.length);
        expect(stderr).not.toMatch(/\n {4}at |node:internal/);
      }),
      25,
    );
  });

  it("comes apart at its line ends, however it comes in", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.string().map((text) => Buffer.from(text)),
    );
    const chunks = fc.array(fc.oneof(bytes, fc.constantFrom(Buffer.from("\n"), Buffer.from("a\nb\r\n"))), {
      maxLength: 8,
    });
    await always(
      fc.asyncProperty(chunks, async (parts) => {
        const found = [];
        for await (const lines of linesOf(
          (async function* () {
            yield* parts;
          })(),
        ))
          found.push(...lines);
        const whole = Buffer.concat(parts).toString("latin1").split("\n");
        if (whole.at(-1) === "") whole.pop();
        expect(found.map(({ text }) => text)).toEqual(
          whole.map((text) => {
            const bytesOfLine = Buffer.from(text, "latin1");
            return isUtf8(bytesOfLine) ? bytesOfLine.toString("utf8") : "\uFFFD";
          }),
        );
        expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1));
      }),
    );
  });

  it("is read line by line as a record alone is", () => {
    const read = recordReader();
    always(
      fc.property(line, (text) => {
        expect(read(text)).toEqual(parseRecord(text));
      }),
      200,
    );
  });
});
