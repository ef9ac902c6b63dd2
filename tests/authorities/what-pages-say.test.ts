import { describe, expect, it } from "vitest";
import { findPolicy } from "../../src/index.js";
import { clausesAsRead } from "../../src/policy/index.js";
import { rowsOf, written } from "./rows.js";

/**
 * What the pages of six English authorities say today, written down by hand from what was read of them and not from the
 * policies. A change of any figure, actor, event, strength, grade or address fails here. `WD`, `days`: readings of "days".
 */
const WD_OR_DAYS = (count: number, event: string) =>
  `working-days: ${count} working-days after ${event} / calendar-days: ${count} days after ${event}`;

const DUTIES: Record<string, string> = {
  // clause | duty | for | strength | by | to | each | due | done by | when | phase | more
  "greater-manchester": `
    GM1 | conference-held   | initial | must | local-authority | - | - | ${WD_OR_DAYS(15, "section-47-strategy-discussion")} | conference-held | - | before
    GM2 | interim-plan-made | initial | must | - | - | - | - | - | - | before
    GM5 | complaint-made    | all     | may  | parents, child | - | - | not stated | complaint-made | - | after`,

  bolton: `
    BO1 | conference-requested | initial | must | - | conference-service | - | 1 working-days after latest-strategy-discussion | - | - | before
    BO2 | conference-asked-for-by-agency | initial | may | agency | local-authority | - | - | - | - | before | about enquiry
    BO3 | conference-held | transfer-in | must | local-authority | - | - | ${WD_OR_DAYS(15, "transfer-in-notified")} | conference-held | - | before
    BO4 | transfer-in-responded-to | transfer-in | must | independent-reviewing-officer | originating-authority | - | on transfer-in-notified | - | - | before | about enquiry
    BO5 | core-group-first-met | transfer-in | must | core-group | - | - | not stated | first-core-group | plan-not-ruled-out | after
    BO5 | next-review-held | transfer-in | must | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,

  "north-yorkshire": `
    NY1  | conference-held | initial     | must | local-authority | - | - | 15 working-days after section-47-strategy-discussion | conference-held | - | before
    NY2  | conference-held | transfer-in | must | local-authority | - | - | from-notification: 15 working-days after transfer-in-notified / from-acceptance: 15 working-days after transfer-in-accepted | conference-held | - | before
    NY3  | conference-held | review      | must | local-authority | - | - | 3 months after previous-conference | conference-held | after-initial-conference | before
    NY3  | next-review-held | initial    | must | local-authority | - | - | 3 months after conference-end | next-review | plan-not-ruled-out | after
    NY4  | conference-held | review      | must | local-authority | - | - | 6 months after previous-conference | conference-held | after-review-conference | before
    NY4  | next-review-held | review     | must | local-authority | - | - | 6 months after conference-end | next-review | plan-not-ruled-out | after
    NY6  | decision-notified | all       | must | chair | family, professionals | audience | 1 working-days after conference-end | decision-notified | - | after
    NY7  | minutes-circulated | all      | must | - | parents, child, professionals | - | 15 working-days after conference-end | minutes-circulated | - | after
    NY8  | conference-held-before-order-ends | initial | should | local-authority | - | - | on emergency-protection-order-ends | conference-held | emergency-protection-order | before
    NY9  | core-group-first-met | initial | must | core-group | - | - | ${WD_OR_DAYS(10, "conference-end")} | first-core-group | plan-not-ruled-out | after
    NY9  | core-group-met-again | all    | must | core-group | - | - | 6 weeks every latest-core-group | - | plan-not-ruled-out | after
    NY10 | core-group-notes-sent | all   | must | - | core-group, family, chair | - | - | - | plan-not-ruled-out | after | about plan
    NY11 | reports-submitted | review    | must | agency | - | agency | 5 working-days before conference-start | report-submitted | - | before
    NY12 | core-group-first-met | transfer-in | must | core-group | - | - | not stated | first-core-group | plan-not-ruled-out | after
    NY12 | next-review-held | transfer-in | must | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,

  tees: `
    TE1  | conference-held | initial | must | local-authority | - | - | 15 working-days after section-47-strategy-discussion | conference-held | - | before
    TE2  | conference-requested | initial | must | social-worker | administrator | - | 1 working-days after decision-to-hold-conference | - | - | before
    TE3  | conference-held | review | must | local-authority | - | - | sooner of 3 months after previous-conference + 10 working-days after birth | conference-held | after-pre-birth-conference | before
    TE3  | next-review-held | pre-birth | must | local-authority | - | - | sooner of 10 working-days after birth + 3 months after conference-end | next-review | plan-not-ruled-out | after
    TE4  | conference-held | review | must | local-authority | - | - | 3 months after previous-conference | conference-held | after-initial-conference | before | unless after-pre-birth-conference
    TE4  | next-review-held | initial | must | local-authority | - | - | 3 months after conference-end | next-review | plan-not-ruled-out | after
    TE5  | conference-held | review | must | local-authority | - | - | 6 months after previous-conference | conference-held | after-review-conference | before
    TE5  | next-review-held | review | must | local-authority | - | - | 6 months after conference-end | next-review | plan-not-ruled-out | after
    TE7  | conference-held | transfer-in | must | local-authority | - | - | from-acceptance: 15 working-days after transfer-in-accepted / from-receipt: 15 working-days after transfer-in-notified | conference-held | - | before
    TE9  | core-group-first-met | initial | must | core-group | - | - | 10 working-days after conference-end | first-core-group | plan-not-ruled-out | after
    TE9  | core-group-met-again | all | must | core-group | - | - | 6 weeks every latest-core-group | - | plan-not-ruled-out | after
    TE10 | core-group-first-met | transfer-in | must | core-group | - | - | not stated | first-core-group | plan-not-ruled-out | after
    TE10 | next-review-held | transfer-in | must | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,

  "east-riding": `
    ER1 | conference-held | initial | must | local-authority | - | - | 15 working-days after section-47-strategy-discussion | conference-held | - | before
    ER3 | reports-shared-with-family | initial | must | agency | parents, child | report | 48 hours before conference-start | report-shared-with-family | - | before
    ER3 | reports-discussed-with-family | initial | must | agency | parents, child | report | 48 hours before conference-start | - | - | before
    ER3 | reports-shared-with-family | review | must | agency | parents, child | report | 3 working-days before conference-start | report-shared-with-family | - | before
    ER3 | reports-discussed-with-family | review | must | agency | parents, child | report | 3 working-days before conference-start | - | - | before
    ER4 | child-invited | all | must | - | child | child | - | invitation-sent | - | before | fromAge 10
    ER4 | advocate-offered-to-child | all | must | - | child | child | - | - | - | before | fromAge 10`,

  norfolk: `
    NO1 | conference-held | initial | must | local-authority | - | - | ${WD_OR_DAYS(15, "section-47-strategy-discussion")} | conference-held | - | before
    NO2 | core-group-first-met | initial | must | core-group | - | - | 10 working-days after conference-end | first-core-group | plan-not-ruled-out | after
    NO3 | conference-held | transfer-in | must | local-authority | - | - | 15 working-days after transfer-in-notified | conference-held | - | before
    NO4 | transfer-information-supplied | transfer-in | must | originating-authority | receiving-authority | - | - | - | - | before | about enquiry
    NO6 | core-group-first-met | transfer-in | must | core-group | - | - | not stated | first-core-group | plan-not-ruled-out | after
    NO6 | next-review-held | transfer-in | must | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,
};

