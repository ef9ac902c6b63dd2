import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHistory } from "../../src/model/index.js";
import { readSsd, ssdTables } from "../../src/ssd/index.js";
import { csv, tables } from "./tables.js";

const ONE = {
  ssd_person: ["C1,2020-02-01 00:00:00,,", "C2,2021-03-01 00:00:00,,"],
  ssd_cin_episodes: ["F1,C1,2025-01-02 00:00:00,N,,"],
  ssd_s47_enquiry: ["S1,C1,F1,2025-01-06 00:00:00,N,"],
  ssd_initial_cp_conference: ["I1,M1,S1,C1,P1,F1,N,2025-01-27 00:00:00,2025-01-24 00:00:00"],
  ssd_cp_plans: ["P1,C1,F1,I1,2025-01-24 00:00:00,,N,Neglect,Multiple: Neglect; Physical abuse"],
  ssd_cp_reviews: ["R1,P1,2025-04-24 00:00:00,2025-04-22 00:00:00,M2,Y"],
};

const codes = (input: Parameters<typeof readSsd>[0]) =>
  readSsd(input).findings.map(({ code, params }) =>
    [code, params["table"], params["row"], params["column"]].filter((each) => each !== undefined).join(" "),
  );

describe("a dataset in good order", () => {
  it("is one history for each person, with the parts joined by their ids", () => {
    const { histories, findings, notHeld } = readSsd(tables(ONE));
    expect(findings).toEqual([]);
    expect(notHeld).toEqual([]);
    expect(histories).toEqual([
      {
        id: "C1",
        bornOn: "2020-02-01",
        referrals: [{ receivedOn: "2025-01-02", noFurtherAction: false }],
        enquiries: [
          {
            id: "S1",
            referral: 0,
            startedOn: "2025-01-06",
            targetOn: "2025-01-27",
            conferenceHeldOn: "2025-01-24",
            conference: "M1",
          },
        ],
        plans: [
          {
            referral: 0,
            startedOn: "2025-01-24",
            startedBy: "initial",
            category: "NEG",
            latestCategory: "MUL",
            reviews: [{ heldOn: "2025-04-22", dueOn: "2025-04-24", quorate: true, conference: "M2" }],
          },
        ],
      },
      { id: "C2", bornOn: "2021-03-01", referrals: [], enquiries: [], plans: [] },
    ]);
    for (const history of histories) expect(parseHistory(history).ok).toBe(true);
  });

  it("gives siblings the id of the meeting they share", () => {
    const { histories } = readSsd(
      tables({
        ...ONE,
        ssd_s47_enquiry: ["S1,C1,F1,2025-01-06,N,", "S2,C2,,2025-01-06,N,"],
        ssd_initial_cp_conference: ["I1,M1,S1,C1,P1,F1,N,,2025-01-24", "I2,M1,S2,C2,,,N,,2025-01-24"],
      }),
    );
    expect(histories.map(({ enquiries }) => enquiries?.[0]?.conference)).toEqual(["M1", "M1"]);
  });

  it("finds tables and columns by their names, in any order and case, behind a byte order mark and quotes", () => {
    const { histories, findings } = readSsd({
      SSD_Person: '\uFEFF"PERS_DOB","pers_forename"," Pers_Person_Id "\r\n"2020-02-01T00:00:00","Ann","C1"\r\n',
    });
    expect([histories, findings]).toEqual([[{ id: "C1", bornOn: "2020-02-01" }], []]);
  });

  it("comes as text, or in pieces that may part a letter", () => {
    const text = csv("pers_person_id,pers_forename,pers_dob", 'C1,"Zoë\r\nÅ",2020-02-01');
    const bytes = new TextEncoder().encode(text);
    const pieces = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1));
    for (const ssd_person of [text, [text.slice(0, 20), text.slice(20)], pieces]) {
      expect(readSsd({ ssd_person }).histories).toEqual([{ id: "C1", bornOn: "2020-02-01" }]);
    }
  });
});

