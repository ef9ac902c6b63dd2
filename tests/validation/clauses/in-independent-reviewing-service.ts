import type { Row } from "./broken.js";
import { NATIONAL } from "./in-national-guidance.js";

export const INDEPENDENT_REVIEWING_SERVICE: Record<string, readonly Row[]> = {
  "independent-reviewing-service": [
    ...NATIONAL,
    ["query mode-as-arranged conference.mode IR1", ({ conference }) => (conference.mode = "video")],
    [
      "error not-done participants[0].consulted IR7",
      ({ participants }) => (participants[0]!.consulted = false),
      { breaks: "consultation-recorded" },
    ],
    [
      "error not-done participants[1].consulted IR7",
      ({ participants }) => (participants[1]!.consulted = false),
      { breaks: "consultation-recorded" },
    ],
    ["info timeslot-kept conference.held.end IR8", ({ conference }) => (conference.held.end = "2020-04-29T12:01")],
    ["error review-date-agreed nextReview.agreedBy IR11", ({ nextReview }) => (nextReview.agreedBy = ["p1", "p5"])],
  ],
};
