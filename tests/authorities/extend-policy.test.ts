import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  definePolicy,
  extendPolicy,
  findPolicy,
  lintPolicy,
  comparePolicies,
  parsePolicy,
  policies,
  policyAt,
  resolvePolicy,
  validateRecord,
  type ConferenceRecord,
  type Policy,
} from "../../src/index.js";
import { clause, days, duty, months, policy, soonerOf, workingDays } from "../../src/policy/index.js";
import { refused } from "../refusals.js";

const record: ConferenceRecord = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2026-12-14" }],
  conference: { planned: { start: "2027-01-06T10:00" } },
};
const dueUnder = (under: Policy | string, id: string) =>
  buildTimeline(record, under).deadlines.find((deadline) => deadline.id === id)?.due.date;

describe("an overlay", () => {
  const shut = { from: "2026-12-29", until: "2027-01-01", title: "Town hall shut" };
  const ours = extendPolicy("hounslow", { id: "hounslow-shut", closures: [shut] });

  it("of an authority's policy is in force when that is, and is interim and followed as that is", () => {
    const dates = { from: "2020-04-01", until: "2021-04-01", interim: "2020", succeededBy: ["north-shire"] };
    const base = extendPolicy("working-together", { id: "coastshire", ...dates });
    expect(extendPolicy(base, { id: "coastshire-shut" })).toMatchObject({ authority: "coastshire", ...dates });
    // Of what is no authority's, nothing is taken over.
    const below = definePolicy({ ...base, id: "region", layer: "regional" });
    const onIt = extendPolicy(below, { id: "other" });
    for (const field of ["authority", ...Object.keys(dates)]) expect(onIt).not.toHaveProperty(field);
    // Nor is there any field that the base does not have.
    const undated = extendPolicy(extendPolicy("working-together", { id: "coastshire" }), { id: "coastshire-shut" });
    for (const field of Object.keys(dates)) expect(undated).not.toHaveProperty(field);
  });

  it("stands on the policy it extends, and says only what differs", () => {
    expect(ours).toMatchObject({ id: "hounslow-shut", title: "Hounslow", layer: "authority", clauses: [] });
    expect(buildTimeline(record, ours).policy.layers).toEqual([
      "working-together",
      "london",
      "hounslow",
      "hounslow-shut",
    ]);
  });

  it("leaves out a council's closures where they are said to put off all times, and names them", () => {
    // Of 15 working days from 14 December: not 25 and 28 December nor 1 January, and then not 29 to 31 December.
    const everywhere = extendPolicy("hounslow", { id: "hounslow-shut", closures: [{ ...shut, scope: "all" }] });
    expect(dueUnder("hounslow", "conference-held")).toBe("2027-01-07");
    expect(dueUnder(everywhere, "conference-held")).toBe("2027-01-12");
    const { why } = buildTimeline(record, everywhere).deadlines.find(({ id }) => id === "conference-held")!;
    expect(why[1]!.text).toContain("Tue 29 Dec (Town hall shut)");
    expect(why[1]!.skipped).toContainEqual({
      date: "2026-12-30",
      weekday: "Wednesday",
      reason: "closure",
      title: "Town hall shut",
    });
    expect(dueUnder("hounslow", "conference-held")).toBe("2027-01-07");
    expect(dueUnder(ours, "conference-held")).toBe("2027-01-07");
  });

  it("puts off by its closures the times of every authority of the chain, and says which", () => {
    const held = { ...record, conference: { held: { start: "2026-12-16T10:00", end: "2026-12-16T12:00" } } };
    const under = (which: Policy | string) => {
      const { deadlines, notices } = buildTimeline(held, which);
      const dueOf = (id: string) => deadlines.find((deadline) => deadline.id === id)?.due.date;
      const about = notices.find(({ code }) => code === "closure-counted")?.about ?? [];
      return [dueOf("minutes-circulated"), dueOf("core-group-first-met"), about];
    };
    expect(under("hounslow")).toEqual(["2027-01-18", "2027-01-04", []]);
    expect(under(ours)).toEqual(["2027-01-21", "2027-01-04", ["minutes-circulated"]]);
    const london = extendPolicy("london", { id: "london-shut", closures: [shut] });
    expect(under(london)).toEqual(["2027-01-18", "2027-01-04", []]);
    const everywhere = extendPolicy("london", { id: "london-shut", closures: [{ ...shut, scope: "all" }] });
    const all = ["conference-held", "core-group-first-met", "minutes-circulated"];
    expect(under(everywhere)).toEqual(["2027-01-21", "2027-01-07", all]);
  });

  it("is used in validation as in timelines", () => {
    const late = { ...record, conference: { held: { start: "2027-01-12T10:00", end: "2027-01-12T12:00" } } };
    const everywhere = extendPolicy("hounslow", { id: "hounslow-shut", closures: [{ ...shut, scope: "all" }] });
    const missed = (under: Policy | string) =>
      validateRecord(late, under).findings.some(
        ({ code, path }) => code === "deadline-missed" && path === "conference.held.start",
      );
    expect([missed("hounslow"), missed(ours), missed(everywhere)]).toEqual([true, true, false]);
  });

  it("gives a time of its own, or one that the layers below leave unstated", () => {
    const own = extendPolicy("london", {
      id: "own",
      document: { title: "Own procedure", publisher: "Own council" },
      clauses: [
        clause(
          "1",
          "1",
          "Reports come five days before.",
          duty("reports-submitted", {
            by: "professional",
            due: days(5).before("conference-start"),
            doneBy: "report-submitted",
          }),
        ),
        clause(
          "2",
          "2",
          "A transferred child's conference is within 15 working days.",
          duty("conference-held", {
            by: "local-authority",
            for: ["transfer-in"],
            due: workingDays(15).after("transfer-in-notified"),
            doneBy: "conference-held",
          }),
        ),
      ],
    });
    expect(dueUnder(own, "reports-submitted")).toBe("2027-01-01");
    expect(
      buildTimeline({ type: "transfer-in", transferIn: { notifiedOn: "2026-03-16" } }, own).deadlines[0]!.due.date,
    ).toBe("2026-04-08");
  });

  it("of an authority's policy is that authority's, and in force as long", () => {
    const northants = extendPolicy("northamptonshire", { id: "northamptonshire-shut", closures: [shut] });
    expect(northants).toMatchObject({ authority: "northamptonshire", from: "2020-03-23", until: "2021-04-01" });
    expect(policyAt("northamptonshire", "2020-05-01", [northants, ...policies])).toBe(northants);
    expect(lintPolicy(northants, { asOf: "2020-05-01" }).map(({ code }) => code)).toEqual([
      "source-not-checked",
      "closures-counted",
    ]);
  });

  it("is checked like any policy", () => {
    expect(refused(() => extendPolicy("london", { id: "london" }))).toMatchObject({ code: "invalid-policy" });
    expect(refused(() => extendPolicy("lndon", { id: "x" }))).toMatchObject({ code: "unknown-policy" });
    expect(
      refused(() => extendPolicy("london", { id: "x", closures: [{ date: "2026-02-30", title: "?" }] })),
    ).toMatchObject({
      details: { findings: [{ code: "date-does-not-exist", path: "closures[0].date" }] },
    });
  });

  it("may say undefined for what it does not say", () => {
    const given = { id: "own", from: undefined, reviewBy: undefined } as unknown as { id: string };
    expect(extendPolicy("london", given)).not.toHaveProperty("from");
  });
});

