import { describe, expect, it } from "vitest";
import {
  buildTimeline,
  comparePolicies,
  comparisonToMarkdown,
  comparisonToText,
  extendPolicy,
  findPolicy,
  buildHistory,
  parsePolicy,
  policies,
  policyToMarkdown,
  policyToText,
  timelineToMarkdown,
  timelineToMermaid,
  timelineToPlainWords,
  timelineToSvg,
  timelineToText,
  validateRecord,
} from "../../src/index.js";
import { historyToText, reportToText } from "../../src/formats/index.js";
import { cpc } from "../cli/cpc.js";

const INTERIM = [
  "barking-and-dagenham",
  "hounslow",
  "independent-reviewing-service",
  "northamptonshire",
  "safeguarding-qa-unit",
];
const record = { type: "initial", conference: { planned: { start: "2020-05-05T10:00" } } } as const;
const noticeOf = (id: string, asOf?: string) =>
  buildTimeline(record, id, { asOf }).notices.find(({ code }) => code === "policy-interim");

it("the command's list of policies says which are interim", async () => {
  const { stdout } = await cpc(["policies"]);
  expect(stdout.split("\n").filter((line) => line.includes(", interim rules of 2020 ("))).toHaveLength(5);
});

it("five policies are interim, all of 2020", () => {
  expect(policies.filter(({ interim }) => interim !== undefined).map(({ id }) => id)).toEqual(INTERIM);
  expect(new Set(policies.flatMap(({ interim }) => interim?.slice(0, 4) ?? []))).toEqual(new Set(["2020"]));
});

describe.each(INTERIM)("%s", (id) => {
  it("says so wherever it is shown", () => {
    const timeline = buildTimeline(record, id);
    const says = /interim rules of 2020/;
    expect(timeline.policy.interim).toMatch(/^2020/);
    expect(validateRecord(record, id).policy.interim).toBe(timeline.policy.interim);
    const shown = [
      timelineToText(timeline),
      timelineToMarkdown(timeline),
      timelineToSvg(timeline),
      timelineToMermaid(timeline),
      reportToText(validateRecord(record, id)),
      historyToText(buildHistory({ conferences: [record] }, id)),
      policyToText(findPolicy(id)),
      policyToMarkdown(findPolicy(id)),
      comparisonToText(comparePolicies([id, "london"])),
      comparisonToMarkdown(comparePolicies([id, "london"])),
    ];
    for (const text of shown) expect(text).toMatch(says);
    expect(timelineToPlainWords(timeline).replaceAll(/\s+/g, " ")).toContain(
      "The rules for this meeting are from 2020. They were made for a short time only.",
    );
  });

  it("is a notice once the day asked about is a year past, and not before", () => {
    expect(noticeOf(id)).toBeUndefined();
    expect(noticeOf(id, "2020-12-31")).toBeUndefined();
    expect(noticeOf(id, "2021-05-01")).toMatchObject({ about: [id] });
    const { findings } = validateRecord(record, id, { asOf: "2021-05-01" });
    expect(findings.filter(({ code }) => code === "policy-interim").map(({ severity }) => severity)).toEqual(["info"]);
  });
});

describe("a policy of one's own", () => {
  const ours = (interim: string) => extendPolicy("working-together", { id: "ours", title: "Ours", interim });

  it("gives the day or the year of its text, of which a year has gone by the day after", () => {
    const code = (interim: string, asOf: string) =>
      buildTimeline(record, ours(interim), { asOf }).notices.some((notice) => notice.code === "policy-interim");
    expect(code("2024-02-29", "2025-02-28")).toBe(false);
    expect(code("2024-02-29", "2025-03-01")).toBe(true);
    expect(code("2024", "2025-01-01")).toBe(false);
    expect(code("2024", "2025-01-02")).toBe(true);
  });

  it("cannot give anything else", () => {
    for (const interim of [true, "", "spring 2020", "2020-02-30", "20"]) {
      expect(parsePolicy({ ...ours("2024"), interim }).ok).toBe(false);
    }
  });

  it("that extends an interim one of an authority is interim too", () => {
    expect(extendPolicy("hounslow", { id: "ours" }).interim).toBe("2020");
    expect(extendPolicy("london", { id: "ours" }).interim).toBeUndefined();
  });
});
