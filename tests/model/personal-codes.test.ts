import { describe, expect, it } from "vitest";
import { childHistory, conferenceRecord } from "../../src/model/index.js";
import { searchForPersonalCodes } from "../../src/model/personal-codes.js";
import { leavesOf, withAt } from "../leaves.js";
import { WHOLE_RECORD } from "./whole-record.js";

const inRecord = searchForPersonalCodes(conferenceRecord);
const inHistory = searchForPersonalCodes(childHistory);
const TELEPHONE = "07700900123";

/** The fields of a record in which a code is looked at, by what stands there. */
const fieldsWhere = (code: string) => {
  const found = leavesOf(WHOLE_RECORD).flatMap(({ place }) => inRecord(withAt(WHOLE_RECORD, place, code)));
  return new Set(found.map(({ path }) => path.replace(/^.*\./, "").replace(/\[\d+\]$/, "")));
};

describe("a code that looks personal", () => {
  it("is found wherever a code can stand, and not in a day, a text or a word out of few", () => {
    const known =
      "action agency agreedBy by category dangerStatement duty endReason for from goal id members reference role stage to with";
    expect([...fieldsWhere(TELEPHONE)].toSorted()).toEqual(known.split(" "));
  });

  it("is not what may be written as a name is: an agency, a role, a duty, a stage, a category or a reason", () => {
    const [telephones, names] = [fieldsWhere(TELEPHONE), fieldsWhere("Jane.Doe")];
    expect([...telephones].filter((field) => !names.has(field)).toSorted()).toEqual([
      "agency",
      "category",
      "duty",
      "endReason",
      "role",
      "stage",
    ]);
    const plan = { category: "Not.Known", latestCategory: "Not.Known", endReason: "Not.Known" };
    expect(inHistory({ referrals: [{ closureReason: "Not.Known" }], plans: [plan] })).toEqual([]);
    expect(inHistory({ referrals: [{ closureReason: TELEPHONE }] })).toEqual([
      { path: "referrals[0].closureReason", looksLike: "telephone" },
    ]);
  });

  it("is told once, where it stands first", () => {
    const participants = [{ id: "p1" }, { id: "Jane.Doe" }];
    expect(inRecord({ type: "initial", participants, reports: [{ from: "Jane.Doe" }] })).toEqual([
      { path: "participants[1].id", looksLike: "name" },
    ]);
  });

  it("is sought in what has another shape too, and nothing is found there", () => {
    for (const other of [null, 5, "07700900123", [], { participants: null }, { participants: "07700900123" }])
      expect(inRecord(other)).toEqual([]);
    expect(inRecord({ participants: [null, 5, { id: 7700900123 }], conference: "x", reference: null })).toEqual([]);
  });
});