describe("the policy of an authority on a day", () => {
  const edition = (id: string, dates: object): Policy =>
    policy({
      id,
      authority: "coastshire",
      title: "Coastshire",
      layer: "authority",
      document: { title: id },
      clauses: [],
      ...dates,
    });
  const first = edition("coastshire-2019", { until: "2022-04-01" });
  const second = edition("coastshire-2022", {
    from: "2022-04-01",
    until: "2024-01-01",
    succeededBy: ["north-coastshire"],
  });
  const known = [...policies, second, first];

  it("is the one in force, the first day included and the last not", () => {
    expect(policyAt("coastshire", "2022-03-31", known)).toBe(first);
    expect(policyAt("coastshire", "2022-04-01", known)).toBe(second);
    expect(policyAt("coastshire", "2023-12-31", known)).toBe(second);
    expect(policyAt("hounslow", "2020-05-01")).toBe(findPolicy("hounslow"));
  });

  it("of several in force is the one that came into force last", () => {
    expect(policyAt("coastshire", "2023-01-01", [edition("coastshire-old", {}), second])).toBe(second);
  });

  it("is not there after the authority ended: its successors are named", () => {
    expect(policyAt("northamptonshire", "2021-03-31").id).toBe("northamptonshire");
    expect(refused(() => policyAt("northamptonshire", "2021-04-01"))).toMatchObject({
      code: "no-policy-in-force",
      message: expect.stringContaining("followed by north-northamptonshire and west-northamptonshire"),
      details: { ended: "2021-04-01", successors: ["north-northamptonshire", "west-northamptonshire"] },
    });
    expect(refused(() => policyAt("west-northamptonshire", "2022-01-01"))).toMatchObject({
      code: "unknown-authority",
      message: expect.stringContaining("followed northamptonshire"),
    });
  });

  it("is not there before the first, nor for an authority that nobody knows, nor on no day", () => {
    expect(refused(() => policyAt("northamptonshire", "2020-03-22"))).toMatchObject({
      code: "no-policy-in-force",
      details: { ended: null, successors: [] },
    });
    expect(refused(() => policyAt("hownslow", "2020-03-22"))).toMatchObject({
      code: "unknown-authority",
      details: { suggestions: ["hounslow"] },
    });
    expect(refused(() => policyAt("hounslow", "yesterday"))).toMatchObject({ code: "not-a-date" });
  });

  it("is told by a timeline that is asked for after the authority ended", () => {
    const { notices } = buildTimeline(
      { type: "review", conference: { planned: { start: "2022-05-05" } } },
      "northamptonshire",
    );
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: "authority-succeeded",
        about: ["north-northamptonshire", "west-northamptonshire"],
      }),
    );
  });
});