describe("what is written in a field", () => {
  const plan = (fields: string) => {
    const { histories, findings } = readSsd(tables({ ssd_person: ["C1,,,"], ssd_cp_plans: [fields] }));
    return { plan: histories[0]?.plans?.[0], codes: findings.map(({ code }) => code) };
  };

  it.each([
    ["2025-01-06 00:00:00"],
    ["2025-01-06 00:00:00.0000000"],
    ["2025-01-06T00:00:00"],
    ["2025-01-06"],
    [" 2025-01-06 "],
    ["2025-01-06T00:00:00Z"],
  ])("%j is a day", (written) => {
    expect(plan(`P1,C1,,,${written},,,,`)).toMatchObject({ plan: { startedOn: "2025-01-06" }, codes: [] });
  });

  it.each([
    ["06/01/2025", "not-a-date"],
    ["2025-02-29", "date-does-not-exist"],
    ["soon", "not-a-date"],
  ])("%j is none, and the rest of the row is read", (written, code) => {
    expect(plan(`P1,C1,,,${written},2025-06-01,,NEG,`)).toEqual({
      plan: { endedOn: "2025-06-01", category: "NEG", reviews: [] },
      codes: [code],
    });
  });

  it.each([[""], ["NULL"], ["null"], ["SSD_PH"], ["PLACEHOLDER_DATA"], ["-1"], ["  "]])("%j is nothing", (nothing) => {
    const fields = Array.from({ length: 7 }, () => nothing).join(",");
    expect(plan(`P1,C1,${fields}`)).toEqual({ plan: { reviews: [] }, codes: [] });
  });

  it.each([
    ["NEG", "NEG"],
    ["sab", "SAB"],
    ["Neglect", "NEG"],
    ["PHYSICAL ABUSE", "PHY"],
    ["Sexual Abuse", "SAB"],
    ["Emotional abuse", "EMO"],
    ["Multiple: Neglect; Emotional abuse", "MUL"],
    ["Multiple/not recommended", "MUL"],
    ["Neglect and Physical abuse", "MUL"],
  ])("%j is a category", (written, code) => {
    expect(plan(`P1,C1,,,,,,${written},`)).toMatchObject({ plan: { category: code }, codes: [] });
  });

  it("another category is a finding", () => {
    expect(plan("P1,C1,,,,,,Unhappy,")).toEqual({ plan: { reviews: [] }, codes: ["unknown-category"] });
  });

  it.each([
    ["Y", true],
    ["Yes", true],
    ["1", true],
    ["TRUE", true],
    ["n", false],
    ["No", false],
    ["0", false],
    ["false", false],
    ["Y   ", true],
  ])("%j is a flag", (written, quorate) => {
    const { histories, findings } = readSsd(tables({ ...ONE, ssd_cp_reviews: [`R1,P1,,2025-04-22,,${written}`] }));
    expect([histories[0]?.plans?.[0]?.reviews?.[0]?.quorate, findings]).toEqual([quorate, []]);
  });

  it("another flag, reason for closure or id is a finding, and its field is left out", () => {
    const input = tables({
      ...ONE,
      ssd_cin_episodes: ["F1,C1,2025-01-02,perhaps,2025-03-01,Moved away"],
      ssd_cp_reviews: ["R1,P1,,2025-04-22,Room 3 / Ann,"],
    });
    expect(codes(input)).toEqual([
      "unknown-closure-reason ssd_cin_episodes 2 cine_close_reason",
      "not-a-flag ssd_cin_episodes 2 cine_referral_nfa",
      "not-a-code ssd_cp_reviews 2 cppr_cp_review_meeting_id",
    ]);
    expect(readSsd(input).histories[0]?.plans?.[0]?.reviews).toEqual([{ heldOn: "2025-04-22" }]);
  });

  it("a reason for closure may carry its words", () => {
    const read = readSsd(tables({ ...ONE, ssd_cin_episodes: ["F1,C1,,,2025-03-01,RC7 - Services ceased"] }));
    expect(read.histories[0]?.referrals).toEqual([{ closedOn: "2025-03-01", closureReason: "RC7" }]);
  });
});

