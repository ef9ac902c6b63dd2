import { describe, expect, it } from "vitest";
import { readSsd } from "../../src/ssd/index.js";
import { tables } from "./tables.js";

const PERSON = ["C1,2020-02-01,,"];
const ENQUIRY = ["S1,C1,,2025-01-06,N,"];
const read = (rows: Parameters<typeof tables>[0]) => {
  const { histories, findings } = readSsd(tables({ ssd_person: PERSON, ...rows }));
  return { ...histories[0]!, codes: findings.map(({ code, severity }) => `${severity} ${code}`) };
};

describe("a conference after an enquiry", () => {
  const after = (...conferences: string[]) =>
    read({ ssd_s47_enquiry: ENQUIRY, ssd_initial_cp_conference: conferences });

  it.each([
    ["held", "I1,,S1,C1,,,N,,2025-01-24"],
    ["due", "I1,,S1,C1,,,N,2025-01-27,"],
    ["known by its meeting", "I1,M1,S1,C1,,,N,,"],
  ])("is its only one, be it only %s", (_, first) => {
    const { enquiries, codes } = after(first, "I2,M2,S1,C1,,,N,2025-02-20,");
    expect(enquiries).toHaveLength(1);
    expect(enquiries![0]).not.toMatchObject({ conference: "M2" });
    expect(codes).toEqual(["query several-conferences"]);
  });

  it("is the first that was held, in whatever order the rows are, and of one day the row above", () => {
    const [early, late] = ["I1,M1,S1,C1,,,N,,2025-01-24", "I2,M2,S1,C1,,,N,,2025-02-03"];
    const [unheld, sameDay] = ["I3,M3,S1,C1,,,N,2025-01-20,", "I4,M4,S1,C1,,,N,,2025-01-24"];
    const counted = (...rows: string[]) => after(...rows).enquiries!.map(({ conference }) => conference);
    expect(counted(early, late, unheld)).toEqual(["M1"]);
    expect(counted(late, unheld, early)).toEqual(["M1"]);
    expect(counted(early, sameDay)).toEqual(["M1"]);
    expect(counted(sameDay, early)).toEqual(["M4"]);
  });

  it("that is not there makes an enquiry of that id, which a second conference finds", () => {
    const { enquiries, codes } = after("I1,M1,S9,C1,,,N,,2025-01-24", "I2,M2,S9,C1,,,N,,2025-02-24");
    expect(enquiries).toEqual([
      { id: "S1", startedOn: "2025-01-06" },
      { id: "S9", conferenceHeldOn: "2025-01-24", conference: "M1" },
    ]);
    expect(codes).toEqual(["query enquiry-not-there", "query several-conferences"]);
  });

  it("that it does not name makes one without an id each time, and nothing is wrong", () => {
    const { enquiries, codes } = after("I1,M1,,C1,,,N,,2025-01-24", "I2,M2,,C1,,,N,,2025-02-24");
    expect(enquiries).toEqual([
      { id: "S1", startedOn: "2025-01-06" },
      { conferenceHeldOn: "2025-01-24", conference: "M1" },
      { conferenceHeldOn: "2025-02-24", conference: "M2" },
    ]);
    expect(codes).toEqual([]);
  });

  it("is read where there is no table of enquiries, and nothing is wrong then", () => {
    const { ssd_s47_enquiry: _, ...others } = tables({
      ssd_person: PERSON,
      ssd_initial_cp_conference: ["I1,M1,S1,C1,,,N,,2025-01-24"],
    });
    const { histories, findings } = readSsd(others);
    expect(findings).toEqual([]);
    expect(histories[0]!.enquiries).toEqual([{ id: "S1", conferenceHeldOn: "2025-01-24", conference: "M1" }]);
  });

  it("makes no plan its own that neither of them names", () => {
    const rows = { ssd_initial_cp_conference: ["I1,,,C1,,,Y,,2025-01-24"], ssd_cp_plans: ["P1,C1,,,2025-02-24,,,,"] };
    expect(read(rows).plans).toEqual([{ startedOn: "2025-02-24", reviews: [] }]);
  });
});

describe("a transfer-in conference", () => {
  const referrals = ["F1,C1,2025-01-02,N,,", "F2,C1,2025-02-02,N,,"];
  const moved = (...conferences: string[]) =>
    read({ ssd_cin_episodes: referrals, ssd_initial_cp_conference: conferences }).referrals;
  const [first, second] = [
    { receivedOn: "2025-01-02", noFurtherAction: false },
    { receivedOn: "2025-02-02", noFurtherAction: false },
  ];

  it("is of the referral that it names, and else of one that nobody recorded", () => {
    expect(moved("I1,,,C1,,F2,Y,,2025-02-10")).toEqual([first, { ...second, transferInConferenceOn: "2025-02-10" }]);
    expect(moved("I1,,,C1,,,Y,,2025-02-10")).toEqual([first, second, { transferInConferenceOn: "2025-02-10" }]);
  });

  it("is of a referral of its own, where the one that it names has another", () => {
    expect(moved("I1,,,C1,,F1,Y,,2025-02-10", "I2,,,C1,,F1,Y,,2025-03-10")).toEqual([
      { ...first, transferInConferenceOn: "2025-02-10" },
      second,
      { transferInConferenceOn: "2025-03-10" },
    ]);
  });

  it("that was not held is nobody's", () => {
    expect(moved("I1,,,C1,,,Y,2025-02-10,", "I2,,,C1,,F1,Y,2025-02-10,")).toEqual([first, second]);
  });

  it("of a child without any referral is there where the table of referrals is not", () => {
    const { ssd_cin_episodes: _, ...others } = tables({
      ssd_person: PERSON,
      ssd_initial_cp_conference: ["I1,,,C1,,,Y,,2025-02-10"],
    });
    expect(readSsd(others).histories[0]).toMatchObject({ referrals: [{ transferInConferenceOn: "2025-02-10" }] });
    expect(readSsd(others).histories[0]).not.toHaveProperty("enquiries.0");
  });

  it("is one only where its flag says so", () => {
    const { enquiries } = read({ ssd_initial_cp_conference: ["I1,,,C1,,,,,2025-02-10"] });
    expect(enquiries).toEqual([{ conferenceHeldOn: "2025-02-10" }]);
  });
});

