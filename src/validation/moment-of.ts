import type { Conference } from "../model/conference.js";
import { isBefore } from "../timeline/facts.js";
import { that, type Verdict } from "./verdict.js";
import { readMoment, type Moment } from "../calendar/index.js";

/** The moment that a text gives; `undefined` where there is none, or none that can be read. */
export function momentOf(text: string | undefined): Moment | undefined {
  const moment = text === undefined ? undefined : readMoment(text);
  return typeof moment === "string" ? undefined : moment;
}

/** When the conference starts, as held or else as planned. */
export function startOf(conference: Conference | undefined): Moment | undefined {
  return momentOf(conference?.held?.start ?? conference?.planned?.start);
}

/** That something was before the conference, or as it started: unknown while one of them is. */
export function beforeConference(text: string | undefined, path: string, conference: Conference | undefined): Verdict {
  const [moment, start] = [momentOf(text), startOf(conference)];
  return that(moment && start && !isBefore(start, moment), path);
}
