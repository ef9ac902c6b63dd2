import { describe, expect, it } from "vitest";
import { buildTimeline, worklist, type ConferenceRecord, type Who, type WorkItems } from "../../src/index.js";
import { timelineFor } from "../../src/worklist/index.js";
import { refusalOf } from "../refusals.js";

const RECORD: ConferenceRecord = {
  type: "initial",
  reference: "A",
  conference: { planned: { start: "2020-05-05T10:00" } },
  participants: [
    { id: "sw1", role: "social-worker", agency: "childrens-social-care" },
    { id: "tm1", role: "team-manager", agency: "childrens-social-care" },
    { id: "hv1", role: "health-visitor", agency: "health-visiting" },
    { id: "gp1", role: "gp" },
    { id: "m1", role: "mother" },
    { id: "f1", role: "father", exclusion: { agreed: true } },
    { id: "mt1", role: "minute-taker", agency: "conference-service" },
    { id: "ch1", role: "chair", agency: "conference-service" },
  ],
};
const timeline = buildTimeline(RECORD, "hounslow", { asOf: "2020-05-01" });
const other = buildTimeline(
  { ...RECORD, reference: "B", participants: [{ id: "po1", role: "police-officer", agency: "police" }] },
  "hounslow",
  { asOf: "2020-05-01" },
);
const keys = ({ overdue, open, undated }: WorkItems) => [...overdue, ...open, ...undated].map(({ key }) => key);
const toDo = (who: Who) => keys(worklist([timeline, other], who).toDo);
const awaited = (who: Who) => keys(worklist([timeline, other], who).awaited);

describe("a participant", () => {
  it("has what their role, their agency and their own name owe", () => {
    expect(toDo({ participant: "hv1" })).toEqual([
      "reports-shared-with-family/health-visiting",
      "reports-submitted/health-visiting",
      "dissent-raised-in-writing",
    ]);
    expect(toDo({ participant: "gp1" })).toContain("reports-submitted/gp1");
    expect(toDo({ participant: "ch1" })).toContain("parent-called-before-conference/m1");
  });

  it("waits for what is done for them by name, and for what others owe those they belong to", () => {
    expect(awaited({ participant: "m1" })).toContain("parent-called-before-conference/m1");
    expect(awaited({ participant: "m1" })).toContain("reports-shared-with-family/gp1");
    expect(awaited({ participant: "hv1" })).toContain("report-set-circulated");
  });

  it("who was kept out has nothing by way of the family", () => {
    expect(toDo({ participant: "f1" })).toEqual([]);
    expect(awaited({ participant: "f1" })).toEqual([]);
    expect(keys(worklist(timeline, { participant: "f1" }).unassigned)).toEqual([]);
  });

  it("is looked for in every record, and a record without them is left out", () => {
    const list = worklist([timeline, other], { participant: "po1" });
    expect(new Set(list.toDo.open.map(({ reference }) => reference))).toEqual(new Set(["B"]));
    expect(new Set(list.unassigned.undated.map(({ reference }) => reference))).toEqual(new Set(["B"]));
  });

  it("can be several, who need no role", () => {
    const both = toDo({ participants: { A: ["hv1", "gp1"], B: ["po1"] } });
    expect(both).toEqual(expect.arrayContaining([...toDo({ participant: "hv1" }), "reports-submitted/gp1"]));
    expect(both).toContain("reports-submitted/police");
    expect(toDo({ participants: { A: ["hv1"] } })).not.toContain("reports-submitted/police");
    expect(toDo({ participants: {} })).toEqual([]);
    expect(toDo({ participants: { A: ["hv1"] }, participant: "po1" })).toContain("reports-submitted/police");
  });

  it("who has written a report without being in the record has that", () => {
    const reports = [{ from: "x1", submittedAt: "2020-05-05" }];
    const written = buildTimeline({ ...RECORD, reports }, "hounslow", { asOf: "2020-05-05" });
    const own = timelineFor(written, { participant: "x1" }).deadlines;
    expect(own.map(({ key, status }) => `${key} ${status}`)).toEqual([
      "reports-shared-with-family/x1 overdue",
      "reports-submitted/x1 late",
    ]);
    expect(keys(worklist(written, { participant: "x1" }).toDo)).toEqual(["reports-shared-with-family/x1"]);
  });
});

