import { format, parse } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecord, recordFromRow, type RowOptions } from "../../src/model/index.js";
import { always } from "../always.js";
import { anyRecord } from "../any-record.js";
import { broken } from "../broken.js";

const read = (row: unknown, options?: RowOptions) => {
  const result = recordFromRow(row, options);
  return result.ok ? result.value : result.findings.map(({ code, path }) => `${code} ${path}`.trim());
};
/** What a field takes from a cell; or what is wrong. */
const field = (path: string) => (cell: unknown, options?: RowOptions) =>
  read({ type: "initial", cell }, { ...options, columns: { cell: path } });
const bornOn = field("bornOn");
const starts = field("conference.held.start");
const isQuorate = field("conference.quorate");
const has = (path: string, value: unknown) => {
  const [first, ...rest] = path.split(".").toReversed();
  return { type: "initial", ...rest.reduce<object>((inner, step) => ({ [step]: inner }), { [first!]: value }) };
};

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
      try {
        recordFromRow({}, { columns: { a: path } });
      } catch (error) {
        return [
          (error as { code: string }).code,
          ...(error as { details: { suggestions: string[] } }).details.suggestions,
        ];
      }
      return [];
    };
    expect(suggestions("section47.startOn")).toContain("section47.startedOn");
    expect(suggestions("strategyDiscussions[].heldOn")).toContain("strategyDiscussions[0].heldOn");
    expect(suggestions("Conference.Held.Start")).toContain("conference.held.start");
    for (const path of ["", "type.x", "type[0]", "participants.id", "__proto__", "conference..held", "reports[0]x"]) {
      expect(suggestions(path)[0], path).toBe("unknown-path");
    }
    expect(suggestions("participants[0]")).toEqual([]);
    expect(() => recordFromRow({}, { columns: { a: "type", b: "type" } })).toThrow(
      expect.objectContaining({ code: "path-twice" }),
    );
  });
});

describe("a day", () => {
  it.each([
    ["SQL Server", "2020-05-05 00:00:00.0000000"],
    ["SQL Server, with an offset", "2020-05-05 00:00:00.0000000 +01:00"],
    [".NET", "2020-05-05T00:00:00"],
    ["PostgreSQL", "2020-05-05 00:00:00+01"],
    ["PostgreSQL, in UTC", "2020-05-04 23:00:00+00"],
    ["a padded column", "2020-05-05  "],
    ["JSON", "2020-05-04T23:00:00.000Z"],
  ])("is read as %s writes it", (_, text) => expect(bornOn(text)).toEqual(has("bornOn", "2020-05-05")));

  it("is a leap day only in a leap year", () => {
    expect(bornOn("2020-02-29 00:00:00")).toEqual(has("bornOn", "2020-02-29"));
    expect(bornOn("2019-02-29 00:00:00")).toEqual(["date-does-not-exist bornOn"]);
    expect(bornOn(new Date("2024-02-29T00:00Z"))).toEqual(has("bornOn", "2024-02-29"));
  });

  it("is written otherwise only where the caller says how", () => {
    const as = (pattern: string): RowOptions => ({ readDate: (text) => parse(text, pattern, new Date(2000, 0, 1)) });
    expect(bornOn("05/06/2020")).toEqual(["not-a-date bornOn"]);
    expect(bornOn("05/06/2020", as("dd/MM/yyyy"))).toEqual(has("bornOn", "2020-06-05"));
    expect(bornOn("05-MAY-20", as("dd-MMM-yy"))).toEqual(has("bornOn", "2020-05-05"));
    expect(bornOn("29/02/2019", as("dd/MM/yyyy"))).toEqual(["not-a-date bornOn"]);
    expect(starts("05/05/2020 10:30:00", as("dd/MM/yyyy HH:mm:ss"))).toEqual(
      has("conference.held.start", "2020-05-05T10:30:00"),
    );
    expect(starts("05/05/2020", as("dd/MM/yyyy"))).toEqual(has("conference.held.start", "2020-05-05"));
    expect(starts("29/03/2020 01:30", as("dd/MM/yyyy HH:mm"))).toEqual(
      // In a zone whose clocks skip it, the parser has moved it on already.
      format(new Date(2020, 2, 29, 1, 30), "HH:mm") === "01:30"
        ? ["time-does-not-exist conference.held.start"]
        : has("conference.held.start", "2020-03-29T02:30:00"),
    );
    const fails: RowOptions = { readDate: () => undefined };
    expect(bornOn("soon", fails)).toEqual(["not-a-date bornOn"]);
    expect(bornOn("5 May", { readDate: () => "2020-05-05" })).toEqual(has("bornOn", "2020-05-05"));
    const throws: RowOptions = {
      readDate: () => {
        throw new RangeError("no date");
      },
    };
    expect(bornOn("soon", throws)).toEqual(["not-a-date bornOn"]);
    expect(starts("soon", throws)).toEqual(["not-a-date-or-time conference.held.start"]);
    // What is written as ISO is, is not asked about.
    expect(bornOn("2020-05-05", fails)).toEqual(has("bornOn", "2020-05-05"));
    expect(bornOn("2020-02-30", { readDate: () => "2020-05-05" })).toEqual(["date-does-not-exist bornOn"]);
  });

  it("is no number, and no date that is none", () => {
    expect(bornOn(43956)).toEqual(["wrong-type bornOn"]);
    expect(bornOn(new Date("soon"))).toEqual(["not-a-date bornOn"]);
    expect(starts(new Date("soon"))).toEqual(["not-a-date-or-time conference.held.start"]);
    expect(bornOn(new Date(8.64e15))).toEqual(["not-a-date bornOn"]);
  });
});

