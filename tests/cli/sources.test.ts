import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FromSource } from "../../src/cli/sources/from-source.js";
import { censusFile } from "../../src/cli/sources/census-file.js";
import { jsonFile } from "../../src/cli/sources/json-file.js";
import { ssdTables } from "../../src/ssd/index.js";
import { cpc, file, folder } from "./cpc.js";

const ASKED = ["--policy", "working-together", "--as-of", "2025-05-07"];
const HISTORY = '{"id":"C1","plans":[]}';
const RECORD = '{"type":"initial"}';

describe("a file of JSON", () => {
  const begins = (text: string) => jsonFile.begins(Buffer.from(text));
  const holdsHistories = (text: string) => jsonFile.holdsHistories(Buffer.from(text));

  it.each([HISTORY, RECORD, "{", `\uFEFF${HISTORY}`, "\uFEFF {", "\n\n\t {\n", "", "  \n"])(
    "begins with an object, after blanks or a byte order mark, or with nothing: %j",
    (text) => {
      expect(begins(text)).toBe(true);
    },
  );

  it.each([`child,plan\n${HISTORY}\n`, `[1]\n\uFEFF${HISTORY}`, `[]\r\n  ${RECORD}  \r\n`])(
    "is one, too, where a later line is a record or a history: %j",
    (text) => {
      expect(begins(text)).toBe(true);
    },
  );

  it.each([
    "[1]",
    "<Message/>",
    "child,plan\n1,2",
    "x {",
    '[{"id":"C1","plans":[]}]',
    '{"id":"C1"} [\n',
    "1\n{broken}\n",
  ])("is not one that begins so: %j", (text) => {
    const isObject = text.startsWith("{");
    expect(begins(text)).toBe(isObject);
    expect(holdsHistories(text)).toBe(false);
  });

  it.each<[text: string, histories: boolean]>([
    [HISTORY, true],
    ['{"enquiries":[]}', true],
    ['{"referrals":[]}', true],
    ['{"childInNeedPlans":[]}', true],
    ['{"conferences":[]}', true],
    [RECORD, false],
    ['{"type":"review","conferences":[]}', false],
    ['{"id":"C1"}', false],
    [`{"id":"C1"}\n${HISTORY}`, true],
    [`${RECORD}\n${HISTORY}`, false],
    [`{\n "id": "C1",\n "plans": []\n}`, true],
    [`\uFEFF${HISTORY}\n`, true],
    [`{broken\n${HISTORY}`, true],
    [`{"plans":[]\n`, false],
    ["", false],
  ])("%j holds histories: %s", (text, histories) => {
    expect(holdsHistories(text)).toBe(histories);
  });

  /** What comes out of a text that comes in these pieces: a child's code, or where something is wrong and what. */
  async function readIn(...pieces: readonly string[]): Promise<string[]> {
    async function* chunks() {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    const found: string[] = [];
    for await (const each of jsonFile.read(chunks(), "children")) found.push(said(each));
    return found;
  }
  function said(each: FromSource): string {
    if (each.is === "history") return each.history.id ?? "no code";
    if (each.is === "findings") return `${each.where}: ${each.findings.map(({ code }) => code).join(", ")}`;
    return each.is;
  }

  it.each<[what: string, text: string, found: readonly string[]]>([
    ["a history a line", `${HISTORY}\n{"id":"C2","plans":[]}`, ["C1", "C2"]],
    ["blank lines, which count as lines", `\n${HISTORY}\n  \n{"plans":1}\n`, ["C1", "children, line 4: wrong-type"]],
    ["a history that is laid out", '{\n"id": "C1",\n"plans": []\n}\n', ["C1"]],
    ["one that is laid out after blank lines", '\n\n{\n"id": "C1",\n"plans": []\n}\n', ["C1"]],
    ["one that is laid out and wrong", '{\n"id": "C1",\n"plans": 1\n}\n', ["children: wrong-type"]],
    ["one that is laid out and cut", '{\n"id": "C1",\n', ["children: not-json"]],
    ["a string that holds a line's end", '{"id":"C1",\n"plans":[]}', ["C1"]],
    ["a first line that is cut", `{"id":"C0\n${HISTORY}`, ["children, line 1: not-json", "C1"]],
    [
      "several lines that are cut",
      `{"id":\n"C0\n${HISTORY}\n{`,
      ["children, line 1: not-json", "children, line 2: not-json", "C1", "children, line 4: not-json"],
    ],
    [
      "a line that is cut after a whole one",
      `${HISTORY}\n{"id":\n{"id":"C2","plans":[]}`,
      ["C1", "children, line 2: not-json", "C2"],
    ],
    ["nothing", "", []],
    ["blank lines alone", "\n \n", []],
  ])("gives %s", async (_, text, found) => {
    expect(await readIn(text)).toEqual(found);
    expect(await readIn(...text)).toEqual(found);
  });
});

describe("a census as XML", () => {
  it.each<[what: string, start: Buffer, census: boolean]>([
    ["an element", Buffer.from("<Message>"), true],
    ["blanks", Buffer.from(" \r\n\t<Message>"), true],
    ["a byte order mark", Buffer.from("\uFEFF<?xml?>"), true],
    ["UTF-16 with its mark", Buffer.from("\uFEFF<?xml?>", "utf16le"), true],
    ["UTF-16 of the other order", Buffer.from("\uFEFF<?xml?>", "utf16le").swap16(), true],
    ["text before the element", Buffer.from("C1,<b>"), false],
    ["an object", Buffer.from('{"a":"<b>"}'), false],
    ["nothing", Buffer.from(""), false],
    ["more blanks than any file has", Buffer.from(`${" ".repeat(200)}<Message>`), false],
  ])("is told by its start: %s", (_, start, census) => {
    expect(censusFile.begins(start)).toBe(census);
  });
});

describe("a folder with tables", () => {
  const folderWith = (name: string, ...files: readonly string[]) => {
    mkdirSync(join(folder, name));
    for (const each of files) file(join(name, each), "pers_person_id,pers_dob,pers_expected_dob,pers_death_date\n");
    return join(folder, name);
  };
  const refused = async (path: string) => {
    const { status, stdout, stderr } = await cpc(["history", path, ...ASKED]);
    expect([status, stdout]).toEqual([2, ""]);
    return stderr;
  };

  it.each(["notes.txt", "myssd_person.csv", "ssd_person.csv.bak", "ssd_person.txt", "ssd_pets.csv", "constructor.csv"])(
    "does not count %s as one",
    async (name) => {
      expect(await refused(folderWith(`only-${name}`, name))).toBe(
        `cpc: ${join(folder, `only-${name}`)} holds none of these tables: ${Object.keys(ssdTables).join(", ")}, each as .csv.\n`,
      );
    },
  );

  it.each(["ssd_person.csv", "SSD_PERSON.CSV", "export.2025.ssd_person.csv"])("counts %s", async (name) => {
    const { status, stderr } = await cpc(["history", folderWith(`with-${name}`, name), ...ASKED]);
    const missing = Object.keys(ssdTables).filter((table) => table !== "ssd_person");
    expect([status, stderr]).toEqual([0, `cpc: The tables do not hold: ${missing.join(", ")}.\n`]);
  });

  it("is refused where a table cannot be read", async () => {
    const path = folderWith("unreadable", "ssd_cp_plans.csv");
    mkdirSync(join(path, "ssd_person.csv"));
    expect(await refused(path)).toBe(`cpc: ${path} cannot be read (EISDIR).\n`);
  });
});

it("what holds no histories is told what would", async () => {
  expect((await cpc(["history", file("list.json", "[1]"), ...ASKED])).stderr).toBe(
    `cpc: ${join(folder, "list.json")} holds no histories: neither JSON, one a line or one in the file, nor a census as XML, nor a folder with the tables of the dataset.\n`,
  );
});