describe("whether an enquiry leads to a conference", () => {
  const required = (nfa: string, outcome: string) =>
    readSsd(
      tables({
        ssd_person: ["C1,,,"],
        ssd_s47_enquiry: [`S1,C1,,2025-01-06,${nfa},"${outcome.replaceAll('"', '""')}"`],
      }),
    ).histories[0]?.enquiries?.[0]?.conferenceRequired;

  it("its outcome says, and else only that nothing more was done", () => {
    expect(required("N", '{"NFA_FLAG": "N", "CP_CONFERENCE_FLAG": "Y"}')).toBe(true);
    expect(required("", '{"CP_CONFERENCE_FLAG":"N"}')).toBe(false);
    expect(required("Y", '{"CP_CONFERENCE_FLAG":""}')).toBe(false);
    expect(required("Y", "")).toBe(false);
    expect(required("N", "")).toBeUndefined();
    expect(required("", '{"CP_CONFERENCE_FLAG":null}')).toBeUndefined();
  });
});

describe("how a plan came about", () => {
  const startedBy = (person: string, conference: string, plan: string) =>
    readSsd(tables({ ssd_person: [person], ssd_initial_cp_conference: [conference], ssd_cp_plans: [plan] }))
      .histories[0]?.plans?.[0]?.startedBy;

  it("is by a transfer-in, of a conference that either names the plan or is named by it", () => {
    expect(startedBy("C1,,,", "I1,,,C1,P1,,Y,,2025-01-24", "P1,C1,,,2025-01-24,,,,")).toBe("transfer-in");
    expect(startedBy("C1,,,", "I1,,,C1,,,Y,,2025-01-24", "P1,C1,,I1,2025-01-24,,,,")).toBe("transfer-in");
  });

  it("is before the birth, where the child was born later or is not born yet", () => {
    const [conference, plan] = ["I1,,,C1,P1,,N,,2025-01-24", "P1,C1,,,2025-01-24,,,,"];
    expect(startedBy("C1,2025-03-01,,", conference, plan)).toBe("pre-birth");
    expect(startedBy("C1,,2025-03-01,", conference, plan)).toBe("pre-birth");
    expect(startedBy("C1,2025-01-24,,", conference, plan)).toBe("initial");
  });

  it("is not known without its conference", () => {
    expect(startedBy("C1,,,", "I1,,,C1,,,N,,2025-01-24", "P1,C1,,,2025-01-24,,,,")).toBeUndefined();
  });

  it("a transfer-in conference is the referral's, and no enquiry's", () => {
    const { histories } = readSsd(
      tables({ ...ONE, ssd_initial_cp_conference: ["I1,M1,,C1,P1,F1,Y,,2025-01-24"], ssd_s47_enquiry: [] }),
    );
    expect(histories[0]?.referrals?.[0]?.transferInConferenceOn).toBe("2025-01-24");
    expect(histories[0]?.enquiries).toEqual([]);
  });

  it("another authority's plan is left out with its reviews, and that is said once", () => {
    const input = tables({ ...ONE, ssd_cp_plans: ["P1,C1,F1,I1,2025-01-24,,Y,,"] });
    expect(codes(input)).toEqual(["plan-of-another-authority ssd_cp_plans 2 cppl_cp_plan_ola"]);
    expect(readSsd(input).histories[0]?.plans).toEqual([]);
  });
});

