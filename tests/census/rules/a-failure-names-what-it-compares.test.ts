import { expect, it } from "vitest";
import { previewCensus } from "../../../src/census/index.js";
import type { ChildHistory } from "../../../src/model/index.js";
import { YEAR, plan, of } from "./cases.js";
import { OF_ENQUIRIES } from "./of-enquiries.js";
import { OF_PLANS } from "./of-plans.js";
import { OF_REVIEWS } from "./of-reviews.js";

const CASES = { ...OF_ENQUIRIES, ...OF_PLANS, ...OF_REVIEWS };

/** What is said of the first case of each rule that fails: the value that is wrong, and what it was compared with. */
const NAMED: Readonly<Record<string, object>> = {
  "1104": { conferenceHeldOn: "2024-04-30", receivedOn: "2024-05-01" },
  "1105": { startedOn: "2024-04-30", receivedOn: "2024-05-01" },
  "2884": { conferenceHeldOn: "2024-05-10" },
  "2885": { startedOn: "2024-05-11", conferences: ["2024-05-10"] },
  "2889": { startedOn: "2024-04-30", receivedOn: "2024-05-01" },
  "2990": { closureReason: "RC8" },
  "2991Q": {},
  "4001": { startedOn: "2024-05-10", other: "plans[0]" },
  "4003": { heldOn: "2024-08-01", other: "childInNeedPlans[0]" },
  "4016": { startedOn: "2024-05-10", other: "plans[0]" },
  "4017": { startedOn: "2024-05-10", other: "childInNeedPlans[0]" },
  "8565": { startedOn: "2024-09-11", closedOn: "2024-09-10" },
  "8615": { startedOn: "2024-05-03", conferenceHeldOn: "2024-05-02" },
  "8675Q": { startedOn: "2025-03-07" },
  "8715": { conferenceHeldOn: "2024-03-31" },
  "8720": { startedOn: "2025-04-01" },
  "8730": { previousPlans: -1 },
  "8740": { startedOn: "2024-03-31" },
  "8831": {},
  "8832": {},
  "8839": { other: "enquiries[0]" },
  "8840": { startedOn: "2024-05-10", endedOn: "2024-05-10" },
  "8841": { heldOn: "2024-05-10", startedOn: "2024-05-10" },
  "8842Q": {},
  "8868": { closedOn: "2024-09-10" },
  "8870Q": { targetOn: "2024-05-04" },
  "8875": { conferenceHeldOn: "2024-05-04" },
  "8890": { startedOn: "2024-05-10", other: "enquiries[0]" },
  "8905": { category: "neg" },
  "8910": { latestCategory: "neg" },
  "8915": { startedOn: "2024-06-02", diedOn: "2024-06-01" },
  "8920": { endedOn: "2024-06-02", diedOn: "2024-06-01" },
  "8925": { startedOn: "2024-05-10", endedOn: "2024-05-09" },
  "8930": { endedOn: "2024-03-31" },
  "8935": { other: "plans[0]" },
  "8940": { startedOn: "2024-07-01", other: "plans[0]" },
};

const namedBy = (code: string, history: ChildHistory) =>
  previewCensus(history, { ...YEAR, complete: true }).findings.find((finding) => finding.code === code)?.params;

it.each(Object.keys(CASES))("a failure of rule %s names what it compares", (code) => {
  const [, history] = CASES[code]!.find(([, , inReturn]) => inReturn.startsWith("failed"))!;
  expect(namedBy(code, history)).toEqual(NAMED[code]);
});

it("a plan that starts on no conference's day names no conference where none was held", () => {
  expect(namedBy("2885", of({ enquiries: [{}], plans: [{ startedOn: "2024-05-10" }] }))).toEqual({
    startedOn: "2024-05-10",
    conferences: [],
  });
  expect(namedBy("2885", plan({ startedOn: "2024-05-10" }))).toMatchObject({ conferences: [] });
});
