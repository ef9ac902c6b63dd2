import { describe, expect, it } from "vitest";
import { datedFields } from "../../../src/facts/dated-fields.js";
import { findPolicy, type ConferenceRecord } from "../../../src/index.js";
import { duty, workingDays } from "../../../src/policy/index.js";
import { conferenceRecord } from "../../../src/model/index.js";
import { codeText } from "../../../src/model/written.js";
import { validateRecord } from "../../../src/validation/index.js";
import { ownLists } from "../../../src/validation/whose.js";
import * as z from "zod";
import { ownPolicy } from "../../own-policy.js";
import { hidden, judged, keysOf, lateReports, reason } from "./late-reports.js";

describe("a waiver for a participant", () => {
  it("lets stand what is about a deadline that they alone can meet", () => {
    expect(hidden([{ participant: "hv", code: "deadline-missed" }]).map(({ deadline }) => deadline!.key)).toEqual([
      "reports-submitted/health-visiting",
    ]);
  });

  it("lets nothing stand about an agency of which another has a report as well", () => {
    expect(hidden([{ participant: "t2", code: "deadline-missed" }])).toEqual([]);
    const alone = { ...lateReports, reports: lateReports.reports!.filter(({ from }) => from !== "t1") };
    expect(hidden([{ participant: "t2", code: "deadline-missed" }], alone).map(({ path }) => path)).toEqual([
      "reports[1].submittedAt",
    ]);
    expect(hidden([{ participant: "t1", code: "deadline-missed" }], alone)).toEqual([]);
  });

  it("lets nothing stand about a deadline that a colleague can still meet, although only they have an entry", () => {
    const record: ConferenceRecord = {
      ...lateReports,
      participants: [
        { id: "hv1", role: "health-visitor", agency: "health-visiting" },
        { id: "hv2", role: "health-visitor", agency: "health-visiting" },
      ],
      reports: [{ from: "hv1" }],
    };
    const overdue = judged([], record).findings.filter(({ code }) => code === "deadline-overdue");
    expect(keysOf(overdue)).toContain("deadline-overdue@reports-submitted/health-visiting");
    expect(keysOf(hidden([{ participant: "hv1" }], record))).not.toContain(
      "deadline-overdue@reports-submitted/health-visiting",
    );
    const alone = { ...record, participants: record.participants!.slice(0, 1) };
    expect(keysOf(hidden([{ participant: "hv1" }], alone))).toContain(
      "deadline-overdue@reports-submitted/health-visiting",
    );
  });

  it("lets nothing stand about everybody at once, although it stands at their entry", () => {
    const record: ConferenceRecord = {
      ...lateReports,
      reports: [],
      minutes: {
        distributed: [
          { to: "hv", at: "2020-05-20" },
          { to: "t1", at: "2020-08-01" },
          { to: "t2", at: "2020-08-01" },
          { to: "m", at: "2020-08-02" },
        ],
      },
    };
    const report = validateRecord(record, findPolicy("london"), {
      asOf: "2020-09-01",
      waive: [{ participant: "m", reason }],
    });
    const minutes = report.findings.filter(({ path }) => path === "minutes.distributed[3].at");
    expect(minutes.map(({ code, deadline }) => [code, deadline?.party])).toContainEqual(["deadline-missed", null]);
    expect(report.waived.filter(({ path }) => path.startsWith("minutes"))).toEqual([]);
  });

  it("lets nothing stand about a deadline of their agency that a colleague met later still", () => {
    const submitted = (whom: string, at: string) => ({ duty: "reports-submitted", for: whom, at });
    const both = [submitted("t1", "2020-05-04T17:00"), submitted("t2", "2020-05-04T18:00")];
    const record = { ...lateReports, reports: [], completed: both };
    const late = judged([], record).findings.filter(({ code }) => code === "deadline-missed");
    expect(late.map(({ deadline }) => deadline!.party)).toEqual(["primary-school"]);
    for (const participant of ["t1", "t2"])
      expect(hidden([{ participant, code: "deadline-missed" }], record)).toEqual([]);
  });

  it("lets stand that they were told too early", () => {
    const record: ConferenceRecord = { ...lateReports, decision: { notified: [{ to: "m", at: "2020-03-01" }] } };
    const early = "before-its-event@decision.notified/m.at";
    expect(keysOf(hidden([{ participant: "m" }], record))).toContain(early);
    expect(keysOf(hidden([{ participant: "hv" }], record))).not.toContain(early);
  });

  it("lets nothing stand of what was done too early for several at once", () => {
    const sent = duty("minutes-sent", {
      by: "chair",
      to: "agencies",
      each: "agency",
      due: workingDays(3).after("conference-end"),
      doneBy: "minutes-circulated",
    });
    const report = (to: string) =>
      validateRecord({ ...lateReports, minutes: { distributed: [{ to, at: "2020-04-01" }] } }, ownPolicy([sent]), {
        waive: [{ participant: "hv", code: "before-its-event", reason }],
      });
    expect(report("participants").findings.map(({ code }) => code)).toContain("before-its-event");
    expect(report("participants").waived).toEqual([]);
    expect(report("hv").waived).toHaveLength(1);
  });

  it("is about them also where their id is the name of an agency", () => {
    const participants = [{ id: "police", role: "police", agency: "police" }];
    const record = { ...lateReports, participants, safetyScales: [{ by: "police", rating: 11 }] };
    expect(keysOf(hidden([{ participant: "police" }], record))).toContain(
      "scale-out-of-range@safetyScales/police.rating",
    );
  });

  it.each<[where: string, record: Partial<ConferenceRecord>, path: string]>([
    ["participants", { participants: [{ id: "p" }, { id: "x", role: "wizard" }] }, "participants[1].role"],
    [
      "safetyScales",
      {
        safetyScales: [
          { by: "p", rating: 3 },
          { by: "x", rating: 11 },
        ],
      },
      "safetyScales[1].rating",
    ],
    ["reports", { participants: [{ id: "q" }], reports: [{ from: "x" }] }, "reports[0].from"],
  ])("lets stand what is at their entry of %s, also when that has moved", (list, fields, path) => {
    const record = { type: "initial", ...fields } as ConferenceRecord;
    const paths = (given: object) => hidden([{ participant: "x" }], given).map((finding) => finding.path);
    expect(paths(record)).toContain(path);
    const items = (record as unknown as Record<string, unknown[]>)[list]!;
    const turned = { ...record, [list]: [...items].toReversed() };
    const moved = path.replace(/\[(\d)\]/, (_, index: string) => `[${items.length - 1 - Number(index)}]`);
    expect(paths(turned)).toContain(moved);
    for (const found of paths(turned)) expect(found.startsWith(list)).toBe(true);
  });

  it("knows every list of a record whose items say whose they are", () => {
    const NAMING = ["from", "by", "to", "with", "for"];
    const found = new Map<string, string>();
    const walk = (schema: unknown, path: string): void => {
      if (schema instanceof z.ZodOptional) walk(schema.unwrap(), path);
      else if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
        const { shape } = schema.element;
        const naming = NAMING.find((name) => unwrapped(shape[name]) === codeText);
        if (naming !== undefined) found.set(path, naming);
        for (const [name, inner] of Object.entries(shape)) if (!path.includes("[]")) walk(inner, `${path}[].${name}`);
      } else if (schema instanceof z.ZodObject) {
        for (const [name, inner] of Object.entries(schema.shape)) walk(inner, path === "" ? name : `${path}.${name}`);
      }
    };
    walk(conferenceRecord, "");
    // An action is the plan's, a notice of an earlier decision or of a child's own is looked at with it.
    const others = ["plan.actions", "previousConference.plan.actions"];
    const own = [...found].filter(([path]) => !path.includes("[]") && !others.includes(path));
    expect(own.map(([path]) => path)).toEqual(
      expect.arrayContaining(["reports", "returnedTemplates", "safetyScales", "decision.dissent", "complaints"]),
    );
    for (const [path, name] of own) expect([path, ownLists.get(path)]).toEqual([path, name]);
    for (const { path, whose } of datedFields) {
      if (whose !== undefined && !path.startsWith("children")) expect(ownLists.get(path.split("[]")[0]!)).toBe(whose);
    }
  });

  function unwrapped(schema: unknown): unknown {
    return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  }
});