describe("a row that cannot be used", () => {
  it("is a finding with its number, and the rest go on", () => {
    const ssd_person = csv(
      "pers_person_id,pers_forename,pers_dob",
      "C1,Ann,2020-02-01",
      "C2,Bob",
      'C3,"Jo "Jay" Smith",2020-02-01',
      "",
      "C4,Kim,2020-02-01,and more",
      'C5,"never closed,2020-02-01',
      "C6,Lou,2020-02-01",
    );
    const { histories, findings } = readSsd({ ssd_person });
    expect(histories.map(({ id }) => id)).toEqual(["C1", "C6"]);
    expect(findings.map(({ code, params }) => `${code} ${params["row"]}`)).toEqual(
      [3, 4, 6, 7].map((row) => `row-unreadable ${row}`),
    );
    expect(JSON.stringify(findings)).not.toMatch(/Bob|Smith|never/);
  });

  it("without an id, or without whose it is, is left out", () => {
    const input = tables({
      ...ONE,
      ssd_cp_reviews: [],
      ssd_cp_plans: [",C1,,,2025-01-24,,,,", "P2,NULL,,,2025-01-24,,,,"],
    });
    expect(codes(input)).toEqual([
      "id-missing ssd_cp_plans 2 cppl_cp_plan_id",
      "id-missing ssd_cp_plans 3 cppl_person_id",
    ]);
  });

  it("with an id that is no code is left out, and the id is not repeated", () => {
    const input = { ssd_person: csv("pers_person_id,pers_dob", "Ann Smith,2020-02-01", "C2,2020-02-01") };
    const { histories, findings } = readSsd(input);
    expect(histories).toEqual([{ id: "C2", bornOn: "2020-02-01" }]);
    expect(findings).toMatchObject([{ code: "not-a-code", path: "ssd_person[0].pers_person_id" }]);
    expect(JSON.stringify(findings)).not.toContain("Ann");
  });

  it("with the id of a row above is left out", () => {
    const input = tables({ ...ONE, ssd_person: ["C1,2020-02-01,,", "C1,2021-02-01,,"] });
    expect(codes(input)).toEqual(["id-twice ssd_person 3 pers_person_id"]);
    expect(readSsd(input).histories).toMatchObject([{ id: "C1", bornOn: "2020-02-01" }]);
  });

  it("about a person or a plan that is not there is left out", () => {
    const input = tables({
      ...ONE,
      ssd_cp_plans: [...ONE.ssd_cp_plans, "P9,C9,,,2025-01-24,,,,"],
      ssd_cp_reviews: ["R1,P1,,2025-04-22,,", "R2,P8,,2025-04-22,,", "R3,P9,,2025-04-22,,"],
    });
    expect(codes(input)).toEqual([
      "person-not-there ssd_cp_plans 3 cppl_person_id",
      "plan-not-there ssd_cp_reviews 3 cppr_cp_plan_id",
    ]);
  });

  it("with a referral or enquiry that is not there is read without it", () => {
    const input = tables({
      ...ONE,
      ssd_s47_enquiry: ["S1,C1,F9,2025-01-06,N,"],
      ssd_initial_cp_conference: [...ONE.ssd_initial_cp_conference, "I2,M2,S9,C2,,,N,,2025-02-03"],
    });
    expect(codes(input)).toEqual([
      "referral-not-there ssd_s47_enquiry 2 s47e_referral_id",
      "enquiry-not-there ssd_initial_cp_conference 3 icpc_s47_enquiry_id",
    ]);
    expect(readSsd(input).histories[1]?.enquiries).toEqual([
      { id: "S9", conferenceHeldOn: "2025-02-03", conference: "M2" },
    ]);
  });

  it("of several conferences after one enquiry, the first that was held counts", () => {
    const input = tables({
      ...ONE,
      ssd_initial_cp_conference: [
        "I0,M0,S1,C1,,F1,N,2025-01-27,",
        "I2,M2,S1,C1,,F1,N,,2025-02-03",
        ...ONE.ssd_initial_cp_conference,
      ],
    });
    expect(codes(input)).toEqual([
      "several-conferences ssd_initial_cp_conference 3 icpc_s47_enquiry_id",
      "several-conferences ssd_initial_cp_conference 2 icpc_s47_enquiry_id",
    ]);
    expect(readSsd(input).histories[0]?.enquiries).toMatchObject([
      { conferenceHeldOn: "2025-01-24", conference: "M1" },
    ]);
  });
});

