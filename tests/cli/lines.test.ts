import { expect, it } from "vitest";
import { holdsLines, linesOf } from "../../src/cli/lines.js";

/** The lines of what comes in these pieces: what a line that cannot be read comes out as is no JSON. */
async function linesIn(...chunks: (string | Buffer)[]): Promise<string[]> {
  async function* source() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const lines of linesOf(source())) {
    for (const { number, text } of lines) found[number - 1] = isJson(text) ? text : "no JSON";
  }
  return found;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it("are the same however the bytes come in", async () => {
  const bytes = Buffer.from('{"a":"é"}\n\n[1]\n"last"');
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    expect(await linesIn(...chunks)).toEqual(['{"a":"é"}', "no JSON", "[1]", '"last"']);
  }
  expect(await linesIn("[1]\n")).toEqual(["[1]"]);
  expect(await linesIn("")).toEqual([]);
});

it("are no JSON where they are not UTF-8, and lose no other", async () => {
  expect(await linesIn("[1]\n", Buffer.from('{"name":"Ren\xe9"}', "latin1"), "\n[2]")).toEqual([
    "[1]",
    "no JSON",
    "[2]",
  ]);
});

it("are no JSON where they are longer than any record, whatever is left of them, and lose no other", async () => {
  const padding = Buffer.alloc(33 * 1024 * 1024, " ");
  const whole = ['{"type":"initial",', padding, '"children":[],', padding, '"reference":"A-1"}'];
  expect(await linesIn("[1]\n", ...whole, "\n[2]\n")).toEqual(["[1]", "no JSON", "[2]"]);
  expect(await linesIn("[1]\n", ...whole)).toEqual(["[1]", "no JSON"]);
  expect(await linesIn(Buffer.concat(whole.map((part) => Buffer.from(part))), "\n[2]")).toEqual(["no JSON", "[2]"]);
});

it("are in a file whose name says so", () => {
  expect(["cases.ndjson", "CASES.JSONL", "a.json.ndjson"].filter(holdsLines)).toHaveLength(3);
  expect(["cases.json", "ndjson", "cases.ndjson.txt", "cases.jsonlines", "-"].filter(holdsLines)).toEqual([]);
});

it("come out as many at a time as have come in, with their numbers", async () => {
  async function* source() {
    yield "a\nb";
    yield "c";
    yield "\n";
    yield "d";
  }
  const found = [];
  for await (const lines of linesOf(source())) found.push(lines.map(({ number, text }) => `${number} ${text}`));
  expect(found).toEqual([["1 a"], ["2 bc"], ["3 d"]]);
});
