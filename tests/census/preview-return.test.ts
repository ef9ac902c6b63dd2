import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  previewCensus,
  previewReturn,
  readCinCensus,
  type CensusReturn,
  type PreviewedChild,
  type PreviewedReturn,
} from "../../src/census/index.js";
import type { ChildHistory } from "../../src/model/index.js";
import { always } from "../always.js";
import { failing } from "./independent-rules.js";
import { faults, madeUpChildren, REFERENCE_DATE, returnXml } from "./made-up-return.js";

const YEAR = { referenceDate: REFERENCE_DATE };

async function all(source: CensusReturn, options = YEAR): Promise<(PreviewedChild | PreviewedReturn)[]> {
  const entries = [];
  for await (const entry of previewReturn(source, options)) entries.push(entry);
  return entries;
}

const codes = ({ findings }: { findings: readonly { code: string }[] }) =>
  [...new Set(findings.map(({ code }) => code))].toSorted();

describe("a made-up return of 2,000 children", async () => {
  const children = [...madeUpChildren(2000)];
  const previewed = await all(readCinCensus(returnXml(children)));

  it("has the faults that were planted, child for child, and no other", () => {
    expect(previewed).toHaveLength(2001);
    const found = previewed.slice(0, -1).map((entry) => [entry.history!.id, codes(entry)]);
    expect(found).toEqual(children.map(({ id, planted }) => [id, planted.toSorted()]));
  });

  it("has each kind of fault several times", () => {
    for (const code of Object.keys(faults)) {
      expect(children.filter(({ planted }) => planted.includes(code)).length, code).toBeGreaterThan(5);
    }
  });

  it("is judged as by an independent reading of the rules, also when its days are shuffled", async () => {
    const shuffled = [...madeUpChildren(2000, 7)];
    for (const [place, child] of shuffled.entries()) {
      // Days of another child's, so that everything is out of order.
      const other = children[(place * 7 + 3) % children.length]!;
      const [mine, theirs] = [child.episodes[0], other.episodes[0]];
      if (!mine || !theirs) continue;
      mine.enquiries.push(...theirs.enquiries);
      mine.plans.push(...theirs.plans);
      if (place % 3 === 0)
        child.episodes.push({ ...theirs, transferIn: theirs.referral, enquiries: mine.enquiries.slice(0, 1) });
      if (place % 5 === 0) Object.assign(mine, { closure: theirs.referral, reason: "RC8", inNeed: theirs.inNeed });
      if (place % 11 === 0) child.died = theirs.referral;
    }
    const entries = await all(readCinCensus(returnXml(shuffled)));
    const found = entries.slice(0, -1).map((entry) => [entry.history!.id, codes(entry)]);
    expect(found).toEqual(shuffled.map((child) => [child.id, failing(child).toSorted()]));
    expect(new Set(found.flatMap(([, each]) => each)).size).toBeGreaterThan(30);
  });

  it("gives what previewCensus gives of each child", () => {
    for (const { child, history, findings, rules } of previewed) {
      if (child !== null) expect({ findings, rules }).toEqual(previewCensus(history, { ...YEAR, complete: true }));
    }
  });
});

describe("what is previewed", () => {
  const good: ChildHistory = { enquiries: [{ conferenceHeldOn: "2024-05-10", startedOn: "2024-05-01" }] };
  const planAlone: ChildHistory = {
    id: "C2",
    plans: [{ startedOn: "2024-05-10", category: "NEG", latestCategory: "NEG", previousPlans: 0 }],
  };

  it("can be histories, at once or as they come", async () => {
    async function* later() {
      yield good;
      yield planAlone;
    }
    const entries = await all([good, planAlone]);
    expect(entries).toMatchObject([
      { child: 0, line: null, history: good, findings: [] },
      { child: 1, line: null, history: planAlone, findings: [{ code: "2885" }] },
      { child: null, line: null, history: null },
    ]);
    expect(await all(later())).toEqual(entries);
  });

  it("gives what could not be read of a child before what the rules find", async () => {
    const xml =
      "<Message><Children><Child><CINdetails><ChildProtectionPlans><CPPstartDate>soon</CPPstartDate></ChildProtectionPlans></CINdetails></Child></Children></Message>";
    const [entry] = await all(readCinCensus(xml));
    expect(entry!.line).toBe(1);
    expect(entry!.findings.map(({ code }) => code)).toEqual(["not-a-date", "missing", "8720", "8730", "8905", "8910"]);
  });

  it("is asked for no fact that is missing, unless the return is complete", async () => {
    const entries = [];
    for await (const entry of previewReturn([{ plans: [{}] }], { ...YEAR, complete: false })) entries.push(entry);
    expect(entries[0]!.findings).toEqual([]);
    expect(entries[1]!.rules).toEqual([{ code: "2883", status: "skipped" }]);
  });

  it("needs a year", async () => {
    await expect(all([], {} as never)).rejects.toMatchObject({ code: "reference-date-missing" });
  });
});

