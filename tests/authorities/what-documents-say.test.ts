import { describe, expect, it } from "vitest";
import { findPolicy } from "../../src/index.js";
import { rowsOf, written } from "./rows.js";

/**
 * What each document says, written down by hand from the document and not from the policy: a row for every rule. A change
 * of any number, actor, event, strength, recipient, phase or condition in an authority's file fails here.
 *
 * A dash says that the document gives nothing. `all`: the conference types are not limited.
 */
const DUTIES: Record<string, string> = {
  // clause | duty | for | strength | by | to | each | due | done by | when | phase | more
  "working-together": `
    WT1  | conference-held      | initial     | must | local-authority | - | - | 15 working-days after section-47-strategy-discussion | conference-held | - | before
    WT2  | conference-held      | review      | must | local-authority | - | - | 3 months after previous-conference | conference-held | after-initial-conference | before
    WT2  | next-review-held     | initial     | must | local-authority | - | - | 3 months after conference-end | next-review | plan-not-ruled-out | after
    WT3  | conference-held      | review      | must | local-authority | - | - | 6 months after previous-conference | conference-held | after-review-conference | before
    WT3  | next-review-held     | review      | must | local-authority | - | - | 6 months after conference-end | next-review | plan-not-ruled-out | after
    WT4  | core-group-first-met | initial     | must | core-group      | - | - | 10 working-days after conference-end | first-core-group | plan-not-ruled-out | after
    WT5  | assessment-completed | initial     | must | local-authority | - | - | 45 working-days after referral | - | referral-recorded | before | about enquiry
    WT10 | conference-held      | transfer-in | must | local-authority | - | - | not stated | conference-held | - | before
    WT10 | conference-held      | review      | must | local-authority | - | - | not stated | conference-held | after-transfer-in-conference | before
    WT10 | core-group-first-met | transfer-in | must | core-group      | - | - | not stated | first-core-group | plan-not-ruled-out | after
    WT10 | next-review-held     | transfer-in | must | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,

  london: `
    LO2 | minutes-circulated        | all       | must | - | participants | - | 20 working-days after conference-end | minutes-circulated | - | after
    LO3 | met-after-birth           | pre-birth | must | - | - | - | calendar-days: 10 days after birth / working-days: 10 working-days after birth | meeting-after-birth | mother-well-enough | after
    LO3 | met-after-birth           | pre-birth | must | - | - | - | calendar-days: 20 days after birth / working-days: 20 working-days after birth | meeting-after-birth | mother-not-well-enough | after
    LO3 | review-after-birth-held   | pre-birth | must | local-authority | - | - | 6 months after met-after-birth | review-after-birth | child-born | after
    LO5 | complaint-made            | all       | may  | parents, child  | - | - | - | complaint-made | - | after
    LO6 | dissent-raised-in-writing | all       | may  | agency          | - | - | - | - | - | after`,

  "barking-and-dagenham": `
    BD3  | conference-held         | initial   | must   | local-authority | - | - | 15 working-days after first-strategy-discussion | conference-held | - | before
    BD4  | conference-held         | pre-birth | must   | local-authority | - | - | not stated | conference-held | - | before
    BD5  | conference-concluded    | all       | must   | -     | - | - | 3 working-days spanning conference-start | conference-concluded | - | on-the-day
    BD6  | reports-submitted       | initial   | should | agency | conference-service | agency | 48 hours before conference-start | report-submitted | - | before | existence must, cites BD8
    BD7  | reports-submitted       | review    | should | agency | conference-service | agency | 5 working-days before conference-start | report-submitted | - | before | existence must, cites BD8
    BD13 | reports-read            | all       | must   | chair | - | - | - | - | - | on-the-day | before decision-or-conference-end
    BD13 | agencies-spoken-with    | all       | should | chair | agencies | - | - | - | - | on-the-day | before decision-or-conference-end
    BD14 | family-called-for-views | all       | must   | chair | parents, child | recipient | - | - | - | on-the-day | before decision-or-conference-end
    BD16 | decision-notified       | all       | must   | -     | family, agencies | audience | after-decision: 24 hours after decision-or-conference-end / after-end: 24 hours after conference-end | decision-notified | - | after
    BD17 | decision-response       | all       | may    | family, agencies | - | audience | 3 working-days after decision-notified | decision-responded | - | after
    BD19 | minutes-circulated      | all       | must   | -     | professionals | - | 20 working-days after conference-end | minutes-circulated | - | after
    BD20 | minutes-circulated-to-family | all  | may    | -     | family | - | not stated | minutes-circulated | - | after
    BD22 | complaint-made          | all       | may    | parents | - | - | - | complaint-made | - | after
    BD22 | escalation-made         | all       | may    | agency  | - | - | - | escalation-made | - | after`,

  "safeguarding-qa-unit": `
    SQ2  | agency-information-given-early | all | must   | agency | conference-service, parents | - | - | - | - | before
    SQ3  | report-set-circulated          | all | must   | conference-service | professionals | - | - | report-set-circulated | - | before
    SQ3  | template-sent                  | all | must   | conference-service | professionals | professional | - | template-sent | - | before
    SQ5  | template-returned              | all | should | professional | conference-service, business-support-officer | professional | 3 working-days before conference-start | template-returned | - | before
    SQ13 | joining-instructions-sent      | all | must   | - | participants | - | - | invitation-sent | - | before
    SQ14 | usual-agenda-followed          | all | must   | independent-reviewing-officer | - | - | - | - | - | on-the-day
    SQ14 | plan-created-with-professionals | all | should | professional | - | - | - | - | - | on-the-day
    SQ16 | decision-notified              | all | must   | - | professionals | - | - | decision-notified | - | after
    SQ16 | minutes-circulated             | all | must   | - | professionals | - | not stated | minutes-circulated | - | after
    SQ17 | inaccuracies-reported          | all | should | professional | conference-service | - | - | - | - | after`,

  northamptonshire: `
    NH4  | immediate-concern-responded-to | all | must   | local-authority | child | - | - | immediate-concern-responded-to | immediate-safety-concern | before
    NH5  | parents-invited                | all | must   | - | parents | - | - | invitation-sent | - | before
    NH6  | invitation-shared-with-parents | all | must   | social-worker | parents | - | - | - | - | before
    NH7  | parents-told-how-to-join       | all | must   | chair | parents | - | - | - | - | on-the-day
    NH8  | access-problems-raised         | all | should | parents | social-worker | - | day-before conference-start | - | access-problem-recorded | before
    NH9  | professionals-invited          | all | must   | - | professionals | - | - | invitation-sent | - | before
    NH10 | minimal-notes-completed        | all | must   | chair | - | - | - | - | - | on-the-day | notBefore conference-start
    NH10 | outline-plan-completed         | all | must   | chair | - | - | - | outline-plan-completed | plan-not-ruled-out | on-the-day
    NH10 | outcome-form-processed         | all | must   | administrator | - | - | - | - | - | after
    NH10 | outcome-letters-sent           | all | must   | administrator | - | - | - | - | - | after
    NH10 | minutes-circulated             | all | must   | administrator | - | - | - | minutes-circulated | - | after
    NH11 | advocate-invited-to-take-part  | all | must   | - | advocate | - | - | - | - | before
    NH11 | advocate-takes-part            | all | may    | advocate | - | - | - | - | - | on-the-day
    NH12 | child-speaks-with-chair        | all | must   | - | child | - | - | child-conversation-scheduled | child-wants-to-speak | before
    NH13 | social-worker-speaks-with-chair | all | should | social-worker | chair | - | day-before conference-start | - | - | before
    NH14 | reports-shared-with-family     | all | should | social-worker, professional | family | report | day-before conference-start | report-shared-with-family | - | before
    NH15 | reports-submitted              | all | should | social-worker, professional | chair | agency | day-before conference-start | report-submitted | - | before
    NH16 | safety-plan-developed          | all | should | - | - | - | - | safety-plan-developed | - | before
    NH19 | plan-document-sent-to-family   | all | should | social-worker | family | - | - | plan-document-distributed | plan-not-ruled-out | after
    NH19 | minutes-circulated-to-family   | all | should | social-worker | family | - | - | minutes-circulated | - | after
    NH32 | outcome-form-completed         | all | must   | chair | - | - | - | - | - | after
    NH33 | midpoint-review-scheduled      | all | must   | chair | - | - | - | midpoint-review-scheduled | rated-red | after`,

  "independent-reviewing-service": `
    IR2  | threshold-discussed     | initial | may  | team-manager, social-worker | duty-chair | - | - | - | - | before | about enquiry
    IR3  | conference-requested    | initial | must | team-manager, social-worker | conference-service | - | - | - | - | before
    IR3  | timeslot-given          | initial | must | - | team-manager, social-worker | - | - | - | - | before
    IR4  | conference-held         | initial | must | local-authority | - | - | working-days: 15 working-days after section-47-strategy-discussion / calendar-days: 15 days after section-47-strategy-discussion | conference-held | - | before
    IR5  | social-work-report-completed | initial | must | social-worker | - | - | working-days: 3 working-days before conference-start / calendar-days: 3 days before conference-start | social-work-report-completed | - | before
    IR6  | social-work-report-sent-to-agencies | all | must | conference-service | agencies | - | - | - | - | before
    IR7  | social-worker-and-manager-consulted | all | must | chair | social-worker, team-manager | recipient | - | participant-consulted | - | on-the-day
    IR9  | decision-notified       | all     | must | conference-service | agencies | - | - | decision-notified | - | after
    IR10 | outline-plan-distributed | all    | must | - | family, professionals, social-worker | audience | 24 hours after conference-end | outline-plan-distributed | plan-not-ruled-out | after
    IR12 | review-date-notified    | all     | must | - | professionals | audience | sooner of 24 hours after conference-end + on outline-plan-distributed | - | plan-not-ruled-out | after | about plan`,

  hounslow: `
    HO2  | parents-invited               | all | must | - | parents | - | - | invitation-sent | - | before | unless one-to-one
    HO2  | joining-guide-sent-to-parents | all | must | - | parents | - | - | - | - | before | unless one-to-one
    HO3  | joining-instructions-sent     | all | must | - | professionals, parents | - | - | invitation-sent | - | before | unless one-to-one
    HO5  | parent-called-before-conference | all | must | chair | parents | recipient | - | parent-called-before-conference | - | before | unless one-to-one
    HO7  | split-arrangements-communicated | all | must | chair | participants | - | - | split-arrangements-communicated | split-conference | before | unless one-to-one
    HO8  | invitation-letters-sent       | all | must | administrator | professionals, parents | - | - | invitation-sent | - | before | unless one-to-one
    HO9  | social-worker-and-chair-confer | all | must | social-worker, chair | - | - | - | - | - | before
    HO10 | reports-shared-with-family    | initial | must | professional | parents, child | report | 3 working-days before conference-start | report-shared-with-family | - | before
    HO11 | reports-submitted             | all | must | professional | conference-service | agency | working-days: 1 working-days before conference-start / calendar-days: 1 days before conference-start | report-submitted | - | before
    HO12 | reports-forwarded             | initial | must | minute-taker | chair, social-worker | - | working-days: 1 working-days before conference-start / calendar-days: 1 days before conference-start | - | - | before
    HO12 | mailbox-checked               | initial | must | minute-taker | - | - | working-days: 1 working-days before conference-start / calendar-days: 1 days before conference-start | - | - | before
    HO12 | missing-reports-chased        | initial | must | minute-taker | social-worker | - | working-days: 1 working-days before conference-start / calendar-days: 1 days before conference-start | - | social-work-report-missing | before | chases reports-submitted
    HO13 | report-set-circulated         | all | must | minute-taker | professionals | - | on conference-start | report-set-circulated | - | on-the-day
    HO14 | decision-recorded             | initial | must | minute-taker | - | - | 24 hours after conference-end | decision-recorded | - | after
    HO14 | plan-document-completed       | initial | must | minute-taker | - | - | 24 hours after conference-end | plan-document-completed | - | after
    HO15 | plan-document-sent-to-professionals | initial | must | minute-taker | professionals | - | - | plan-document-distributed | - | after
    HO15 | plan-document-sent-to-family  | initial | must | social-worker | parents | - | - | plan-document-distributed | - | after
    HO16 | minutes-circulated            | all | must | - | participants | - | 20 working-days after conference-end | minutes-circulated | - | after
    HO18 | reports-read                  | review | must | chair | - | - | - | - | one-to-one | on-the-day | before decision-or-conference-end
    HO19 | case-discussion-held          | review | must | chair | social-worker, parents | recipient | on conference-start | case-discussion-held | one-to-one | on-the-day | notBefore conference-start
    HO20 | agencies-spoken-with          | review | may  | chair | agencies | - | - | - | one-to-one | on-the-day
    HO21 | case-summary-sent             | review | must | chair | professionals | - | - | - | one-to-one | on-the-day
    HO21 | recommendations-given         | review | may  | professional | chair | - | - | - | one-to-one | on-the-day
    HO22 | decision-notified             | review | must | chair | participants | - | - | decision-notified | one-to-one | after
    HO23 | core-group-met-before-review  | review | must | core-group | - | - | - | - | - | before | about plan
    HO23 | social-work-report-sent-to-agencies | review | must | social-worker | agencies | - | - | - | - | before
    HO24 | reports-shared-with-family    | review | must | professional | parents, child | report | 5 working-days before conference-start | report-shared-with-family | - | before
    HO25 | mailbox-checked               | review | must | minute-taker | - | - | - | - | - | before
    HO25 | reports-forwarded             | review | must | minute-taker | chair, social-worker, professionals | - | - | - | - | before
    HO26 | decision-recorded             | review | must | chair, minute-taker | - | - | 24 hours after conference-end | decision-recorded | - | after
    HO26 | plan-document-completed       | review | must | chair, minute-taker | - | - | 24 hours after conference-end | plan-document-completed | - | after
    HO26 | plan-document-sent-to-professionals | review | must | minute-taker | professionals | - | - | plan-document-distributed | - | after
    HO26 | plan-document-sent-to-family  | review | must | social-worker | parents | - | - | plan-document-distributed | - | after`,

  scotland: `
    SC1  | conference-held       | initial     | must   | local-authority | - | - | from-discussion: 28 days after section-47-strategy-discussion / from-concern: 28 days after concern-raised | conference-held | - | before
    SC2  | conference-held       | pre-birth   | must   | local-authority | - | - | sooner of 28 days after concern-raised + 28 gestation-weeks by expected-delivery | conference-held | - | before
    SC3  | parents-invited       | all         | should | - | parents       | - | 5 days before conference-start | invitation-sent | - | before
    SC3  | professionals-invited | all         | should | - | professionals | - | 5 days before conference-start | invitation-sent | - | before
    SC4  | conference-reconvened | all         | must   | - | - | - | 10 working-days after conference-end | - | not-quorate | after
    SC5  | minutes-circulated    | all         | must   | - | participants | - | 10 working-days after conference-end | minutes-circulated | - | after
    SC6  | core-group-first-met  | initial     | must   | core-group | - | - | working-days: 15 working-days after conference-end / calendar-days: 15 days after conference-end | first-core-group | plan-not-ruled-out | after
    SC8  | conference-held       | review      | should | local-authority | - | - | 3 months after previous-conference | conference-held | after-pre-birth-conference | before
    SC8  | next-review-held      | pre-birth   | should | local-authority | - | - | 3 months after conference-end | next-review | plan-not-ruled-out | after
    SC9  | conference-held       | review      | should | local-authority | - | - | 6 months after previous-conference | conference-held | after-review-conference | before
    SC9  | conference-held       | review      | should | local-authority | - | - | 6 months after previous-conference | conference-held | after-initial-conference | before | unless after-pre-birth-conference
    SC9  | next-review-held      | initial, review | should | local-authority | - | - | 6 months after conference-end | next-review | plan-not-ruled-out | after
    SC10 | pre-discharge-meeting-held | pre-birth | must | - | - | - | - | - | plan-not-ruled-out | after | about plan
    SC13 | conference-held       | transfer-in | must   | local-authority | - | - | not stated | conference-held | - | before
    SC13 | conference-held       | review      | must   | local-authority | - | - | not stated | conference-held | after-transfer-in-conference | before
    SC13 | core-group-first-met  | transfer-in | must   | core-group | - | - | not stated | first-core-group | plan-not-ruled-out | after
    SC13 | next-review-held      | transfer-in | must   | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,

  wales: `
    WA1  | conference-held            | initial     | must   | local-authority | - | - | 15 working-days after section-47-strategy-discussion | conference-held | - | before
    WA2  | outline-plan-completed     | all         | must   | - | - | - | working-days: 5 working-days after conference-end / or-core-group: later of 5 working-days after conference-end + on first-core-group / by-core-group: sooner of 5 working-days after conference-end + on first-core-group | outline-plan-completed | plan-not-ruled-out | after
    WA2  | decision-summary-completed | all         | must   | - | - | - | working-days: 5 working-days after conference-end / or-core-group: later of 5 working-days after conference-end + on first-core-group / by-core-group: sooner of 5 working-days after conference-end + on first-core-group | - | - | after
    WA3  | minutes-circulated         | all         | should | - | participants | - | 20 working-days after conference-end | minutes-circulated | - | after
    WA4  | inaccuracies-reported      | all         | may    | - | - | - | 10 working-days after minutes-circulated | - | - | after
    WA5  | core-group-first-met       | initial     | must   | core-group | - | - | 10 working-days after conference-end | first-core-group | plan-not-ruled-out | after
    WA6  | core-group-met-again       | all         | must   | core-group | - | - | 6 weeks every latest-core-group | - | plan-not-ruled-out | after | target 1 months every latest-core-group, about plan
    WA7  | conference-held            | review      | must   | local-authority | - | - | 3 months after previous-conference | conference-held | after-initial-conference | before
    WA7  | next-review-held           | initial     | must   | local-authority | - | - | 3 months after conference-end | next-review | plan-not-ruled-out | after
    WA8  | conference-held            | review      | must   | local-authority | - | - | 6 months after previous-conference | conference-held | after-review-conference | before
    WA8  | next-review-held           | review      | must   | local-authority | - | - | 6 months after conference-end | next-review | plan-not-ruled-out | after
    WA9  | assessment-completed       | initial     | must   | local-authority | - | - | from-enquiry: 42 working-days after section-47-started / from-referral: 42 working-days after referral | - | - | before | about enquiry
    WA11 | conference-held            | transfer-in | must   | local-authority | - | - | not stated | conference-held | - | before
    WA11 | conference-held            | review      | must   | local-authority | - | - | not stated | conference-held | after-transfer-in-conference | before
    WA11 | core-group-first-met       | transfer-in | must   | core-group | - | - | not stated | first-core-group | plan-not-ruled-out | after
    WA11 | next-review-held           | transfer-in | must   | local-authority | - | - | not stated | next-review | plan-not-ruled-out | after`,
};

