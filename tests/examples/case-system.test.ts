import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../examples/case-system/database.js";
import { demo } from "../../examples/case-system/demo.js";
import { policyOf, savePolicy } from "../../examples/case-system/own-policies.js";
import { failures, findingCounts, history, overdue } from "../../examples/case-system/queries.js";
import { recalculate, recalculateAll, type Occasion } from "../../examples/case-system/recalculate.js";
import { changeRecord, saveRecord } from "../../examples/case-system/save-record.js";
import { storedConference } from "../../examples/case-system/stored-conference.js";
import { extendPolicy, type ConferenceRecord } from "../../src/index.js";

/**
 * Runs on a server too, in databases of its own:
 * `TEST_DATABASE_URL=postgres://…/postgres npx vitest run --config tests/vitest.config.ts tests/examples/case-system.test.ts`.
 */
const server = process.env["TEST_DATABASE_URL"];
const folder = mkdtempSync(join(tmpdir(), "case-system-"));
const names = ["cases", "demo", "night"].map((name) => `test_${process.pid}_${name}`);
const [CASES, DEMO, NIGHT] = names as [string, string, string];
const open = (name: string) =>
  openDatabase(
    server !== undefined ? { url: new URL(name, server).href } : name === CASES ? { folder: join(folder, name) } : {},
  );
/** Outside a transaction, which the databases of a server are made and dropped in. */
const onServer = async (sql: (name: string) => string) => {
  if (server === undefined) return;
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const name of names) await client.query(sql(name));
  await client.end();
};

let db: Database;
let empty: Database;
let night: Database;
beforeAll(async () => {
  await onServer((name) => `create database ${name}`);
  db = await open(CASES);
  empty = await open(DEMO);
  night = await open(NIGHT);
}, 120_000);
afterAll(async () => {
  for (const each of [db, empty, night]) await each.close();
  await onServer((name) => `drop database ${name}`);
  rmSync(folder, { recursive: true, force: true });
});

let number = 0;
const record = (more: Partial<ConferenceRecord> = {}): ConferenceRecord => ({
  type: "review",
  reference: `CPC-${++number}`,
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
  ...more,
});
const occasion = (why: string, asOf = "2020-04-20"): Occasion => ({ why, at: `${asOf}T09:00:00Z`, asOf });
const POLICY = "barking-and-dagenham";
/** In place of what is stored, whatever that is. */
const save = async (own: ConferenceRecord, why = "saved", asOf?: string) => {
  const { version } = await storedConference(db, own.reference!).catch(() => ({ version: null }));
  const saved = await saveRecord(db, { record: own, policy: POLICY, version }, occasion(why, asOf));
  if (!saved.ok) throw new Error(saved.findings.map(({ code }) => code).join(" "));
  return saved.changes;
};
interface Row {
  key: string;
  due_on: string;
  due_at: Date | null;
  done_on: string | null;
  status: string;
}
const tasksOf = ({ reference }: ConferenceRecord) =>
  db.transaction(({ query }) =>
    query<Row>("select key, due_on, due_at, done_on, status from task where reference = $1 order by key", [reference]),
  );
const taskOf = async (own: ConferenceRecord, key: string) => (await tasksOf(own)).find((task) => task.key === key);