/** How many minutes each is behind UTC in June. */
const ZONES = [
  ["UTC", 0],
  ["Europe/London", -60],
  ["America/Los_Angeles", 420],
  ["Pacific/Kiritimati", -840],
  ["Asia/Kolkata", -330],
  // Its clocks skip midnight in spring.
  ["Asia/Beirut", -180],
] as const;

describe.each(ZONES)("a Date where the clock stands in %s", (zone, behind) => {
  const here = <T>(what: () => T): T => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    try {
      expect(new Date(2020, 5, 1).getTimezoneOffset()).toBe(behind);
      return what();
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  };

  it("is an instant unless said otherwise: a day field has its day in London", () => {
    here(() => {
      expect(bornOn(new Date("2020-05-04T23:00:00Z"))).toEqual(has("bornOn", "2020-05-05"));
      expect(bornOn(new Date("2020-01-04T23:00:00Z"))).toEqual(has("bornOn", "2020-01-04"));
      expect(starts(new Date("2020-05-05T09:00:00Z"))).toEqual(
        has("conference.held.start", "2020-05-05T09:00:00.000Z"),
      );
    });
  });

  // Midsummer, midwinter, leap day, both changes of London's clocks, and of others'.
  it.each(["2020-06-21", "2020-12-21", "2024-02-29", "2020-03-29", "2020-10-25", "2020-03-08", "2021-03-28"])(
    "is the day %s, where it is midnight by the clock that was named",
    (day) => {
      here(() => {
        const [year, month, date] = day.split("-").map(Number) as [number, number, number];
        for (const [datesAre, midnight] of [
          ["utc", new Date(Date.UTC(year, month - 1, date))],
          ["local", new Date(year, month - 1, date)],
        ] as const) {
          expect(bornOn(midnight, { datesAre })).toEqual(has("bornOn", day));
          expect(starts(midnight, { datesAre })).toEqual(has("conference.held.start", day));
        }
      });
    },
  );

  it("is London's time, as the clock that was named shows it", () => {
    here(() => {
      const local = new Date(2020, 4, 5, 10, 30);
      expect(starts(local, { datesAre: "local" })).toEqual(has("conference.held.start", "2020-05-05T10:30:00"));
      expect(bornOn(local, { datesAre: "local" })).toEqual(has("bornOn", "2020-05-05"));
      const utc = new Date(Date.UTC(2020, 4, 5, 10, 30));
      expect(starts(utc, { datesAre: "utc" })).toEqual(has("conference.held.start", "2020-05-05T10:30:00"));
      expect(starts(new Date("2020-03-29T01:30Z"), { datesAre: "utc" })).toEqual([
        "time-does-not-exist conference.held.start",
      ]);
      expect(starts(new Date("2020-10-25T01:30Z"), { datesAre: "utc" })).toEqual([
        "time-exists-twice conference.held.start",
      ]);
      // Of a day, the time does not matter.
      expect(bornOn(new Date("2020-03-29T01:30Z"), { datesAre: "utc" })).toEqual(has("bornOn", "2020-03-29"));
    });
  });

  it("is the same as a text at midnight by the clock that was named", () => {
    here(() => {
      for (const text of ["2020-05-05 00:00:00", "2020-05-05T00:00", "2020-05-05 00:00:00.0000000"]) {
        for (const datesAre of ["utc", "local"] as const) {
          expect(starts(text, { datesAre })).toEqual(has("conference.held.start", "2020-05-05"));
          expect(bornOn(text, { datesAre })).toEqual(has("bornOn", "2020-05-05"));
        }
        expect(starts(text)).toEqual(has("conference.held.start", text));
      }
      for (const text of ["2020-05-05 00:00:01", "2020-05-05 00:00:00.001", "2020-05-05T00:00:00Z"]) {
        expect(starts(text, { datesAre: "utc" })).toEqual(has("conference.held.start", text));
      }
      expect(starts("5 May", { datesAre: "utc", readDate: () => "2020-05-05T00:00" })).toEqual(
        has("conference.held.start", "2020-05-05"),
      );
    });
  });

  it("is midnight in UTC or London on the right day by default", () => {
    for (const text of ["2020-06-21T00:00Z", "2020-06-20T23:00Z"]) {
      expect(here(() => bornOn(new Date(text)))).toEqual(has("bornOn", "2020-06-21"));
    }
  });
});

