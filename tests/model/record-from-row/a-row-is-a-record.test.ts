import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecord, recordFromRow } from "../../../src/model/index.js";
import { always } from "../../always.js";
import { anyRecord } from "../../any-record.js";
import { read } from "./read.js";
import { refusalOf } from "../../refusals.js";

describe("a row", () => {
  it("is a record, each column in the field of its name or path", () => {
    expect(
      read({
        type: "initial",
        reference: 417,
        "section47.startedOn": "2020-03-31",
        "conference.quorate": 1,
        bornOn: null,
      }),
    ).toEqual({
      type: "initial",
      reference: "417",
      section47: { startedOn: "2020-03-31" },
      conference: { quorate: true },
    });
  });

  it("has columns named otherwise, and some that are not read", () => {
    const columns = {
      conf_type: "type",
      conf_start: "conference.held.start",
      s47_date: "strategyDiscussions[0].heldOn",
      s47: "strategyDiscussions[0].initiatedSection47",
      case_id: null,
    };
    const row = {
      conf_type: "INITIAL",
      conf_start: "2020-05-05 10:00:00",
      s47_date: "2020-03-31",
      s47: "Y",
      case_id: 7,
    };
    expect(read(row, { columns })).toEqual({
      type: "initial",
      conference: { held: { start: "2020-05-05 10:00:00" } },
      strategyDiscussions: [{ heldOn: "2020-03-31", initiatedSection47: true }],
    });
  });

  it("holds rows of other tables, as lists, objects or JSON text", () => {
    const people = [
      { id: 7, role: "Health Visitor", invited: "N", "contact.telephone": 1 },
      { id: "p2", role: null, agency: " police " },
    ];
    const participants = [
      { id: "7", role: "health-visitor", invited: false, contact: { telephone: "1" } },
      { id: "p2", agency: "police" },
    ];
    expect(read({ type: "initial", participants: people })).toEqual({ type: "initial", participants });
    expect(read({ type: "initial", participants: JSON.stringify(people) })).toEqual({ type: "initial", participants });
    expect(read({ type: "initial", conference: { "held.start": "2020-05-05", quorate: "t" } })).toEqual({
      type: "initial",
      conference: { held: { start: "2020-05-05" }, quorate: true },
    });
    expect(read({ type: "initial", coreGroup: '{"members":["p1",null,2]}' })).toEqual({
      type: "initial",
      coreGroup: { members: ["p1", "2"] },
    });
  });

  it("keeps an empty list, which says that there are none, and not one of nothing but nulls", () => {
    expect(read({ type: "initial", participants: [] })).toEqual({ type: "initial", participants: [] });
    expect(read({ type: "initial", participants: "[]" })).toEqual({ type: "initial", participants: [] });
    expect(read({ type: "initial", participants: [null] })).toEqual({ type: "initial" });
  });

  it("has a discussion whose day is null, and none where every column of it is", () => {
    expect(read({ type: "initial", strategyDiscussions: [{ heldOn: null }] })).toEqual({
      type: "initial",
      strategyDiscussions: [{}],
    });
    const columns = { a: "strategyDiscussions[0].heldOn", b: "strategyDiscussions[1].heldOn" };
    expect(read({ type: "initial", a: null, b: "2020-03-31" }, { columns })).toEqual({
      type: "initial",
      strategyDiscussions: [{ heldOn: "2020-03-31" }],
    });
  });

  it.each([
    ["a column that is no field", { type: "initial", kind: 1 }, ["unknown-key kind"]],
    ["no row", undefined, ["missing"]],
    ["a list", [{ type: "initial" }], ["wrong-type"]],
    ["a text", '{"type":"initial"}', ["wrong-type"]],
    ["no type", { reference: "r" }, ["missing type"]],
    ["a prototype", JSON.parse('{"type":"initial","__proto__":{"x":1}}'), ["unknown-key __proto__"]],
    ["a path into a prototype", { type: "initial", "conference.constructor": 1 }, ["unknown-key (unknown)"]],
    ["text for a list", { type: "initial", participants: "p1, p2" }, ["wrong-type participants"]],
    [
      "a person's name for an id",
      { type: "initial", participants: [{ id: "Jo Bloggs" }] },
      ["not-a-code participants[0].id"],
    ],
  ])("is refused for %s", (_, row, found) => expect(read(row)).toEqual(found));

  it("names the column of what is wrong, also where items have moved up", () => {
    const columns = { a: "strategyDiscussions[0].heldOn", b: "strategyDiscussions[1].heldOn", c: "type" };
    const parsed = recordFromRow({ a: null, b: "2020-02-30", c: null }, { columns });
    expect(parsed.ok ? [] : parsed.findings.map(({ path, params }) => [path, params["column"]])).toEqual([
      ["type", "c"],
      ["strategyDiscussions[0].heldOn", "b"],
    ]);
    expect(parsed).toHaveProperty("findings.1.fix", expect.stringContaining("The column is b."));
  });

  it.each(["ConfType", "CONFTYPE", "Conf Type", "conf.type", "conf#", "Prénom", "kind"])(
    "names a column that is no field: %s",
    (column) => {
      const parsed = recordFromRow({ type: "initial", [column]: "Jo" });
      expect(parsed).toMatchObject({ ok: false, findings: [{ code: "unknown-key", params: { column } }] });
      expect(parsed).toHaveProperty("findings.0.fix", expect.stringContaining(`The column is ${column}.`));
      expect(parsed).toHaveProperty("findings.0.fix", expect.stringContaining("columns"));
      expect(JSON.stringify(parsed)).not.toContain("Jo");
    },
  );

  it.each(["07700 900123", "jo@example.org", "x".repeat(65), "a/b", "a\nb"])(
    "does not name a column that is written as none: %j",
    (column) => {
      const parsed = recordFromRow({ type: "initial", [column]: 1 });
      expect(parsed).toMatchObject({ ok: false, findings: [{ path: "(unknown)" }] });
      expect(parsed).not.toHaveProperty("findings.0.params.column");
      expect(JSON.stringify(parsed)).not.toContain(JSON.stringify(column));
    },
  );

  it("gives each refused column a key of its own", () => {
    const parsed = recordFromRow({ type: "initial", A: 1, B: 2 }, { lenient: true });
    expect(parsed.ok && parsed.value).toEqual({ type: "initial" });
    expect(parsed.ok && parsed.findings.map(({ key, params }) => [key, params["column"]])).toEqual([
      ["unknown-key@(unknown)", "A"],
      ["unknown-key@(unknown)#2", "B"],
    ]);
  });

  it("can have other columns, in rows of other tables too", () => {
    const row = { type: "initial", ConfType: 1, bornOn: "2020-01-01", participants: [{ id: 1, Case_Id: 2 }] };
    const value = { type: "initial", bornOn: "2020-01-01", participants: [{ id: "1" }] };
    expect(recordFromRow(row, { others: "ignore" })).toEqual({ ok: true, value });
    expect(recordFromRow(row, { others: "ignore", lenient: true })).toEqual({ ok: true, value, findings: [] });
    expect(read(row, { others: "refuse" })).toEqual(["unknown-key participants[0]", "unknown-key (unknown)"]);
    // What `columns` names is no other column.
    expect(read({ type: "initial", a: "soon" }, { columns: { a: "bornOn" }, others: "ignore" })).toEqual([
      "not-a-date bornOn",
    ]);
  });

  it("does not fill a field from two columns", () => {
    const twice = (row: object, columns: Record<string, string | null>) => () => recordFromRow(row, { columns });
    const details = { path: "bornOn", columns: ["a", "bornOn"] };
    const row = { a: "2020-01-01", bornOn: "2020-01-02" };
    expect(twice(row, { a: "bornOn" })).toThrow(expect.objectContaining({ code: "path-twice", details }));
    expect(twice(row, { a: "bornOn" })).toThrow(/a and bornOn/);
    expect(twice({ bornOn: null, a: null }, { a: "bornOn" })).toThrow(expect.objectContaining({ code: "path-twice" }));
    expect(twice(row, { a: "bornOn", bornOn: null })).not.toThrow();
    expect(twice({ bornOn: "2020-01-02" }, { a: "bornOn" })).not.toThrow();
    expect(twice({}, { a: "reports[0].from", b: "reports[00].from" })).toThrow(
      expect.objectContaining({ details: { path: "reports[0].from", columns: ["a", "b"] } }),
    );
  });

  it("is read as far as it can be, leniently", () => {
    const row = { type: "initial", start: "soon", kind: 1, reference: "CPC-1" };
    expect(recordFromRow(row, { columns: { start: "conference.held.start" }, lenient: true })).toMatchObject({
      ok: true,
      value: { type: "initial", reference: "CPC-1" },
      findings: [{ path: "conference.held.start", params: { column: "start" } }, { path: "kind" }],
    });
    expect(recordFromRow({ type: "initial" }, { lenient: true })).toEqual({
      ok: true,
      value: { type: "initial" },
      findings: [],
    });
    expect(recordFromRow(null, { lenient: true }).ok).toBe(false);
  });

  it("is not read by columns for fields that do not exist, and the nearest are named", () => {
    const suggestions = (path: string) => {
      const refusal = refusalOf(() => recordFromRow({}, { columns: { a: path } }));
      return refusal ? [refusal.code, ...(refusal.details["suggestions"] as string[])] : [];
    };
    expect(suggestions("section47.startOn")[1]).toBe("section47.startedOn");
    expect(suggestions("bornon").slice(1)).toEqual(["bornOn"]);
    expect(suggestions("strategyDiscussions[].heldOn").slice(1)).toEqual(["strategyDiscussions[0].heldOn"]);
    expect(suggestions("participant[12].role")[1]).toBe("participants[0].role");
    // At most three, the nearest first; also what is a path after the name of a table.
    const [start, end] = ["conference.held.start", "conference.held.end"];
    expect(suggestions("Conference.Held.Start").slice(1)).toEqual([start, end, "conference.planned.start"]);
    expect(suggestions("x.conference.held.start").slice(1)).toEqual([start, end]);
    expect(suggestions("zzzzzzzz").slice(1)).toEqual([]);
    for (const path of ["", "type.x", "type[0]", "participants.id", "__proto__", "conference..held", "reports[0]x"]) {
      expect(suggestions(path)[0], path).toBe("unknown-path");
    }
    expect(suggestions("participants[0]")).toEqual([]);
    expect(() => recordFromRow({}, { columns: { a: "type", b: "type" } })).toThrow(
      expect.objectContaining({ code: "path-twice" }),
    );
  });
});