describe("what is not given", () => {
  it("is named once, and says that nobody knows", () => {
    const { ssd_cp_plans } = tables(ONE);
    const { histories, notHeld, findings } = readSsd({ ssd_cp_plans, ssd_person: csv("pers_person_id", "C1") });
    expect(histories).toEqual([
      expect.objectContaining({ id: "C1", plans: [expect.not.objectContaining({ reviews: expect.anything() })] }),
    ]);
    expect(histories[0]).not.toHaveProperty("enquiries");
    expect(notHeld).toEqual([
      "ssd_person.pers_dob",
      "ssd_person.pers_expected_dob",
      "ssd_person.pers_death_date",
      "ssd_cin_episodes",
      "ssd_s47_enquiry",
      "ssd_initial_cp_conference",
      "ssd_cp_reviews",
    ]);
    expect(findings).toEqual([]);
  });

  it("is a finding, if it is a column without which no row means anything", () => {
    expect(codes({ ssd_cp_plans: csv("cppl_cp_plan_id,cppl_cp_plan_start_date", "P1,2025-01-24") })).toEqual([
      "column-missing ssd_cp_plans cppl_person_id",
    ]);
    expect(codes({ ssd_person: "" })).toEqual(["column-missing ssd_person pers_person_id"]);
  });

  it("persons are those whom the other tables name, without their own", () => {
    const { ssd_person: _, ...others } = tables(ONE);
    const { histories, findings } = readSsd(others);
    expect([histories.map(({ id }) => id), findings]).toEqual([["C1"], []]);
  });

  it("tables that are not read are ignored", () => {
    expect(readSsd({ ssd_address: "a,b", ssd_person: csv("pers_person_id", "C1") }).histories).toEqual([{ id: "C1" }]);
  });
});

describe("anything at all", () => {
  const names = Object.keys(ssdTables);

  it("is read the same as bytes and as the text that they are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(fc.uint8Array({ maxLength: 200 })), (name, bytes) => {
        const read = readSsd({ [name]: bytes });
        expect(readSsd({ [name]: Buffer.concat(bytes).toString("utf8") })).toEqual(read);
        for (const { severity, code, message } of read.findings) {
          expect(`${severity} ${code}: ${message}`).toMatch(/^(?:error|query|info) [a-z0-9-]+: .+\.$/s);
        }
      }),
    );
  });

  it("makes histories that parse, and findings that repeat nothing", () => {
    const field = fc.oneof(
      fc.constantFrom("C1", "P1", "S1", "I1", "F1", "Y", "2025-01-06 00:00:00", "2026-01-06", "NEG", "NULL", ""),
      fc.constantFrom('"', 'a"b', '"!CANARY, Jane"', '"!CANARY\nJane"', "!CANARY Jane", "!CANARY,!Jane"),
    );
    const table = (width: number) =>
      fc.array(
        fc.array(field, { minLength: width, maxLength: width }).map((fields) => fields.join(",")),
        { maxLength: 8 },
      );
    const all = fc.record({
      ssd_person: table(4),
      ssd_cin_episodes: table(6),
      ssd_s47_enquiry: table(6),
      ssd_initial_cp_conference: table(9),
      ssd_cp_plans: table(9),
      ssd_cp_reviews: table(6),
    });
    fc.assert(
      fc.property(all, (rows) => {
        const read = readSsd(tables(rows));
        for (const history of read.histories) expect(parseHistory(history)).toMatchObject({ ok: true });
        expect(JSON.stringify(read)).not.toMatch(/CANARY|Jane/);
      }),
      { numRuns: 300 },
    );
  });

  it("does not take longer than its length, however its quotes are set", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `C${index},"a"b,2020-02-01`);
    const started = process.hrtime.bigint();
    expect(readSsd({ ssd_person: csv("pers_person_id,x,pers_dob", ...rows) }).findings).toHaveLength(20_000);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(20);
  });
});