describe("a yes or no", () => {
  it.each(["Y", "y", "Yes", "YES", "true", "T", "1", 1, 1n, true, " Y "])("is yes: %s", (cell) =>
    expect(isQuorate(cell)).toEqual(has("conference.quorate", true)),
  );
  it.each(["N", "n", "No", "FALSE", "f", "0", 0, 0n, false, "n  "])("is no: %s", (cell) =>
    expect(isQuorate(cell)).toEqual(has("conference.quorate", false)),
  );
  it.each(["", "  ", null, undefined])("is not known: %s", (cell) =>
    expect(isQuorate(cell)).toEqual({ type: "initial" }),
  );
  it.each(["maybe", 2, -1, "01", "U"])("is neither: %s", (cell) =>
    expect(isQuorate(cell)).toEqual(["wrong-type conference.quorate"]),
  );
  it("is only where a yes or no is asked for", () => {
    expect(field("reports[0].from")("Y")).toEqual({ type: "initial", reports: [{ from: "Y" }] });
    expect(field("reports[0].from")(true)).toEqual(["wrong-type reports[0].from"]);
  });
});

describe("a number", () => {
  const scale = (cell: unknown) => read({ type: "initial", returnedTemplates: [{ from: "p1", scale: cell }] });
  it.each([
    ["7", 7],
    ["7.50", 7.5],
    [" 0 ", 0],
    [7n, 7],
    [3.5, 3.5],
  ])("is read: %s", (cell, number) =>
    expect(scale(cell)).toEqual({ type: "initial", returnedTemplates: [{ from: "p1", scale: number }] }),
  );
  it.each(["seven", "0x7", "1e3", "7,5"])("is none: %s", (cell) =>
    expect(scale(cell)).toEqual(["wrong-type returnedTemplates[0].scale"]),
  );
});

describe("a word", () => {
  it.each([
    ["Pre Birth", "pre-birth"],
    ["PRE_BIRTH", "pre-birth"],
    ["Transfer-In", "transfer-in"],
    ["REVIEW ", "review"],
  ])("that is allowed is found: %s", (cell, type) => expect(read({ type: cell })).toEqual({ type }));

  it("that is not allowed is not guessed", () => expect(read({ type: "ICPC" })).toEqual(["not-an-allowed-value type"]));

  it("for a role is found if the role is known, and else stays", () => {
    const role = (cell: string) => read({ type: "initial", participants: [{ id: "p1", role: cell }] });
    const of = (code: string) => ({ type: "initial", participants: [{ id: "p1", role: code }] });
    expect(role("Health Visitor")).toEqual(of("health-visitor"));
    expect(role("SOCIAL_WORKER")).toEqual(of("social-worker"));
    expect(role("Maternal Grandmother")).toEqual(of("maternal-grandmother"));
    expect(role("IRO")).toEqual(of("iro"));
    expect(role("Ed-Psych")).toEqual(of("Ed-Psych"));
    expect(role("Jo Bloggs")).toEqual(["not-a-code participants[0].role"]);
  });

  it("for whom something was told is found if it is an audience or a known role, and else stays", () => {
    const to = (cell: unknown) => read({ type: "initial", decision: { notified: [{ to: cell }] } });
    const of = (code: string) => ({ type: "initial", decision: { notified: [{ to: code }] } });
    expect(to("Social Worker")).toEqual(of("social-worker"));
    expect(to("CORE_GROUP")).toEqual(of("core-group"));
    expect(to("Health Visitor")).toEqual(of("health-visitor"));
    expect(to("P7")).toEqual(of("P7"));
    expect(to(7)).toEqual(of("7"));
    expect(to("Jo Bloggs")).toEqual(["not-a-code decision.notified[0].to"]);
  });

  it("for an id stays as it is", () =>
    expect(read({ type: "initial", participants: [{ id: "Chair" }] })).toEqual({
      type: "initial",
      participants: [{ id: "Chair" }],
    }));

  it("for people keeps its blanks, and is left out where it is nothing else", () => {
    const row = { type: "initial", participants: [{ id: "p1", name: " Jo ", views: "  " }] };
    expect(read(row)).toEqual({ type: "initial", participants: [{ id: "p1", name: " Jo " }] });
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

it("nothing that a row holds is thrown back, and what is read is a record", () => {
  always(
    fc.property(fc.oneof(broken(anyRecord), fc.anything()), fc.boolean(), (row, lenient) => {
      const result = recordFromRow(row, { lenient });
      if (result.ok) expect(parseRecord(JSON.stringify(result.value))).toEqual({ ok: true, value: result.value });
      else expect(result.findings.length).toBeGreaterThan(0);
    }),
    300,
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

it("reads the census's categories in whatever letters, and another nation's as they are", () => {
  const readCategory = (category: unknown) => {
    const row = recordFromRow({ type: "initial", category }, { columns: { category: "decision.category" } });
    return row.ok ? row.value.decision?.category : row.findings.map(({ code }) => code);
  };
  expect(["neg", "EMO ", "Not determined", "NOT_DETERMINED", "CSE"].map(readCategory)).toEqual([
    "NEG",
    "EMO",
    "not-determined",
    "not-determined",
    "CSE",
  ]);
  expect(readCategory("Sexual abuse")).toEqual(["not-a-code"]);
});
