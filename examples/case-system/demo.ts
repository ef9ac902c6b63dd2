import type { ConferenceRecord } from "child-protection-conferences";
import { findingCounts, history, overdue, recalculateAll, saveRecord } from "./case-system.js";
import type { Database } from "./database.js";

const record: ConferenceRecord = {
  type: "initial",
  reference: "CPC-0417",
  strategyDiscussions: [{ heldOn: "2020-04-15", initiatedSection47: true }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
};

/** A conference is called, brought forward, and night falls. */
export async function demo(db: Database, print: (line: string) => void): Promise<void> {
  const save = async (json: ConferenceRecord, why: string, at: string) => {
    const saved = await saveRecord(db, json, "barking-and-dagenham", { why, at, asOf: at });
    if (saved.ok) print(`${why}: ${saved.changes.dates} dates changed, ${saved.changes.tasks} tasks written`);
  };
  await save(record, "conference called", "2020-04-16T09:00:00+01:00");
  await save(record, "saved again", "2020-04-16T09:05:00+01:00");
  const planned = { start: "2020-05-04T15:00", end: "2020-05-04T17:00" };
  const reports = [{ from: "p1", submittedAt: "2020-04-29T16:00" }];
  await save({ ...record, conference: { planned }, reports }, "brought forward", "2020-04-30T11:30:00+01:00");
  await recalculateAll(db, { why: "nightly", at: "2020-05-04T02:00:00+01:00", asOf: "2020-05-04" });

  print("\nOverdue");
  for (const { role, agency, reference, title, due_on, clause } of await overdue(db)) {
    print(`  ${role ?? "nobody named"}, ${agency ?? "no agency"}: ${reference} ${title}, ${due_on} (${clause})`);
  }
  print("\nHow the dates came to be");
  for (const { key, old, new: now, why, changed_at } of await history(db, "CPC-0417")) {
    print(`  ${changed_at}  ${key}: ${old ?? "new"} → ${now ?? "withdrawn"}  (${why})`);
  }
  print("\nFindings");
  for (const [code, findings] of Object.entries(await findingCounts(db, "CPC-0417"))) print(`  ${findings} ${code}`);
}
