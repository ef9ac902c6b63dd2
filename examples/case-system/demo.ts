import { extendPolicy, type ConferenceRecord } from "child-protection-conferences";
import { codeOf } from "./code-of.js";
import type { Database } from "./database.js";
import { savePolicy } from "./own-policies.js";
import { failures, findingCounts, history, overdue } from "./queries.js";
import { recalculateAll } from "./recalculate.js";
import { changeRecord, saveRecord, type Saved } from "./save-record.js";
import { storedConference } from "./stored-conference.js";

const REFERENCE = "CPC-0417";
const record: ConferenceRecord = {
  type: "initial",
  reference: REFERENCE,
  strategyDiscussions: [{ heldOn: "2020-04-15", initiatedSection47: true }],
  conference: { planned: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } },
  participants: [
    { id: "p1", role: "social-worker", agency: "childrens-social-care" },
    { id: "p2", role: "health-visitor", agency: "health-visiting" },
  ],
};
const plannedFor = (start: string, end: string) => (stored: ConferenceRecord) => ({
  ...stored,
  conference: { planned: { start, end } },
});

/** A conference is called and moved, two people save at once, a policy of one's own is stored, and night falls. */
export async function demo(db: Database, print: (line: string) => void): Promise<void> {
  const occasion = (why: string, at: string) => ({ why, at, asOf: at });
  const show = (why: string, saved: Saved) => {
    if (!saved.ok) throw new Error("The record cannot be read.");
    const { version, changes } = saved;
    print(`${why}: version ${version}, ${changes.dates} dates changed, ${changes.tasks} tasks written`);
  };
  const change = async (why: string, at: string, how: (stored: ConferenceRecord) => ConferenceRecord) =>
    show(why, await changeRecord(db, REFERENCE, how, occasion(why, at)));

  const called = occasion("conference called", "2020-04-16T09:00:00+01:00");
  show(called.why, await saveRecord(db, { record, policy: "barking-and-dagenham", version: null }, called));
  await change("saved again", "2020-04-16T09:05:00+01:00", (stored) => stored);
  await change("brought forward", "2020-04-28T11:30:00+01:00", plannedFor("2020-05-04T15:00", "2020-05-04T17:00"));
  await change("an hour later", "2020-04-29T10:00:00+01:00", plannedFor("2020-05-04T16:00", "2020-05-04T18:00"));

  print("\nTwo read the same version, and both save");
  const [one, other] = [await storedConference(db, REFERENCE), await storedConference(db, REFERENCE)];
  const school = occasion("school asked", "2020-04-29T16:00:00+01:00");
  const participants = [...record.participants!, { id: "p3", role: "deputy-head", agency: "primary-school" }];
  const report = occasion("report came", "2020-04-29T16:01:00+01:00");
  const reports = [{ from: "p1", submittedAt: "2020-04-29T16:00" }];
  show(school.why, await saveRecord(db, { ...one, record: { ...one.record, participants } }, school));
  await saveRecord(db, { ...other, record: { ...other.record, reports } }, report).catch((error: unknown) =>
    print(`${report.why}: ${codeOf(error)}`),
  );
  await change(`${report.why}, read and saved again`, report.at, (stored) => ({ ...stored, reports }));

  print("\nA policy of one's own");
  const ours = extendPolicy("hounslow", {
    id: "hounslow-with-closures",
    closures: [{ from: "2020-05-06", until: "2020-05-08", title: "Civic centre shut" }],
  });
  for (const policy of [ours, { ...ours, id: "hounslow-broken", clauses: "none" }]) {
    const { ok, findings } = await savePolicy(db, policy, "2020-04-29T17:00:00+01:00");
    const listed = findings.map(({ code, path }) => `${code} at ${path}`).join(", ");
    print(`  ${policy.id}: ${ok ? "stored" : "not stored"}; ${listed}`);
  }
  for (const [reference, policy] of [
    ["CPC-0501", "hounslow-with-closures"],
    ["CPC-0502", "hounslow"],
  ] as const) {
    await saveRecord(db, { record: { ...record, reference }, policy, version: null }, called);
    const minutes = (await history(db, reference)).find(({ key }) => key === "minutes-circulated");
    print(`  ${reference}, ${policy}: minutes due ${minutes?.new}`);
  }

  // Somebody edits the table by hand.
  await db.transaction(({ query }) => query(`update own_policy set policy = policy - 'clauses'`));
  const night = await recalculateAll(db, { why: "nightly", at: "2020-05-04T02:00:00+01:00", asOf: "2020-05-04" });
  print(`\nAt night: ${night.recalculated} recalculated, ${night.failed.length} not`);
  for (const { reference, code, failed_at } of await failures(db)) print(`  ${failed_at}  ${reference}: ${code}`);

  print("\nOverdue");
  for (const { role, agency, reference, title, due_on, clause } of await overdue(db)) {
    print(`  ${role ?? "nobody named"}, ${agency ?? "no agency"}: ${reference} ${title}, ${due_on} (${clause})`);
  }
  print("\nHow the dates came to be");
  for (const { key, old, new: now, why, because, changed_at } of await history(db, REFERENCE)) {
    print(`  ${changed_at}  ${key}: ${old ?? "new"} → ${now ?? "withdrawn"}  (${why}: ${because.join(", ")})`);
  }
  print("\nFindings");
  for (const [code, findings] of Object.entries(await findingCounts(db, REFERENCE))) print(`  ${findings} ${code}`);
}