it("JSON of a policy is read before it is used, and says so", () => {
  const json = JSON.parse(JSON.stringify({ ...findPolicy("hounslow"), base: "london" })) as Policy;
  for (const wrong of [json, null, { clauses: [{ rules: [{ kind: "duty", id: "a" }] }] }] as Policy[]) {
    for (const ask of [
      () => buildTimeline(record, wrong),
      () => validateRecord(record, wrong),
      () => resolvePolicy(wrong),
      () => comparePolicies([wrong, "hounslow"]),
    ]) {
      expect(refused(ask)).toMatchObject({ code: "not-a-policy" });
    }
  }
  expect(refused(() => comparePolicies("hounslow" as unknown as string[]))).toMatchObject({
    code: "nothing-to-compare",
  });
});

it("a review after a pre-birth conference can have a time of its own", () => {
  const own = extendPolicy("working-together", {
    id: "own",
    document: { title: "Own procedure", publisher: "Own council" },
    clauses: [
      clause(
        "1",
        "1",
        "The first review after a pre-birth conference is 10 working days from the birth or 3 months from the conference, whichever is sooner.",
        duty("conference-held", {
          by: "local-authority",
          for: ["review"],
          when: "after-pre-birth-conference",
          due: soonerOf(workingDays(10).after("birth"), months(3).after("previous-conference")),
          doneBy: "conference-held",
        }),
      ),
    ],
  });
  expect(lintPolicy(own).filter(({ severity }) => severity === "error")).toEqual([]);
  const held = (type: "initial" | "pre-birth", bornOn?: string) =>
    buildTimeline(
      { type: "review", previousConference: { type, heldOn: "2026-04-09" }, ...(bornOn ? { bornOn } : {}) },
      own,
    )
      .deadlines.filter(({ id }) => id === "conference-held")
      .map(({ due }) => due.date);
  expect(held("pre-birth", "2026-05-20")).toEqual(["2026-06-04"]);
  expect(held("pre-birth")).toEqual(["2026-07-09"]);
  // A child of ten: the rule is about reviews after a pre-birth conference only.
  expect(held("initial", "2016-05-20")).toEqual(["2026-07-09"]);
});

it("every policy gives the same through JSON and back", () => {
  const at = "2020-05-05T10:00";
  const records: ConferenceRecord[] = [
    record,
    { type: "pre-birth", expectedDeliveryOn: "2020-09-01", bornOn: "2020-08-25", conference: { held: { start: at } } },
    {
      type: "review",
      previousConference: { type: "initial", heldOn: "2020-02-10" },
      conference: { held: { start: at, end: "2020-05-05T12:00" }, mode: "one-to-one" },
      participants: [{ id: "p1", role: "social-worker", agency: "childrens-social-care" }],
      decision: { planNeeded: true, rag: "red", notified: [{ to: "family", at }] },
    },
    { type: "transfer-in", transferIn: { notifiedOn: "2020-04-01" } },
  ];
  const overlay = extendPolicy("hounslow", { id: "own", closures: [{ date: "2020-05-11", title: "Shut" }] });
  for (const each of [...policies, overlay]) {
    const parsed = parsePolicy(JSON.stringify(each));
    if (!parsed.ok) throw new Error(each.id);
    for (const one of records) {
      const options = { asOf: "2020-06-01" };
      expect(JSON.stringify(buildTimeline(one, parsed.value, options))).toBe(
        JSON.stringify(buildTimeline(one, each, options)),
      );
      expect(JSON.stringify(validateRecord(one, parsed.value, options))).toBe(
        JSON.stringify(validateRecord(one, each, options)),
      );
    }
  }
});
