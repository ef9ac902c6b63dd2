import type { Row } from "./broken.js";
import { NATIONAL } from "./in-national-guidance.js";

export const NORTHAMPTONSHIRE: Record<string, readonly Row[]> = {
  northamptonshire: [
    ...NATIONAL,
    ["query mode-as-arranged conference.mode NH1", ({ conference }) => (conference.mode = "in-person")],
    [
      "error parent-call-in-slot conference.parentCall.plannedAt NH5",
      ({ conference }) => (conference.parentCall.plannedAt = "2020-05-07T09:30"),
    ],
    [
      "error professional-contact-details participants[1].contact.email NH9",
      ({ participants }) => (participants[1]!.contact.email = ""),
    ],
    [
      "error professional-contact-details participants[5].contact.telephone NH9",
      ({ participants }) => (participants[5]!.contact.telephone = ""),
    ],
    ["query deadline-missed safetyPlan.developedAt NH16", ({ safetyPlan }) => (safetyPlan.developedAt = "2020-05-08")],
    ["query safety-plan-before-conference safetyPlan.text NH16", ({ safetyPlan }) => (safetyPlan.text = "")],
    [
      "error fallback-in-order conference.fallbacksUsed[0].professionals NH17",
      ({ conference }) => (conference.fallbacksUsed[0]!.professionals = 5),
    ],
    [
      "error fallback-in-order conference.fallbacksUsed[1] NH17",
      ({ conference }) => (conference.fallbacksUsed = conference.fallbacksUsed.toReversed()),
    ],
    [
      "error stages-in-order conference.stages NH18 NH2",
      ({ conference }) => (conference.stages = conference.stages.toReversed()),
    ],
    [
      "query safety-scale-from-each participants[1] NH20",
      (record) => (record.safetyScales = record.safetyScales.filter(({ by }) => by !== "p2")),
    ],
    ["error record-front-page minutes.frontPage.children NH21", ({ minutes }) => (minutes.frontPage.children = false)],
    [
      "error record-front-page minutes.frontPage.attendees NH21",
      ({ minutes }) => (minutes.frontPage.attendees = false),
    ],
    [
      "error record-reason-for-conference minutes.reasonForConference NH22",
      ({ minutes }) => (minutes.reasonForConference = ""),
    ],
    [
      "error record-reason-for-conference minutes.reasonTakenFromSocialWorkReport NH22",
      ({ minutes }) => (minutes.reasonTakenFromSocialWorkReport = false),
    ],
    [
      "error record-danger-statements minutes.worriedAbout.dangerStatements NH23",
      ({ minutes }) => (minutes.worriedAbout.dangerStatements = []),
    ],
    [
      "error record-chair-summary minutes.worriedAbout.summary NH24",
      ({ minutes }) => (minutes.worriedAbout.summary = ""),
    ],
    [
      "error record-chair-summary minutes.workingWell.summary NH24",
      ({ minutes }) => (minutes.workingWell.summary = ""),
    ],
    ["error record-chair-summary minutes.isVerbatim NH24", ({ minutes }) => (minutes.isVerbatim = true)],
    ["error record-virtual-statement minutes.saysWhyVirtual NH25", ({ minutes }) => (minutes.saysWhyVirtual = false)],
    [
      "error record-virtual-statement minutes.saysTakenByChair NH25",
      ({ minutes }) => (minutes.saysTakenByChair = false),
    ],
    [
      "error inquorate-efforts-recorded conference.effortsToReachOthers NH26",
      ({ conference }) => (conference.effortsToReachOthers = ""),
    ],
    ["query plan-says-what-safe-looks-like plan.whatSafeLooksLike NH28", ({ plan }) => (plan.whatSafeLooksLike = "")],
    ["query plan-says-what-safe-looks-like plan.nextSteps NH28", ({ plan }) => (plan.nextSteps = "")],
    ["error plan-actions-under-each-goal safetyGoals[1] NH29", ({ plan }) => plan.actions.pop()],
    ["query plan-actions-are-outcomes plan.actions[2].outcome NH30", ({ plan }) => (plan.actions[2]!.outcome = "")],
    ["query plan-actions-smart plan.actions[1].byWhen NH30", ({ plan }) => (plan.actions[1]!.byWhen = "2020-04-30")],
    [
      "query plan-actions-tell-family-apart plan.actions[0].owner NH31",
      ({ plan }) => (plan.actions[0]!.owner = "not-stated"),
    ],
    [
      "query plan-actions-tell-family-apart plan.actions[1].owner NH31",
      ({ plan }) => (plan.actions[1]!.owner = "family"),
    ],
    [
      "query plan-actions-tell-family-apart plan.actions[0].owner NH31",
      ({ plan }) => (plan.actions[0]!.owner = "professional"),
    ],
    ["error outcome-rated decision.rag NH32", ({ decision }) => (decision.rag = "not-rated")],
  ],
};
