import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { eachHistory } from "../../src/cli/each-history.js";
import { isFile, uriOf } from "../../src/cli/input.js";
import { readSetting, writeAside } from "../../src/cli/files.js";
import type { Io } from "../../src/cli/io.js";
import { recordReader } from "../../src/cli/read-record.js";
import { cpc, file, folder } from "./cpc.js";

describe("a policy is named", () => {
  it.each(["./ours", "ours.json", "a/b", "a\\b", "-", ".", "/dev/zero"])("by its file: %s", (name) => {
    expect(isFile(name)).toBe(true);
  });

  it.each(["hounslow", "barking-and-dagenham", "", "a-"])("by its id: %j", (name) => {
    expect(isFile(name)).toBe(false);
  });

  it("by an id although a file has that name, and not by a file that looks like an id", async () => {
    file("hounslow", "{}");
    file("ours", "{}");
    expect((await cpc(["lint", "hounslow"], { cwd: folder })).status).toBe(0);
    expect((await cpc(["lint", "ours"], { cwd: folder })).stderr).toContain(
      "There is no policy of this id. For the file of this name, give ./ours",
    );
    expect((await cpc(["timeline", "EXAMPLE", "--policy", "ours"], { cwd: folder })).stderr).toBe(
      "cpc: There is no policy of this id. For the file of this name, give ./ours\n",
    );
  });
});

it.each([
  ["-", "./stdin"],
  ["case.json", "./case.json"],
  ["a b/c#d.json", "./a%20b/c%23d.json"],
  ["../case.json", "../case.json"],
  ["./a/../case.json", "./case.json"],
])("the file %s is %s in a log", (name, uri) => {
  expect(uriOf(name)).toBe(uri);
  expect(uriOf(name === "-" ? name : resolve(name))).toBe(uri);
});

describe("a policy in a file", () => {
  const document = { title: "Own" };
  const own = { id: "own", title: "Own", layer: "authority", document, clauses: [] };
  const said = async (policy: string, input = "") => cpc(["timeline", "EXAMPLE", "--policy", policy], { input });

  it("comes from standard input, too, and its base by its id", async () => {
    expect((await said("-", JSON.stringify({ ...own, base: "london" }))).status).toBe(0);
    const { status, stderr } = await said("-", JSON.stringify({ ...own, base: "./london.json" }));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cpc: Standard input: base: /);
  });

  it("says where it is wrong, a line each", async () => {
    const { status, stdout, stderr } = await said(file("wrong.json", { ...own, title: 1, clauses: 1 }));
    expect([status, stdout]).toEqual([2, ""]);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^cpc: \S*wrong\.json: (?:title|clauses): .* \[wrong-type\]$/);
    expect((await said(file("null.json", "null"))).stderr).toMatch(/^cpc: \S*null\.json: \S.* \[wrong-type\]\n$/);
    expect((await said(file("broken.json", "{"))).stderr).toMatch(/^cpc: \S*broken\.json: This is not JSON.*\n$/);
  });

  it("cannot be based on itself by way of another", async () => {
    file("a.json", { ...own, base: "./b.json" });
    file("b.json", { ...own, base: "./a.json" });
    expect((await said(join(folder, "a.json"))).stderr).toMatch(
      /a\.json: base: A policy cannot be based on itself\. \[too-many-layers\]\n$/,
    );
  });
});

describe("a setting", () => {
  it("is read whole, up to so many bytes", () => {
    const path = file("setting.txt", "0123456789");
    expect(Buffer.from(readSetting(path)).toString()).toBe("0123456789");
    expect(Buffer.from(readSetting(path, 10)).toString()).toBe("0123456789");
    expect(() => readSetting(path, 9)).toThrow(/setting\.txt is larger than .* MB\. \[too-large\]$/);
    expect(readSetting(file("nothing.txt", ""))).toHaveLength(0);
    const long = "x".repeat((1 << 20) + 5);
    expect(readSetting(file("long.txt", long))).toHaveLength(long.length);
  });

  it("that is a folder, or is not there, is refused with what the system calls it", () => {
    expect(() => readSetting(folder)).toThrow(/cannot be read \(EISDIR\)\.$/);
    expect(() => readSetting(join(folder, "none"))).toThrow(/cannot be read \(ENOENT\)\.$/);
    expect(() => writeAside(folder)).toThrow(/is no regular file\. Give a file\. \[not-a-regular-file\]$/);
    expect(() => writeAside(join(folder, "setting.txt", "x"))).toThrow(/cannot be written \(ENOTDIR\)\.$/);
  });

  it("that is written aside takes its name when it is kept, and leaves nothing when it is dropped", () => {
    const path = file("aside.txt", "old");
    const first = writeAside(path);
    first.write("new");
    first.write(" and more");
    expect(readFileSync(path, "utf8")).toBe("old");
    first.keep();
    expect(readFileSync(path, "utf8")).toBe("new and more");
    const second = writeAside(path);
    second.write("newer");
    second.drop();
    second.drop();
    expect(readFileSync(path, "utf8")).toBe("new and more");
    expect(process.listeners("exit").filter(({ name }) => name === "drop")).toEqual([]);
  });
});

describe("a record that is read by a compiled schema", () => {
  const read = recordReader();

  it("is the same as otherwise, and says what is wrong with it", () => {
    expect(read('{"type":"initial"}')).toEqual({ ok: true, value: { type: "initial" } });
    for (const [text, code] of [
      ["{", "not-json"],
      ["null", "wrong-type"],
      ['{"type":"strategy"}', "not-an-allowed-value"],
    ] as const) {
      const parsed = read(text);
      expect(parsed.ok ? [] : parsed.findings.map((each) => each.code)).toEqual([code]);
    }
  });
});

describe("the histories of a source", () => {
  it("are numbered, and progress is shown on a terminal", async () => {
    const path = join(folder, "children.ndjson");
    writeFileSync(path, Array.from({ length: 120 }, (_, index) => `{"id":"C${index}","plans":[]}\n`).join("") + "{\n");
    let [said, time] = ["", 0];
    const io = {
      isTerminal: true,
      err: (text: string) => void (said += text),
      now: () => new Date((time += 1200)).toISOString(),
      drained: async () => true,
    } as unknown as Io;
    const read = { histories: 0, hasErrors: false };
    const places: string[] = [];
    for await (const { where } of eachHistory(path, io, read)) places.push(where);
    expect([places.length, places[0], places.at(-1)]).toEqual([120, `${path}, history 1`, `${path}, history 120`]);
    expect(read).toEqual({ histories: 120, hasErrors: true });
    expect(said).toMatch(/^\r100 histories, 1 scpc: .*children\.ndjson, line 121: .*\[not-json\]\n\r {18}\r$/);
  });

  it("hold errors although there are queries beside them", async () => {
    const header = "pers_person_id,pers_dob,pers_expected_dob,pers_death_date\n";
    const tables = join(folder, "both");
    mkdirSync(tables);
    // The same person twice is a query; a day that does not exist an error.
    file(join("both", "ssd_person.csv"), `${header}C1,2020-02-30,,\nC2,,,\nC2,,,\n`);
    const { status, stderr } = await cpc(["history", tables, "--policy", "london"]);
    expect(stderr).toMatch(/\[id-twice\]/);
    expect(stderr).toMatch(/\[date-does-not-exist\]/);
    expect(status).toBe(2);
  });
});