const VIRTUAL = `["video","telephone","consultation","one-to-one"]`;

const REQUIREMENTS: Record<string, string> = {
  // clause | requirement | for | strength | particulars | when | more
  "working-together": `
    WT3 | review-interval-exceeded        | transfer-in | should | {"months":6} | plan-not-ruled-out
    WT6 | chair-independent   | all | must | - | -
    WT6 | category-determined | all | must | - | plan-not-ruled-out
    WT7 | category-as-listed  | all | should | ["NEG","PHY","SAB","EMO","MUL"] | plan-not-ruled-out
    WT8 from 2023-12-15 | outline-plan-complete | all | must | ["lead-body","lead-practitioner","core-group","timescales","what-must-change-by-when"] | plan-not-ruled-out
    WT9 | delay-agreed-and-recorded        | all | should | - | -
    WT9 | interim-safety-plan-during-delay | all | should | - | -`,

  london: `
    LO6 | dissent-recorded | all | must | - | -`,

  "barking-and-dagenham": `
    BD2  | mode-as-arranged            | initial, pre-birth, review | should | ${VIRTUAL} | - | cites BD1
    BD4  | pre-birth-assessment        | pre-birth | must | - | -
    BD5  | discussions-within-span     | all | must   | {"workingDays":3} | -
    BD9  | report-states-risk          | all | must   | - | -
    BD10 | report-states-need-for-plan | all | must   | - | -
    BD11 | report-states-plan-content  | all | must   | - | -
    BD12 | report-gives-contact-number | all | should | - | -
    BD14 | family-views-recorded       | all | must   | - | -
    BD15 | decision-made               | all | must   | - | -
    BD15 | outline-plan-made           | all | must   | - | plan-not-ruled-out
    BD18 | record-in-usual-format      | all | must   | - | -`,

  "safeguarding-qa-unit": `
    SQ1  | attendees-within-capacity | all | should | {"people":20} | -
    SQ4  | template-pre-populated    | all | must   | ["danger-statement","safety-goal","scaling-questions"] | -
    SQ4  | template-has-previous-plan | all | must  | - | follows-a-conference
    SQ6  | template-agrees-or-changes-statements | all | should | - | -
    SQ7  | template-updates-own-actions | all | should | - | follows-a-conference
    SQ8  | template-gives-scale-with-rationale | all | should | - | -
    SQ9  | template-suggests-actions | all | should | - | -
    SQ10 | template-gives-view-on-plan | all | should | - | -
    SQ11 | evidence-source-named     | all | should | - | -
    SQ11 | evidence-beyond-self-report | all | should | - | -
    SQ12 | chair-as-arranged         | all | should | ["independent-reviewing-officer","iro"] | -
    SQ12 | mode-as-arranged          | all | should | ["telephone"] | -
    SQ12 | platform-as-arranged      | all | should | "EE" | - | cites SQ1
    SQ15 | decision-made             | all | must   | - | -
    SQ15 | outline-plan-made         | all | must   | - | plan-not-ruled-out`,

  northamptonshire: `
    NH1  | mode-as-arranged             | initial, review | should | ${VIRTUAL} | -
    NH5  | parent-call-in-slot          | all | must   | ["09:45","13:45"] | -
    NH9  | professional-contact-details | all | must   | ["telephone","email"] | -
    NH16 | safety-plan-before-conference | all | should | - | -
    NH17 | fallback-in-order            | all | must   | {"telephoneProfessionals":4} | -
    NH18 until 2020-04-30 | stages-in-order | all | must | [["chair-with-family"],["professionals","professionals-with-parents"]] | -
    NH18 from 2020-04-30  | stages-in-order | all | must | [["chair-with-family"],["professionals-with-parents"]] | - | cites NH2
    NH20 | safety-scale-from-each       | all | should | - | -
    NH21 | record-front-page            | all | must   | - | -
    NH22 | record-reason-for-conference | all | must   | - | -
    NH23 | record-danger-statements     | all | must   | - | -
    NH24 | record-chair-summary         | all | must   | - | -
    NH25 | record-virtual-statement     | all | must   | - | -
    NH26 | inquorate-efforts-recorded   | all | must   | - | -
    NH28 | plan-says-what-safe-looks-like | all | should | - | plan-not-ruled-out
    NH29 | plan-actions-under-each-goal | all | must   | - | plan-not-ruled-out
    NH30 | plan-actions-are-outcomes    | all | should | - | plan-not-ruled-out
    NH30 | plan-actions-smart           | all | should | - | plan-not-ruled-out
    NH31 | plan-actions-tell-family-apart | all | should | - | plan-not-ruled-out
    NH32 | outcome-rated                | all | must   | - | -`,

  "independent-reviewing-service": `
    IR1  | mode-as-arranged      | all | should | ["consultation"] | -
    IR7  | consultation-recorded | all | must   | - | -
    IR8  | timeslot-kept         | all | may    | {"hours":2} | -
    IR11 | review-date-agreed    | all | must   | - | plan-not-ruled-out`,

  hounslow: `
    HO1  | platform-as-arranged           | all     | should | "Microsoft Teams" | - | unless one-to-one
    HO1  | mode-as-arranged               | initial | should | ["video"] | -
    HO3  | invitation-gives-link-or-time  | all     | must   | - | - | unless one-to-one
    HO4  | chair-and-minute-taker-present | all     | must   | - | - | unless one-to-one
    HO4  | chair-independent              | all     | must   | - | - | cites WT6
    HO5  | parent-call-covers-four-points | all     | must   | ["purpose-and-procedure","key-reports-seen","reasons","logistics"] | - | unless one-to-one
    HO6  | views-gathered-from-absent-parent | all  | must   | - | parent-not-joining | unless one-to-one
    HO6  | outcome-arrangements-for-absent-parent | all | must | - | parent-not-joining | unless one-to-one
    HO7  | split-arrangements-recorded    | all     | must   | - | split-conference | unless one-to-one
    HO10 | family-views-in-report         | initial | must   | - | -
    HO17 | mode-as-arranged               | review  | should | ["video","one-to-one"] | -
    HO19 | case-discussion-recorded       | review  | must   | - | one-to-one
    HO24 | family-views-in-report         | review  | must   | - | -
    HO27 | chair-information-complete     | review  | must   | ["outcome","attendees","reports-submitted","next-conference-date","chair-summary","plan"] | -`,

  scotland: "",

  wales: `
    WA10 | category-determined | all | must | - | plan-not-ruled-out`,
};

