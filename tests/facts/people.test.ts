import { describe, expect, it } from "vitest";
import type { People } from "../../src/facts/people.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ConferenceRecord } from "../../src/index.js";

function read(participants: unknown, rest: object = {}) {
  const { people, problems } = readFacts({ type: "initial", participants, ...rest } as ConferenceRecord, null);
  return { people, problems: problems.map(({ code, path }) => `${code} ${path}`) };
}

const peopleOf = (participants: unknown, rest?: object): People => read(participants, rest).people;
const agenciesOf = (participants: readonly object[]) =>
  peopleOf(participants)
    .agencies()
    .map(({ key, agency, members }) => [key, agency ?? null, ...members].join(" "));

const MOTHER = { id: "m", role: "mother" };
const FATHER = { id: "f", role: "father" };
const TEACHER = { id: "t", role: "teacher", agency: "school" };
const HEAD = { id: "h", role: "head-teacher", agency: "school" };
const DOCTOR = { id: "d", role: "gp" };

describe("the people of a record", () => {
  it("are those who can be named, in their order", () => {
    const { people, problems } = read([
      null,
      "m",
      {},
      { id: "Jane Doe", role: "mother" },
      MOTHER,
      { id: "x", role: "Jane Doe" },
      { id: "y", role: "teacher", agency: "The School" },
      { id: "z", role: "wizard" },
      TEACHER,
    ]);
    expect(people.list.map(({ id, role, agency }) => [id, role, agency])).toEqual([
      ["m", "mother", undefined],
      ["z", "wizard", undefined],
      ["t", "teacher", "school"],
    ]);
    expect(problems).toEqual([
      "not-a-code participants[3]",
      "not-a-code participants[5]",
      "not-a-code participants[6]",
      "role-not-known participants[7].role",
    ]);
  });

  it("are none where there is no list", () => {
    for (const participants of [undefined, null, {}, "m", []]) {
      expect(read(participants)).toMatchObject({ people: { list: [] }, problems: [] });
    }
  });

  it("are asked unless the record says otherwise, and excluded only where that was agreed", () => {
    const { list } = peopleOf([
      MOTHER,
      { ...FATHER, invited: false },
      { id: "a", role: "aunt", invited: true, exclusion: {} },
      { id: "b", role: "uncle", exclusion: { agreed: true } },
      { id: "c", role: "uncle", exclusion: { agreed: false } },
    ]);
    expect(list.map(({ id, isInvited, isExcluded }) => [id, isInvited, isExcluded])).toEqual([
      ["m", true, false],
      ["f", false, false],
      ["a", true, false],
      ["b", true, true],
      ["c", true, false],
    ]);
  });

  it("need a role that is known only where they are asked", () => {
    expect(read([{ id: "z", role: "wizard", invited: false }]).problems).toEqual([]);
    expect(read([{ id: "z", role: "mother" }, { id: "y" }]).problems).toEqual([]);
  });

  it("are found by their ids", () => {
    const people = peopleOf([MOTHER, TEACHER]);
    expect([people.byId("t")?.role, people.byId("m")?.role, people.byId("x")]).toEqual([
      "teacher",
      "mother",
      undefined,
    ]);
  });
});

describe("an audience", () => {
  const ids = (people: People, audience: string) => people.membersOf(audience).map(({ id }) => id);

  it("has those who belong to it, are asked and are not excluded", () => {
    const people = peopleOf([
      MOTHER,
      { ...FATHER, invited: false },
      { id: "s", role: "step-parent", exclusion: { agreed: true } },
      TEACHER,
      DOCTOR,
    ]);
    expect([
      ids(people, "parents"),
      ids(people, "professionals"),
      ids(people, "teacher"),
      ids(people, "child"),
    ]).toEqual([["m"], ["t", "d"], ["t"], []]);
    expect([people.isMember("m", "parents"), people.isMember("t", "parents"), people.isMember("f", "parents")]).toEqual(
      [true, false, false],
    );
    // The same when it is asked again.
    expect([ids(people, "parents"), people.isMember("m", "parents")]).toEqual([["m"], true]);
  });

  it("of the core group has those whom the record lists as its members", () => {
    const people = peopleOf([MOTHER, TEACHER, DOCTOR], { coreGroup: { members: ["t", "m", "x"] } });
    expect(ids(people, "core-group")).toEqual(["m", "t"]);
    expect(ids(peopleOf([MOTHER]), "core-group")).toEqual([]);
  });

  it("is one of those that somebody belongs to", () => {
    const people = peopleOf([MOTHER, { ...MOTHER, invited: true }, TEACHER], { coreGroup: { members: ["m"] } });
    expect(people.audiencesOf("m").toSorted()).toEqual(["core-group", "family", "parents", "participants"]);
    expect(people.audiencesOf("t").toSorted()).toEqual(["agencies", "participants", "professionals"]);
    expect(people.audiencesOf("x")).toEqual([]);
  });

  it("gives ids, each once, also with others", () => {
    const people = peopleOf([MOTHER, MOTHER, FATHER, TEACHER, DOCTOR]);
    expect(people.idsOf([])).toEqual([]);
    expect(people.idsOf(["parents"])).toEqual(["m", "f"]);
    expect(people.idsOf(["teacher", "parents"])).toEqual(["t", "m", "f"]);
    expect(people.idsOf(["family", "parents"])).toEqual(["m", "f"]);
    expect(people.idsOf(["gp", "child"])).toEqual(["d"]);
    expect(people.idsOf(["parents", "teacher"])).toEqual(["m", "f", "t"]);
    expect(people.idsOf(["parents"])).toEqual(["m", "f"]);
  });
});

describe("an agency", () => {
  it("has all of its own who are in the record, once any of them is asked", () => {
    expect(agenciesOf([TEACHER, MOTHER, HEAD])).toEqual(["school school h t"]);
    expect(agenciesOf([TEACHER, { ...HEAD, invited: false }])).toEqual(["school school h t"]);
    expect(agenciesOf([{ ...HEAD, invited: false }])).toEqual([]);
    expect(agenciesOf([TEACHER, { id: "x", role: "mother", agency: "school", invited: false }])).toEqual([
      "school school t",
    ]);
    expect(agenciesOf([{ ...DOCTOR, invited: false }, TEACHER])).toEqual(["school school t"]);
  });

  it("of somebody who has none is that person alone, under a key that no agency has", () => {
    expect(agenciesOf([DOCTOR, TEACHER])).toEqual(["d  d", "school school t"]);
    expect(agenciesOf([{ id: "school", role: "gp" }, TEACHER])).toEqual(["school~  school", "school school t"]);
    expect(agenciesOf([{ id: "t", role: "gp" }, TEACHER])).toEqual(["t  t", "school school t"]);
  });

  it("is found by one of its own", () => {
    const people = peopleOf([
      TEACHER,
      HEAD,
      DOCTOR,
      MOTHER,
      { id: "n", role: "nurse", agency: "health", invited: false },
    ]);
    const of = (id: string) => {
      const { key, agency, members } = people.agencyOf(id);
      return [key, agency ?? null, ...members].join(" ");
    };
    expect(["t", "h", "d", "m", "n", "x", "school"].map(of)).toEqual([
      "school school h t",
      "school school h t",
      "d  d",
      "m  m",
      "health health n",
      "x  x",
      "school~  school",
    ]);
    expect(people.professionals().map(({ id }) => id)).toEqual(["t", "h", "d"]);
  });
});