describe("an agency", () => {
  it("has what it owes, and what anybody of it owes or waits for", () => {
    const ofCare = toDo({ agency: "childrens-social-care" });
    expect(ofCare).toContain("reports-submitted/childrens-social-care");
    expect(ofCare).toContain("plan-document-sent-to-family");
    expect(ofCare).toContain("next-review-held");
    expect(ofCare).not.toContain("reports-submitted/health-visiting");
    expect(awaited({ agency: "health-visiting" })).toContain("report-set-circulated");
    expect(awaited({ agency: "childrens-social-care" })).toContain("reports-forwarded");
  });

  it("that policies name waits for what is owed to it by that name", () => {
    const list = awaited({ agency: "conference-service" });
    expect(list).toEqual(expect.arrayContaining(["reports-submitted/health-visiting", "reports-submitted/gp1"]));
    for (const id of ["mt1", "ch1"]) expect(awaited({ participant: id })).toContain("reports-submitted/gp1");
    expect(awaited({ participant: "hv1" })).not.toContain("reports-submitted/gp1");
  });

  it("leaves out the records in which nobody is of it, and can be several", () => {
    const list = worklist([timeline, other], { agency: "health-visiting" });
    for (const items of [list.toDo, list.awaited, list.unassigned])
      for (const { reference } of [...items.overdue, ...items.open, ...items.undated]) expect(reference).toBe("A");
    expect(toDo({ agency: ["health-visiting", "police"] })).toEqual(
      expect.arrayContaining(["reports-submitted/health-visiting", "reports-submitted/police"]),
    );
  });

  it("is told, as one of those an audience is made of", () => {
    const told = buildTimeline(
      { ...RECORD, conference: { held: { start: "2020-05-05T10:00", end: "2020-05-05T12:00" } } },
      "barking-and-dagenham",
      { asOf: "2020-05-06" },
    );
    const list = worklist(told, { agency: "health-visiting" });
    expect(keys(list.awaited)).toContain("decision-notified/agencies");
    expect(keys(list.awaited)).not.toContain("decision-notified/family");
    expect(keys(list.toDo)).toContain("decision-response/agencies");
  });
});

describe("several at once narrow", () => {
  it("a role at an agency has the parties that are both", () => {
    const own = toDo({ role: "professional", agency: "health-visiting" });
    expect(own.filter((key) => key.startsWith("reports-submitted"))).toEqual(["reports-submitted/health-visiting"]);
    expect(toDo({ role: "health-visitor", agency: "police" }).filter((key) => key.includes("/"))).toEqual([]);
  });

  it("a participant under a role has that role's duties", () => {
    const own = toDo({ role: "team-manager", participant: "tm1" });
    expect(own).toContain("next-review-held");
    expect(own).not.toContain("plan-document-sent-to-family");
  });
});

it("nobody at all has nothing, and is not everybody", () => {
  for (const who of [{ role: [] }, { agency: [] }, { participant: [] }, { participants: {} }]) {
    const list = worklist([timeline, other], who);
    expect(keys(list.toDo), JSON.stringify(who)).toEqual([]);
    expect(keys(list.awaited), JSON.stringify(who)).toEqual([]);
    expect(keys(list.unassigned), JSON.stringify(who)).toEqual([]);
  }
});

describe("who is not known", () => {
  const refused = (who: Who, timelines = [timeline, other]) => {
    const refusal = refusalOf(() => worklist(timelines, who));
    return refusal && { code: refusal.code, suggestions: refusal.details["suggestions"], message: refusal.message };
  };

  it("a role that no list knows and nobody has is refused, with what is near", () => {
    expect(refused({ role: "health-visiter" })).toMatchObject({
      code: "unknown-role",
      suggestions: expect.arrayContaining(["health-visitor"]) as string[],
      message: expect.stringContaining("Did you mean health-visitor") as string,
    });
    expect(refused({ role: ["chair", "confrence-service"] })).toMatchObject({ suggestions: ["conference-service"] });
    expect(refused({ role: "zzzzzzzz" })).toMatchObject({
      suggestions: [],
      message: expect.stringContaining("Give a role") as string,
    });
    expect(refused({ role: "" })).toMatchObject({ code: "unknown-role" });
    expect(refused({ role: "constructor" })).toMatchObject({ code: "unknown-role" });
  });

  it("a role that somebody has, a kinship, an actor and an audience are known", () => {
    const art = buildTimeline({ ...RECORD, participants: [{ id: "a", role: "art-therapist" }] }, "hounslow");
    expect(refused({ role: "art-therapist" }, [art])).toBeNull();
    expect(refused({ role: "art-therapist" })).toMatchObject({ code: "unknown-role" });
    for (const role of ["maternal-grandmother", "receiving-authority", "agencies", "police", "interpreter"])
      expect(refused({ role }), role).toBeNull();
    expect(refused({ role: "chair" }, [])).toBeNull();
    expect(refused({ role: "chiar" }, [])).toMatchObject({ code: "unknown-role" });
  });

  it("a slip in a role of the records names that role", () => {
    const art = buildTimeline({ ...RECORD, participants: [{ id: "a", role: "art-therapist" }] }, "hounslow");
    expect(refused({ role: "art-terapist" }, [art])).toMatchObject({ suggestions: ["art-therapist"] });
  });

  it("so are an agency and a participant whom no record has, where there is a record", () => {
    expect(refused({ agency: "health-visitng" })).toMatchObject({
      code: "unknown-agency",
      suggestions: ["health-visiting"],
    });
    expect(refused({ participant: "hv" })).toMatchObject({ code: "unknown-participant" });
    expect(refused({ agency: "health-visitng" }, [])).toBeNull();
    // By reference, an id is the caller's own, and the record may have lost them.
    expect(refused({ participants: { A: ["gone"] } })).toBeNull();
  });

  it("no message repeats what was given", () => {
    for (const who of [{ role: "Jane Doe" }, { agency: "Jane Doe" }, { participant: "Jane Doe" }])
      expect(refused(who)!.message).not.toContain("Jane");
  });
});

