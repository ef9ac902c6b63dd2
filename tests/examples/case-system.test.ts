import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  findingCounts,
  history,
  overdue,
  recalculate,
  recalculateAll,
  saveRecord,
  type Occasion,
} from "../../examples/case-system/case-system.js";
import { openDatabase, type Database } from "../../examples/case-system/database.js";
import { demo } from "../../examples/case-system/demo.js";
import type { ConferenceRecord } from "../../src/index.js";

/** Runs on a server too: `TEST_DATABASE_URL=postgres://… npx vitest run tests/examples/case-system.test.ts`, a new database. */
const url = process.env["TEST_DATABASE_URL"];
const folder = mkdtempSync(join(tmpdir(), "case-system-"));
const open = () => openDatabase(url === undefined ? { folder } : { url });

let db: Database;
beforeAll(async () => {
  db = await open();
}, 60_000);
afterAll(async () => {
  await db.close();
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
const save = async (json: ConferenceRecord, why = "saved", asOf?: string) => {
  const saved = await saveRecord(db, json, "barking-and-dagenham", occasion(why, asOf));
  if (!saved.ok) throw new Error(saved.findings.map(({ code }) => code).join(" "));
  return saved.changes;
};
interface Row {
  key: string;
  due_on: string;
  done_on: string | null;
  status: string;
}
const tasksOf = ({ reference }: ConferenceRecord) =>
  db.transaction(({ query }) =>
    query<Row>("select key, due_on, done_on, status from task where reference = $1 order by key", [reference]),
  );
const taskOf = async (own: ConferenceRecord, key: string) => (await tasksOf(own)).find((task) => task.key === key);

describe("a case system on PostgreSQL", () => {
  it("prints what is committed", async () => {
    const lines: string[] = [];
    await demo(db, (line) => lines.push(`${line}\n`));
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
        changed_at: "2020-04-20 10:00",
      },
      {
        key: "reports-submitted/childrens-social-care",
        old: "2020-04-28",
        new: "2020-04-30",
        why: "chair ill",
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
    expect(changes.map(({ old, new: now, why }) => [old, now, why])).toEqual([
      [null, "2020-04-28", "saved"],
      ["2020-04-28", null, "withdrawn"],
      [null, "2020-04-28", "asked again"],
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

  it("never has a task or a change twice, however many recalculate at once", async () => {
    const own = record();
    const moved = { ...own, conference: { planned: { start: "2020-05-07T10:00" } } };
    await Promise.all(Array.from({ length: 4 }, () => save(own)));
    expect(await history(db, own.reference!)).toHaveLength(9);
    await Promise.all([
      ...Array.from({ length: 4 }, () => save(moved, "moved")),
      ...Array.from({ length: 4 }, () => recalculate(db, own.reference!, occasion("at the same time"))),
    ]);
    expect(await history(db, own.reference!)).toHaveLength(18);
    expect(await tasksOf(own)).toHaveLength(9);
    expect(await taskOf(own, "reports-submitted/childrens-social-care")).toMatchObject({ due_on: "2020-04-30" });
  });

  it("does not store what it cannot read, nor part of what it cannot finish", async () => {
    const unreadable = await saveRecord(db, { type: "strategy" }, "hounslow", occasion("broken"));
    expect(unreadable).toMatchObject({ ok: false, findings: [{ code: "not-an-allowed-value" }] });
    const own = record();
    await expect(saveRecord(db, own, "nowhere", occasion("broken"))).rejects.toMatchObject({ code: "unknown-policy" });
    await expect(recalculate(db, own.reference!, occasion("again"))).rejects.toThrow("no such conference");
  });

  it("stores text that jsonb would refuse, and repeat in its refusal", async () => {
    await save(record({ plan: { nextSteps: "a nul \0 and half of a pair \uD83D, but \u{1F600}" } }));
    const [row] = await db.transaction(({ query }) =>
      query<{ text: string }>("select record #>> '{plan,nextSteps}' as text from conference where reference = $1", [
        `CPC-${number}`,
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
    db = await open();
    expect([await tasksOf(own), await history(db, own.reference!)]).toEqual(before);
    expect(await save(own)).toEqual({ dates: 0, tasks: 0 });
  });
});