describe("a case system on PostgreSQL", { timeout: 30_000 }, () => {
  it("prints what is committed", async () => {
    const lines: string[] = [];
    await demo(empty, (line) => lines.push(`${line}\n`));
    expect(lines.join("")).toBe(
      readFileSync(new URL("../../examples/case-system/output.txt", import.meta.url), "utf8"),
    );
  });

  it("writes nothing the second time", async () => {
    const own = record();
    expect(await save(own)).toEqual({ dates: 9, tasks: 9 });
    const before = await tasksOf(own);
    expect(await save(own)).toEqual({ dates: 0, tasks: 0 });
    expect(await recalculate(db, own.reference!, occasion("again"))).toEqual({ dates: 0, tasks: 0 });
    expect(await tasksOf(own)).toEqual(before);
  });

  it("keeps what was, when a conference moves, and days are days wherever the server is", async () => {
    const own = record();
    await save(own);
    await save({ ...own, conference: { planned: { start: "2020-05-07T10:00" } } }, "chair ill", "2020-04-21");
    expect(await taskOf(own, "reports-submitted/childrens-social-care")).toMatchObject({
      due_on: "2020-04-30",
      status: "upcoming",
    });
    expect(
      (await history(db, own.reference!)).filter(({ key }) => key === "reports-submitted/childrens-social-care"),
    ).toEqual([
      {
        key: "reports-submitted/childrens-social-care",
        old: null,
        new: "2020-04-28",
        why: "saved",
        because: ["fact conference-start"],
        changed_at: "2020-04-20 10:00",
      },
      {
        key: "reports-submitted/childrens-social-care",
        old: "2020-04-28",
        new: "2020-04-30",
        why: "chair ill",
        because: ["fact conference-start"],
        changed_at: "2020-04-21 10:00",
      },
    ]);
  });

  it("withdraws the tasks of who is no longer asked, and brings them back", async () => {
    const own = record();
    await save(own);
    await save({ ...own, participants: own.participants!.slice(0, 1) }, "withdrawn");
    expect(await taskOf(own, "reports-submitted/health-visiting")).toMatchObject({ status: "withdrawn" });
    expect(await save({ ...own, participants: own.participants!.slice(0, 1) })).toEqual({ dates: 0, tasks: 0 });
    await save(own, "asked again");
    expect(await taskOf(own, "reports-submitted/health-visiting")).toMatchObject({ status: "upcoming" });
    const changes = (await history(db, own.reference!)).filter(
      ({ key }) => key === "reports-submitted/health-visiting",
    );
    expect(changes.map(({ old, new: now, why, because }) => [old, now, why, because])).toEqual([
      [null, "2020-04-28", "saved", ["fact conference-start"]],
      ["2020-04-28", null, "withdrawn", ["people"]],
      [null, "2020-04-28", "asked again", ["people"]],
    ]);
  });

  it("closes the task of a report that came, without changing its date", async () => {
    const own = record();
    await save(own);
    const reports = [{ from: "p1", submittedAt: "2020-04-27T23:30" }];
    expect(await save({ ...own, reports }, "saved", "2020-04-27")).toEqual({ dates: 0, tasks: 1 });
    expect(await taskOf(own, "reports-submitted/childrens-social-care")).toMatchObject({
      status: "done",
      done_on: "2020-04-27",
    });
  });

  it("says at night what became overdue, by role and agency, with the clause, and counts findings", async () => {
    const own = record();
    await save(own);
    expect(await findingCounts(db, own.reference!)).toEqual({});
    await recalculateAll(db, occasion("nightly", "2020-04-29"));
    expect((await overdue(db)).filter(({ reference }) => reference === own.reference)).toEqual([
      {
        role: "health-visitor",
        agency: "health-visiting",
        reference: own.reference,
        title: "Reports submitted",
        due_on: "2020-04-28",
        clause: "barking-and-dagenham BD7, BD8",
      },
      expect.objectContaining({ role: "social-worker", agency: "childrens-social-care" }),
    ]);
    expect(await findingCounts(db, own.reference!)).toEqual({ "query deadline-overdue": 2 });
    expect((await history(db, own.reference!)).filter(({ why }) => why === "nightly")).toEqual([]);
  });

  it("sees a move within a day, of what is due by the hour", async () => {
    const own = record({ type: "initial" });
    await save(own);
    await save({ ...own, conference: { planned: { start: "2020-05-05T11:30", end: "2020-05-05T12:00" } } }, "later");
    expect((await history(db, own.reference!)).filter(({ why }) => why === "later")).toEqual(
      ["childrens-social-care", "health-visiting"].map((agency) => ({
        key: `reports-submitted/${agency}`,
        old: "2020-05-03 10:00",
        new: "2020-05-03 11:30",
        why: "later",
        because: ["fact conference-start"],
        changed_at: "2020-04-20 10:00",
      })),
    );
    const task = await taskOf(own, "reports-submitted/health-visiting");
    expect([task!.due_on, task!.due_at!.toISOString()]).toEqual(["2020-05-03", "2020-05-03T10:30:00.000Z"]);
  });

  it("never has a task or a change twice, however many recalculate at once", async () => {
    const own = record();
    await save(own);
    const moved = (stored: ConferenceRecord) => ({ ...stored, conference: { planned: { start: "2020-05-07T10:00" } } });
    await Promise.all([
      ...Array.from({ length: 4 }, () => changeRecord(db, own.reference!, moved, occasion("moved"))),
      ...Array.from({ length: 4 }, () => recalculate(db, own.reference!, occasion("at the same time"))),
    ]);
    expect(await history(db, own.reference!)).toHaveLength(18);
    expect(await tasksOf(own)).toHaveLength(9);
    expect(await taskOf(own, "reports-submitted/childrens-social-care")).toMatchObject({ due_on: "2020-04-30" });
  });

  it("loses none of twenty saves at once: all are in the record, the tasks and the history", async () => {
    const own = record();
    await save(own);
    const agencies = Array.from({ length: 20 }, (_, index) => `school-${index + 10}`);
    await Promise.all(
      agencies.map((agency) => {
        const asked = { id: agency, role: "teacher", agency };
        const ask = ({ participants = [], ...rest }: ConferenceRecord) => ({
          ...rest,
          participants: [...participants, asked],
        });
        return changeRecord(db, own.reference!, ask, occasion(`asked ${agency}`));
      }),
    );
    const stored = await storedConference(db, own.reference!);
    expect(stored.version).toBe(21);
    expect(stored.record.participants!.map(({ id }) => id).toSorted()).toEqual(["p1", "p2", ...agencies]);
    const asked = (await history(db, own.reference!)).filter(({ why }) => why.startsWith("asked "));
    expect(asked.map(({ key, why }) => `${key} ${why}`).toSorted()).toEqual(
      agencies.map((agency) => `reports-submitted/${agency} asked ${agency}`),
    );
    expect((await tasksOf(own)).map(({ key }) => key)).toEqual(expect.arrayContaining(asked.map(({ key }) => key)));
  });

  it("stores nothing over what another has stored, and says so by a code", async () => {
    const own = record();
    const conflict = { code: "version-conflict", details: { reference: own.reference } };
    const saveAs = (version: number | null, planned: string) =>
      saveRecord(
        db,
        { record: { ...own, conference: { planned: { start: planned } } }, policy: POLICY, version },
        occasion(`as ${version}`),
      );
    await expect(saveAs(1, "2020-05-05T10:00")).rejects.toMatchObject(conflict);
    expect(await saveAs(null, "2020-05-05T10:00")).toMatchObject({ ok: true, version: 1 });
    await expect(saveAs(null, "2020-05-06T10:00")).rejects.toMatchObject(conflict);
    expect(await saveAs(1, "2020-05-07T10:00")).toMatchObject({ ok: true, version: 2 });
    for (const version of [1, 3]) await expect(saveAs(version, "2020-05-08T10:00")).rejects.toMatchObject(conflict);
    expect(await storedConference(db, own.reference!)).toMatchObject({
      version: 2,
      record: { conference: { planned: { start: "2020-05-07T10:00" } } },
    });
    expect(new Set((await history(db, own.reference!)).map(({ why }) => why))).toEqual(new Set(["as null", "as 1"]));
  });

  it("changes what is there when it saves, and not what was there when it began", async () => {
    const own = record();
    await save(own);
    const seen: number[] = [];
    const saved = await changeRecord(
      db,
      own.reference!,
      (stored) => {
        seen.push(stored.participants!.length);
        return { ...stored, conference: { planned: { start: "2020-05-07T10:00" } } };
      },
      occasion("moved"),
    );
    expect([saved.ok, seen]).toEqual([true, [2]]);
    await expect(changeRecord(db, "CPC-none", (stored) => stored, occasion("moved"))).rejects.toMatchObject({
      code: "unknown-conference",
    });
    const fault = new Error("of the change");
    const change = () => {
      throw fault;
    };
    await expect(changeRecord(db, own.reference!, change, occasion("moved"))).rejects.toBe(fault);
  });

  it("does not store what it cannot read, nor part of what it cannot finish", async () => {
    const unreadable = await saveRecord(
      db,
      { record: { type: "strategy" }, policy: POLICY, version: null },
      occasion("broken"),
    );
    expect(unreadable).toMatchObject({ ok: false, findings: [{ code: "not-an-allowed-value" }] });
    const own = record();
    const broken = (more: object) =>
      saveRecord(db, { record: own, policy: POLICY, version: null, ...more }, occasion(""));
    await expect(broken({ policy: "nowhere" })).rejects.toMatchObject({ code: "unknown-policy" });
    await expect(broken({ record: { type: "review" } })).rejects.toMatchObject({ code: "reference-required" });
    await expect(recalculate(db, own.reference!, occasion("again"))).rejects.toMatchObject({
      code: "unknown-conference",
    });
  });

  it("stores text that jsonb would refuse, and repeat in its refusal", async () => {
    const own = record({ plan: { nextSteps: "a nul \0 and half of a pair \uD83D, but \u{1F600}" } });
    await save(own);
    const [row] = await db.transaction(({ query }) =>
      query<{ text: string }>("select record #>> '{plan,nextSteps}' as text from conference where reference = $1", [
        own.reference,
      ]),
    );
    expect(row!.text).toBe("a nul \uFFFD and half of a pair \uFFFD, but \u{1F600}");
  });

  it("does not let its history be rewritten", async () => {
    for (const sql of ["update due_change set why = ''", "delete from due_change", "truncate due_change"]) {
      await expect(db.transaction(({ query }) => query(sql))).rejects.toThrow("append-only");
    }
  });

  it("is what it was after a restart", async () => {
    const own = record();
    await save(own);
    const before = [await tasksOf(own), await history(db, own.reference!)];
    await db.close();
    db = await open(CASES);
    expect([await tasksOf(own), await history(db, own.reference!)]).toEqual(before);
    expect(await save(own)).toEqual({ dates: 0, tasks: 0 });
  });
});