const ARRANGEMENTS: Record<string, string> = {
  // clause | arrangement | for | particulars | when | more
  "working-together": `
    WT6  | chair-role | all | "independent" | -
    WT7  | categories | all | {"NEG":"neglect","PHY":"physical abuse","SAB":"sexual abuse","EMO":"emotional abuse","MUL":"multiple categories"} | -
    WT10 | not-found  | all | ["quorum","pre-birth-timing","transfer-in-timing","timing-after-transfer-in","notice-of-decision","minutes"] | -`,

  london: `
    LO1 | national-time-kept | all | "conference-held" | -
    LO4 | practice-model     | all | "any" | -
    LO5 | decision-stands-during-complaint | all | true | -
    LO6 | decision-maker     | all | "chair-after-seeking-consensus" | -
    LO7 | not-read           | all | ["pre-birth-timing","report-deadlines","quorum"] | -
    LO8 | serves-too         | all | ["nottinghamshire"] | -`,

  "barking-and-dagenham": `
    BD1  | modes            | all | ["video","telephone","consultation"] | -
    BD2  | held-virtually   | all | ["initial","pre-birth","review"] | -
    BD6  | channels         | all | {"reports":"conference team mailbox"} | -
    BD8  | without-a-report | all | "a risk could be overlooked" | -
    BD15 | decision-maker   | all | "chair" | -
    BD21 | in-force-until   | all | "withdrawn" | -`,

  "safeguarding-qa-unit": `
    SQ1  | platform       | all | "EE conference call" | -
    SQ1  | capacity       | all | 20 | -
    SQ5  | channels       | all | {"templates":"unit mailbox and allocated business support officer"} | -
    SQ12 | chair-role     | all | "independent-reviewing-officer" | -
    SQ12 | modes          | all | ["telephone"] | -
    SQ15 | decision-maker | all | "conference" | -`,

  northamptonshire: `
    NH1  | held-virtually | all | ["initial","review"] | -
    NH1  | modes          | all | ["video","telephone"] | -
    NH1  | platform       | all | "Skype for Business" | -
    NH2 from 2020-04-30 | parents-meet-with-professionals | all | true | -
    NH3  | review-by      | all | "2020-06-30" | -
    NH5  | call-slots     | all | ["09:45","13:45"] | -
    NH10 | convening-priority | all | "initial" | -
    NH17 | fallbacks      | all | [{"mode":"telephone","professionals":4},{"mode":"individual-calls"}] | -
    NH18 until 2020-04-30 | stages | all | ["chair-with-family","professionals"] | -
    NH18 from 2020-04-30  | stages | all | ["chair-with-family","professionals-with-parents"] | -
    NH20 | practice-model | all | "signs-of-safety" | -
    NH27 | decision-maker | all | "core-group-within-conference" | -
    NH34 | midpoint-review-priority | all | "between-initial-and-first-review" | -`,

  "independent-reviewing-service": `
    IR1 | modes          | all | ["consultation"] | -
    IR2 | channels       | all | {"threshold":"duty chair by telephone"} | -
    IR6 | report-channel | all | "secure email" | -
    IR8 | timeslot       | all | {"hours":2} | -`,

  hounslow: `
    HO1  | platform       | all     | "Microsoft Teams" | - | unless one-to-one
    HO1  | modes          | initial | ["video"] | -
    HO4  | chair-role     | all     | "independent-chairperson" | -
    HO4  | roles          | all     | ["chair","minute-taker"] | -
    HO11 | channels       | all     | {"reports":"conference mailbox"} | -
    HO17 | modes          | review  | ["video","one-to-one"] | -
    HO22 | decision-maker | review  | "chair" | one-to-one`,

  scotland: `
    SC7  | significant-changes-told-to-chair | all | {"calendar days":3} | -
    SC11 | core-agencies  | all | ["social-work","health","police"] | -
    SC11 | record-taker   | all | "not-the-chair" | -
    SC11 | decision-maker | all | "chair-where-no-consensus" | -
    SC12 | variations     | all | "approved-with-reasons-recorded" | -
    SC13 | not-read       | all | ["quorum","report-deadlines","plan-deadlines","notice-of-decision","categories","transfer-in-timing"] | -`,

  wales: `
    WA10 | decision-maker | all | "practitioners" | -
    WA10 | record-taker   | all | "no-other-role" | -
    WA11 | not-read       | all | ["pre-birth-timing","report-deadlines","quorum","notice-of-decision","categories","transfer-in-timing"] | -`,
};

