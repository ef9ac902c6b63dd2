import { readMoment, type Moment } from "../calendar/index.js";

/** The moment that a text gives; `undefined` where there is none, or none that can be read. */
export function momentOf(text: string | undefined): Moment | undefined {
  const moment = text === undefined ? undefined : readMoment(text);
  return typeof moment === "string" ? undefined : moment;
}