it("a record is a row of itself, but for texts that say nothing", () => {
  always(
    fc.property(anyRecord, (record) => {
      const text = JSON.stringify(record, (_, value: unknown) =>
        typeof value === "string" && value.trim() === "" ? "Nothing." : value,
      );
      const whole: unknown = JSON.parse(text);
      expect(recordFromRow(whole)).toEqual({ ok: true, value: whole });
    }),
  );
});

it("parseRecord says who reads what comes from a database", () => {
  const fixes = (record: object) => {
    const parsed = parseRecord(record);
    return parsed.ok ? [] : parsed.findings.map(({ fix }) => fix);
  };
  const says = [expect.stringContaining("recordFromRow")];
  expect(fixes({ type: "initial", bornOn: null })).toEqual(says);
  expect(fixes({ type: "initial", bornOn: new Date(0) })).toEqual(says);
  expect(fixes({ type: null })).toEqual(says);
  expect(fixes({ type: "initial", conference: { quorate: "Y" } })).toEqual(says);
  expect(fixes({ type: "initial", conference: { quorate: 1 } })).toEqual(says);
  expect(fixes({ type: "initial", conference: { quorate: "perhaps" } })).toEqual(["Give a boolean here."]);
  expect(fixes({ type: "INITIAL" })).toEqual(says);
  expect(fixes({ type: "Pre Birth" })).toEqual(says);
  expect(fixes({ type: "ICPC" })).not.toEqual(says);
});