describe.each(Object.keys(DUTIES))("%s says what its document says", (id) => {
  const { clauses } = findPolicy(id);

  it("of each duty: whose it is, for whom, how strongly, by when, under which condition and what fulfils it", () => {
    expect(rowsOf(clauses, "duty")).toEqual(written(DUTIES[id]!));
  });

  it("of each requirement: how strongly, of which conferences, and with which particulars", () => {
    expect(rowsOf(clauses, "requirement")).toEqual(written(REQUIREMENTS[id]!));
  });

  it("of each arrangement: which it is", () => {
    expect(rowsOf(clauses, "arrangement")).toEqual(written(ARRANGEMENTS[id]!));
  });
});

it("what is in force when, for how long and instead of what, as the documents have it", () => {
  const dates = (id: string) => {
    const { from, until, reviewBy, succeededBy, base } = findPolicy(id);
    return [from, until, reviewBy, succeededBy?.join(), base?.id].map((each) => each ?? "-").join(" | ");
  };
  expect(Object.keys(DUTIES).map((id) => `${id}: ${dates(id)}`)).toEqual([
    "working-together: - | - | - | - | -",
    "london: - | - | - | - | working-together",
    "barking-and-dagenham: - | - | - | - | london",
    "safeguarding-qa-unit: - | - | - | - | working-together",
    "northamptonshire: 2020-03-23 | 2021-04-01 | 2020-06-30 | north-northamptonshire,west-northamptonshire | working-together",
    "independent-reviewing-service: - | - | - | - | working-together",
    "hounslow: - | - | - | - | london",
    "scotland: - | - | - | - | -",
    "wales: - | - | - | - | -",
  ]);
});
