import { existsSync, writeFileSync } from "node:fs";
import type { FeedClass, FeedState, ICalendarOptions } from "../formats/icalendar/index.js";
import type { WordingOptions } from "../language/language.js";
import { readJson } from "../model/parse.js";
import type { Timeline } from "../timeline/index.js";
import { json } from "./arguments.js";
import { unusable } from "./input.js";
import { ask, codeOf, readText, Unusable, type Io } from "./io.js";

/** The options of a calendar feed, and of no other format. */
export const OF_A_FEED = {
  stamp: { type: "string" },
  state: { type: "string" },
  reference: { type: "string" },
  alarm: { type: "string", multiple: true },
  name: { type: "string" },
  domain: { type: "string" },
  class: { type: "string" },
  url: { type: "string" },
  refresh: { type: "string" },
} as const;

/** What is given for them on the command line. */
export type FeedValues = { readonly [Name in keyof typeof OF_A_FEED]?: Name extends "alarm" ? string[] : string };

/** Refuses what is only for a feed. */
export function refuseFeedOptions(values: FeedValues): void {
  const given = Object.keys(OF_A_FEED).filter((name) => values[name as keyof FeedValues] !== undefined);
  if (given.length === 0) return;
  const names = given.map((name) => `--${name}`).join(", ");
  throw new Unusable([`${names}: only for --format ics.`]);
}

/** A calendar feed; with a file for its state, entries keep their sequence from one time to the next. */
export async function writeFeed(
  timeline: Timeline,
  values: FeedValues,
  wording: WordingOptions,
  io: Io,
): Promise<void> {
  const options = feedOptions(values);
  const { timelineToICalendar } = await import("../formats/icalendar/index.js");
  const { state: file } = values;
  const previous = file !== undefined && existsSync(file) ? await stateIn(file) : undefined;
  const { calendar, state } = ask(() => timelineToICalendar(timeline, { ...options, previous, ...wording }));
  // A feed whose state is lost would say everything anew the next time.
  if (file !== undefined) {
    try {
      writeFileSync(file, json(state));
    } catch (error) {
      throw new Unusable([`${file} cannot be written (${codeOf(error)}).`]);
    }
  }
  io.out(calendar);
}

function feedOptions(values: FeedValues): ICalendarOptions {
  const { reference, name, domain, url, alarm = [], refresh, stamp = new Date().toISOString() } = values;
  return {
    stamp,
    reference,
    name,
    domain,
    url,
    class: values.class?.toUpperCase() as FeedClass | undefined,
    alarms: alarm.map(alarmIn),
    refreshEvery: refresh === undefined ? undefined : Number(refresh),
  };
}

/** `1@09:00`: one working day before, at nine. */
function alarmIn(text: string): { readonly daysBefore: number; readonly at: string } {
  const [, days, at] = /^(\d{1,3})@(\d\d:\d\d)$/.exec(text) ?? [];
  if (days === undefined || at === undefined)
    throw new Unusable(["Give an alarm as DAYS@TIME, in working days before: --alarm 1@09:00."]);
  return { daysBefore: Number(days), at };
}

async function stateIn(file: string): Promise<FeedState> {
  const read = readJson(await readText(file));
  if (!read.ok) throw unusable(file, read.findings);
  return read.value as FeedState;
}