describe("a night with bad cases", { timeout: 30_000 }, () => {
  const NIGHTLY = occasion("nightly", "2020-04-29");
  const CLOSED = { id: "closed-in-may", closures: [{ from: "2020-05-06", until: "2020-05-08", title: "Shut" }] };
  const ours = extendPolicy("hounslow", CLOSED);
  const saved = async (policy: string) => {
    const own = record();
    expect(await saveRecord(night, { record: own, policy, version: null }, occasion("saved"))).toMatchObject({
      ok: true,
    });
    return own.reference!;
  };
  beforeEach(() =>
    night.transaction(({ run }) =>
      run(`alter table due_change disable trigger append_only;
           truncate conference, own_policy cascade;
           alter table due_change enable trigger append_only`),
    ),
  );
  const run = (sql: string, ...values: unknown[]) => night.transaction(({ query }) => query(sql, values));
  const dueOf = async (reference: string, duty: string) =>
    (await history(night, reference)).findLast(({ key }) => key === duty)?.new;

  it("recalculates all others, keeps the tasks of the bad, and lists them by code", async () => {
    await savePolicy(night, ours, "2020-04-01T09:00:00Z");
    const [fine, byOurs, unreadable, unknown, also] = [
      await saved(POLICY),
      await saved(ours.id),
      await saved(POLICY),
      await saved(POLICY),
      await saved("hounslow"),
    ];
    await run("update own_policy set policy = policy - 'clauses'");
    await run(`update conference set record = record || '{"conference": "CANARY"}' where reference = $1`, unreadable);
    await run("update conference set policy = 'nowhere' where reference = $1", unknown);
    const before = await run("select * from task where reference <> all($1) order by 1, 2", [fine, also]);

    const failed = [
      { reference: byOurs, code: "unusable-policy" },
      { reference: unreadable, code: "unusable-record" },
      { reference: unknown, code: "unknown-policy" },
    ].toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
    expect(await recalculateAll(night, NIGHTLY)).toEqual({ recalculated: 2, failed });
    expect(await failures(night)).toEqual(failed.map((each) => ({ ...each, failed_at: "2020-04-29 10:00" })));
    expect(await run("select * from task where reference <> all($1) order by 1, 2", [fine, also])).toEqual(before);
    expect(new Set((await overdue(night)).map(({ reference }) => reference))).toEqual(new Set([fine, also]));
  });

  it("forgets a failure once the case can be recalculated", async () => {
    await savePolicy(night, ours, "2020-04-01T09:00:00Z");
    const own = await saved(ours.id);
    await run("update own_policy set policy = '[]'");
    expect((await recalculateAll(night, NIGHTLY)).failed).toHaveLength(1);
    expect((await recalculateAll(night, NIGHTLY)).failed).toHaveLength(1);
    await savePolicy(night, ours, "2020-04-30T09:00:00Z");
    expect(await recalculateAll(night, NIGHTLY)).toEqual({ recalculated: 1, failed: [] });
    expect(await failures(night)).toEqual([]);
    expect(await dueOf(own, "minutes-circulated")).toBeDefined();
  });

  it("dates the cases of a stored policy by it, whether its base is an id or the whole of it", async () => {
    const plain = await dueOf(await saved("hounslow"), "minutes-circulated");
    for (const policy of [ours, { ...ours, base: "hounslow" }, JSON.stringify(ours)]) {
      const { ok, findings } = await savePolicy(night, policy, "2026-11-30T09:00:00Z");
      expect([ok, findings.map(({ code }) => code)]).toEqual([true, ["closures-counted"]]);
      const due = await dueOf(await saved(ours.id), "minutes-circulated");
      expect(due! > plain!).toBe(true);
    }
    const stored = await night.transaction((session) => policyOf(session, ours.id));
    expect(stored.base?.id).toBe("hounslow");
  });

  it("stores no policy that cannot be used, nor one in the place of the package's", async () => {
    const at = "2020-04-01T09:00:00Z";
    for (const [policy, code] of [
      [{ ...ours, clauses: "none" }, "wrong-type"],
      ["hounslow", "not-json"],
      [{ ...ours, base: "nowhere" }, "unknown-base"],
      // It can be read, and a reviewer would not let it pass.
      [extendPolicy("hounslow", { id: "ours", title: "Ring 01632 960123" }), "contact-detail"],
    ] as const) {
      const { ok, findings } = await savePolicy(night, policy, at);
      expect([ok, findings.filter(({ severity }) => severity === "error").map((found) => found.code)]).toEqual([
        false,
        [code],
      ]);
    }
    await expect(savePolicy(night, { ...ours, id: "london", base: "working-together" }, at)).rejects.toMatchObject({
      code: "policy-id-taken",
    });
    expect(await run("select id from own_policy")).toEqual([]);
  });
});