describe("what somebody chases", () => {
  const list = (role: string, asOf: string, reports?: ConferenceRecord["reports"]) =>
    worklist(buildTimeline({ ...RECORD, ...(reports ? { reports } : {}) }, "hounslow", { asOf }), { role });

  it("is awaited by them, overdue once its time has passed", () => {
    const before = list("minute-taker", "2020-05-01");
    expect(before.awaited.open.map(({ key }) => key)).toEqual([
      "reports-submitted/childrens-social-care",
      "minutes-circulated",
    ]);
    const after = list("minute-taker", "2020-05-05");
    expect(after.awaited.overdue.map(({ key }) => key)).toEqual(["reports-submitted/childrens-social-care"]);
    expect(after.awaited.overdue[0]!.people.map(({ id }) => id)).toEqual(["sw1", "tm1"]);
  });

  it("is not once it is in, and not on the list of those who do not chase", () => {
    const reports = [{ from: "sw1", completedAt: "2020-05-01", submittedAt: "2020-05-01" }];
    expect(list("minute-taker", "2020-05-05", reports).awaited.overdue).toEqual([]);
    expect(list("minute-taker", "2020-05-05", []).awaited.overdue).toHaveLength(1);
    expect(list("administrator", "2020-05-05").awaited.overdue).toEqual([]);
  });

  it("is theirs to do where it is theirs", () => {
    const both = worklist(timeline, { role: ["minute-taker", "social-worker"] });
    expect(both.toDo.open.map(({ key }) => key)).toContain("reports-submitted/childrens-social-care");
    expect(both.awaited.open.map(({ key }) => key)).not.toContain("reports-submitted/childrens-social-care");
  });
});

describe("participants of a record", () => {
  it("can be one, by their id", () => {
    expect(toDo({ participants: { A: "hv1" } })).toEqual(toDo({ participants: { A: ["hv1"] } }));
    expect(toDo({ participants: { A: "hv1" } })).not.toEqual([]);
    expect(timelineFor(timeline, { participants: { A: "hv1" } })).toEqual(
      timelineFor(timeline, { participant: "hv1" }),
    );
  });
});

describe("a role written with other hyphens", () => {
  const withRole = (role: string) =>
    buildTimeline({ ...RECORD, participants: [{ id: "t1", role, agency: "school" }] }, "hounslow", {
      asOf: "2020-05-01",
    });

  it.each([
    ["head-teacher", "headteacher"],
    ["headteacher", "head-teacher"],
    ["socialworker", "social-worker"],
    ["social-worker", "socialworker"],
    ["ed-psych", "edpsych"],
  ])("is the same role: %s finds a %s", (asked, recorded) => {
    const of = (role: string) => keys(worklist(withRole(recorded), { role }).toDo);
    expect(of(asked)).toEqual(of(recorded));
    expect(of(asked)).toContain("reports-submitted/school");
  });

  it("is known as its own spelling is", () => {
    const duties = (role: string) => withRole(role).deadlines.map(({ key }) => key);
    expect(duties("healthvisitor")).toEqual(duties("health-visitor"));
    expect(() => worklist(timeline, { role: "deputy-headteacher" })).toThrow(
      expect.objectContaining({ code: "unknown-role" }),
    );
  });
});