const OTHERS: Record<string, string> = {
  // clause | requirement | for | strength | particulars | when | more; then clause | arrangement | for | particulars | when
  "greater-manchester": `
    GM2 | interim-safety-plan-during-delay | initial | must | - | - | cites GM3
    GM3 | delay-agreed-and-recorded | all | must | {"agreedBy":["manager","chair"]} | -
    GM4 | time-may-be-shorter | all | "where-urgent" | -
    GM6 | not-read | all | ["report-deadlines","core-group","reviews","notice-of-decision","minutes","quorum","pre-birth-timing"] | -`,

  bolton: `
    BO5 | not-read | all | ["report-deadlines","notice-of-decision","minutes","quorum","timing-after-transfer-in"] | -`,

  "north-yorkshire": `
    NY5  | chair-independent | all | must | - | - | cites WT6
    NY6  | decision-letter-complete | all | must | ["decision","outline-plan","core-group-date","review-date"] | plan-not-ruled-out
    NY10 | core-group-chair | all | "childrens-social-care" | -
    NY12 | not-read | all | ["report-deadline-of-initial-conferences","quorum","pre-birth-timing","timing-after-transfer-in"] | -`,

  tees: `
    TE6  | review-date-changed | all | {"by":["chair","manager-of-the-chair"],"asked-for-by":["social-worker","team-manager"],"after":"consulting-the-core-group"} | -
    TE8  | transfer-in-exception | all | "less-than-15-days-in-the-area" | -
    TE10 | not-read | all | ["quorum","report-deadlines","minutes","timing-after-transfer-in"] | -`,

  "east-riding": `
    ER2 | practice-model | all | "signs-of-safety" | -
    ER3 | report-form    | all | ["written","signed"] | -
    ER5 | not-read       | all | ["minutes","core-group","quorum","pre-birth-timing","transfer-in-timing"] | -`,

  norfolk: `
    NO5 | plan-ends | all | ["at-a-review-conference","moved-and-transferred","turned-18","died","left-the-united-kingdom"] | -
    NO6 | not-read  | all | ["report-deadlines","reviews","notice-of-decision","minutes","quorum","pre-birth-timing","timing-after-transfer-in"] | -`,
};