describe("rule 2883", () => {
  const conference = (conferenceHeldOn?: string): ChildHistory => ({ enquiries: [{ conferenceHeldOn }] });
  const plan = (startedOn?: string): ChildHistory => ({ plans: [{ startedOn }] });
  const moved = (transferInConferenceOn: string): ChildHistory => ({ referrals: [{ transferInConferenceOn }] });
  const whole = async (...histories: ChildHistory[]) => (await all(histories)).at(-1)!;

  it.each([
    ["no more plans than conferences", [plan("2024-05-10"), conference("2024-07-01")], "passed"],
    ["one more", [plan("2024-05-10"), plan("2024-05-10"), conference("2024-07-01")], "failed"],
    ["a transfer-in conference is one", [plan("2024-05-10"), moved("2024-05-10")], "passed"],
    ["a plan of another year is none", [plan("2024-03-31"), plan("2025-04-01"), plan(undefined)], "passed"],
    ["a conference of another year is none", [plan("2024-04-01"), conference("2024-03-31")], "failed"],
    ["the first and the last day are in the year", [plan("2024-04-01"), conference("2025-03-31")], "passed"],
    ["nothing", [], "passed"],
  ])("%s", async (_, histories, status) => {
    expect((await whole(...histories)).rules).toEqual([{ code: "2883", status }]);
  });

  it("says how many there are of each", async () => {
    expect((await whole(plan("2024-05-10"))).findings).toMatchObject([
      { code: "2883", path: "", key: "2883@", severity: "error", params: { plans: 1, conferences: 0 } },
    ]);
  });

  it("cannot be told of a return that was not read to its end", async () => {
    const xml = [...returnXml(madeUpChildren(3))].join("");
    const entries = await all(readCinCensus(xml.slice(0, -12)));
    expect(entries).toHaveLength(4);
    expect(entries[3]).toMatchObject({
      child: null,
      findings: [{ code: "truncated" }],
      rules: [{ code: "2883", status: "skipped" }],
    });
  });
});

describe("any input", () => {
  const xml = [...returnXml(madeUpChildren(4))].join("");
  const bytes = new TextEncoder().encode(xml);

  async function survives(source: Parameters<typeof readCinCensus>[0]) {
    const census = readCinCensus(source);
    await census.header;
    const entries = await all(census);
    expect(entries.at(-1)!.child).toBeNull();
    return entries;
  }

  it("of random bytes never throws", () =>
    always(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 4 }), async (chunks) => {
        await survives(chunks);
      }),
      200,
    ));

  it("of a return that is cut, or of which a byte is another, never throws and keeps the children before", () =>
    always(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (place, byte, isCut) => {
        const broken = isCut ? bytes.slice(0, place) : Uint8Array.from(bytes, (old, at) => (at === place ? byte : old));
        const entries = await survives(broken);
        const before = xml.slice(0, place).split("</Child>\n").length - 1;
        for (const [at, child] of [...madeUpChildren(4)].slice(0, before).entries()) {
          expect(entries[at]!.history?.id).toBe(child.id);
        }
      }),
      200,
    ));

  it("is read the same however it is cut into chunks", async () => {
    const whole = await survives(xml);
    await always(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, at) => bytes.slice(places[at], end));
        expect(await survives(chunks)).toEqual(whole);
      }),
      60,
    );
  });
});