describe("what an outcome says of a conference", () => {
  const required = (outcome: string) =>
    read({ ssd_s47_enquiry: [`S1,C1,,2025-01-06,,"${outcome.replaceAll('"', '""')}"`] }).enquiries![0]!
      .conferenceRequired;

  it("is read with and without quotes and blanks, in any case", () => {
    for (const outcome of [
      '{"CP_CONFERENCE_FLAG" : "Y"}',
      "{ CP_CONFERENCE_FLAG: Y, NFA_FLAG: N }",
      '{"cp_conference_flag":"y"}',
      '{"CP_CONFERENCE_FLAG":true}',
    ]) {
      expect(required(outcome), outcome).toBe(true);
    }
  });
});

describe("a finding about the dataset", () => {
  const found = (rows: Parameters<typeof tables>[0]) => readSsd(tables({ ssd_person: PERSON, ...rows })).findings;

  it("has its place, by table, row and column", () => {
    expect(found({ ssd_s47_enquiry: ["S1,C1,,soon,,"] })).toMatchObject([
      { path: "ssd_s47_enquiry[0].s47e_s47_start_date", params: { row: 2 } },
    ]);
    const [unreadable] = found({ ssd_s47_enquiry: ["S1,C1"] });
    expect(unreadable).toMatchObject({ code: "row-unreadable", path: "ssd_s47_enquiry[0]" });
    expect(unreadable!.params).toEqual({ table: "ssd_s47_enquiry", row: 2 });
    const [column] = readSsd({ ssd_cp_plans: "cppl_cp_plan_id" }).findings;
    expect(column).toMatchObject({ path: "ssd_cp_plans.cppl_person_id" });
  });

  it("is an error where something is left out, and a query or worth knowing where all may be right", () => {
    const severities = (rows: Parameters<typeof tables>[0]) =>
      Object.fromEntries(found(rows).map(({ code, severity }) => [code, severity]));
    expect(
      severities({
        ssd_person: ["C1,,,", "C1,,,"],
        ssd_cin_episodes: ["F1,C1,,maybe,,RC0 or so"],
        ssd_s47_enquiry: ["S1,C1,F9,,,", "S2,C9,,,,"],
        ssd_initial_cp_conference: ["I1,M1,S1,C1,,,,,", "I2,M2,S1,C1,,,,,", "I3,,S8,C1,,,,,"],
        ssd_cp_plans: ["P1,C1,,,,,Y,,", "P2,C1,,,,,,bad,"],
        ssd_cp_reviews: ["R1,P9,,,,"],
      }),
    ).toEqual({
      "id-twice": "query",
      "not-a-flag": "error",
      "referral-not-there": "query",
      "person-not-there": "error",
      "several-conferences": "query",
      "enquiry-not-there": "query",
      "plan-of-another-authority": "info",
      "unknown-category": "error",
      "plan-not-there": "error",
    });
  });
});

describe("a day or a reason in a row", () => {
  it("of death is the child's", () => {
    expect(read({ ssd_person: ["C1,2020-02-01,,2025-03-01"] })).toMatchObject({ diedOn: "2025-03-01" });
  });

  it("on which a plan started is that of its conference where that has none, as seen from the birth", () => {
    const before = read({
      ssd_person: ["C1,2025-03-01,,"],
      ssd_initial_cp_conference: ["I1,,,C1,P1,,N,,"],
      ssd_cp_plans: ["P1,C1,,,2025-01-24,,,,"],
    });
    expect(before.plans![0]).toMatchObject({ startedBy: "pre-birth" });
  });

  it("for closure begins with its code", () => {
    const { referrals, codes } = read({ ssd_cin_episodes: ["F1,C1,,,,formerly RC7", "F2,C1,,,,"] });
    expect(referrals).toEqual([{}, {}]);
    expect(codes).toEqual(["error unknown-closure-reason"]);
  });
});

it("what is no dataset is refused", () => {
  expect(() => readSsd(5 as never)).toThrow(expect.objectContaining({ code: "not-tables" }));
});

describe("lines of a table", () => {
  const ids = (text: string) => {
    const { histories, findings } = readSsd({ ssd_person: text });
    return [histories.map(({ id }) => id), findings.map(({ code, params }) => `${code} ${params["row"]}`)];
  };

  it.each([
    ["line feeds", "\n"],
    ["carriage returns", "\r"],
    ["both", "\r\n"],
  ])("may end with %s, also after one that cannot be read", (_, end) => {
    expect(ids(["pers_person_id,pers_dob", "C1,", "", "C2", "", "C3,", ""].join(end))).toEqual([
      ["C1", "C3"],
      ["row-unreadable 4"],
    ]);
  });

  it("are counted with the blank ones above them, which say nothing", () => {
    expect(ids("pers_person_id,pers_dob\n\n\nC1,\n\n,2020-02-01\n\nC2")).toEqual([
      ["C1"],
      ["id-missing 6", "row-unreadable 8"],
    ]);
  });

  it("below a header that cannot be read are not read", () => {
    expect(ids('"pers_person_id,pers_dob\nC1,\n')).toEqual([[], ["column-missing undefined"]]);
  });
});