/** How each clause is known, and the end of the address of its page where that is another than the document's. */
const KNOWN: Record<string, string> = {
  "greater-manchester": "GM1-4 published | GM5 quoted | GM6 not-found",
  bolton:
    "BO1-2 published | BO3-4 published transfer-of-child-protection-plans-from-to-other-local-authority-area | BO5 not-found",
  "north-yorkshire":
    "NY1-5 published child-protection-conferences/ | NY6-7 published | NY8 published p_ch_protection_conf.html | NY9-10 published core-groups/ | NY11 quoted | NY12 not-found",
  tees: "TE1-2 published | TE3-8 published www.teescpp.org.uk | TE9 quoted | TE10 not-found",
  "east-riding": "ER1-4 published | ER5 not-found",
  norfolk:
    "NO1-2 published | NO3-4 published 38-transfer-in-child-protection-conferences | NO5 quoted 310-child-protection-review-conferences | NO6 not-found",
};

/** The day on which each was last compared with its pages. A page that was read on another day has it in its row above. */
const CHECKED_ON: Record<string, string> = {
  "greater-manchester": "2026-11-26",
  bolton: "2026-11-26",
  "north-yorkshire": "2026-11-26",
  tees: "2026-11-26",
  "east-riding": "2026-11-26",
  norfolk: "2026-11-26",
};

describe.each(Object.keys(DUTIES))("%s says what its pages say", (id) => {
  const policy = findPolicy(id);
  const clauses = clausesAsRead(policy);

  it("of each duty", () => {
    expect(rowsOf(clauses, "duty")).toEqual(written(DUTIES[id]!));
  });

  it("of each requirement and arrangement", () => {
    expect([...rowsOf(clauses, "requirement"), ...rowsOf(clauses, "arrangement")]).toEqual(written(OTHERS[id]!));
  });

  it("and where each clause was read", () => {
    const rows: { from: string; to: string; how: string }[] = [];
    for (const { id: clause, grade, source } of clauses) {
      const how = [
        grade,
        source &&
          source.url
            .split("/")
            .slice(-2)
            .join("/")
            .replace(/^.*\/(?=.)/, ""),
        source && source.readOn !== CHECKED_ON[id] && `on ${source.readOn}`,
      ]
        .filter(Boolean)
        .join(" ");
      const last = rows.at(-1);
      if (last?.how === how) last.to = clause.replace(/^\D+/, "");
      else rows.push({ from: clause, to: "", how });
    }
    const texts = rows.map(({ from, to, how }) => `${from}${to ? `-${to}` : ""} ${how}`);
    expect(texts.join(" | ")).toBe(KNOWN[id]);
    expect(policy.document.checkedOn).toBe(CHECKED_ON[id]);
  });

  it("stands on the layer it belongs to, and is not of the interim", () => {
    expect(policy.base?.id).toBe(id === "bolton" ? "greater-manchester" : "working-together");
    expect([policy.from, policy.until]).toEqual([undefined, undefined]);
  });
});
