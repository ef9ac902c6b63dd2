import { readMoment, type Moment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Report, ReturnedTemplate } from "../model/report.js";
import type { Notices } from "./notices.js";

/** A moment known from a record, or the facts that are missing for it. */
export type Fact = Moment | Missing;

/** The paths of the facts that would tell. */
export interface Missing {
  readonly needs: readonly string[];
}

export function isMissing(fact: Fact): fact is Missing {
  return "needs" in fact;
}

/** When a conference takes place, by what was held or else by what is planned. */
export interface ConferenceTimes {
  readonly start: Fact;
  readonly end: Fact;
  readonly held: boolean;
  /** The end is not known and the start stands in for it. */
  readonly endAssumed: boolean;
}

/** The facts of one record. What cannot be read is noticed once and counts as not recorded. */
export interface Facts {
  readonly record: ConferenceRecord;
  readonly notices: Notices;
  /** The moment written at `path`; `undefined` when nothing is, or nothing that can be read. */
  moment(path: string, text: string | undefined): Moment | undefined;
  readonly conference: ConferenceTimes;
  /** The reports by some authors, or all, with their places in the record. */
  readonly reportsBy: ByAuthor<Report>;
  readonly templatesBy: ByAuthor<ReturnedTemplate>;
}

type ByAuthor<T> = (authors: readonly string[] | undefined) => readonly [index: number, item: T][];

export function readFacts(record: ConferenceRecord, notices: Notices): Facts {
  const moment: Facts["moment"] = (path, text) => {
    if (text === undefined || text === null) return undefined;
    const read = readMoment(text);
    if (typeof read !== "string") return read;
    notices.add(read, { path });
    return undefined;
  };
  return {
    record,
    notices,
    moment,
    conference: conferenceTimes(record, moment, notices),
    reportsBy: byAuthor(record.reports),
    templatesBy: byAuthor(record.returnedTemplates),
  };
}

/** Looks items up by their authors; the index is made at the first question, so that many authors cost no more each. */
function byAuthor<T extends { readonly from: string }>(list: readonly T[] | undefined): ByAuthor<T> {
  const all = itemsOf(list);
  let index: Map<string, [number, T][]> | undefined;
  return (authors) => {
    if (authors === undefined) return all;
    if (index === undefined) {
      index = new Map();
      for (const entry of all) {
        const found = index.get(entry[1].from);
        if (found) found.push(entry);
        else index.set(entry[1].from, [entry]);
      }
    }
    return authors.flatMap((author) => index!.get(author) ?? []);
  };
}

/**
 * What happened replaces what was planned: once a start is recorded as held, nothing planned is used, even where what is
 * recorded cannot be read.
 */
function conferenceTimes(record: ConferenceRecord, moment: Facts["moment"], notices: Notices): ConferenceTimes {
  const { planned, held } = record.conference ?? {};
  const startSide = held?.start === undefined ? "planned" : "held";
  const endSide = held?.start === undefined && held?.end === undefined ? "planned" : "held";
  const written = { planned, held };
  const start = moment(`conference.${startSide}.start`, written[startSide]?.start);
  const end = moment(`conference.${endSide}.end`, written[endSide]?.end);
  const endIsWritten = written[endSide]?.end !== undefined;

  if (start && end && isBefore(end, start)) {
    notices.add("conference-ends-before-it-starts", { path: `conference.${endSide}.end` });
  }
  const endIsUsable = end !== undefined && !(start && isBefore(end, start));
  const assumed = start !== undefined && !endIsWritten;
  return {
    start: start ?? { needs: [`conference.${startSide}.start`] },
    end: endIsUsable
      ? end
      : assumed
        ? start
        : { needs: [`conference.${endIsWritten ? endSide : "held"}.${endIsWritten ? "end" : "start"}`] },
    held: startSide === "held",
    endAssumed: assumed,
  };
}

/** Whether `a` is certainly before `b`: by the instant where both are known, else by the day. */
export function isBefore(a: Moment, b: Moment): boolean {
  return a.at !== null && b.at !== null ? a.at < b.at : a.date < b.date;
}

/** By day, then by instant; a moment of which only the day is known comes last on its day, when it ends. */
export function byTime(a: Moment, b: Moment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [first, second] = [a.at ?? Number.POSITIVE_INFINITY, b.at ?? Number.POSITIVE_INFINITY];
  return first === second ? 0 : first - second;
}

/** The earliest of several moments; `undefined` of none. */
export function earliest(moments: readonly Moment[]): Moment | undefined {
  let first = moments[0];
  for (const moment of moments) if (byTime(moment, first!) < 0) first = moment;
  return first;
}

/** The latest of several moments; `undefined` of none. */
export function latest(moments: readonly Moment[]): Moment | undefined {
  let last = moments[0];
  for (const moment of moments) if (byTime(moment, last!) >= 0) last = moment;
  return last;
}

/** The items of a list in a record, with their place in it; none where there is no list. */
export function itemsOf<T>(list: readonly T[] | undefined): [index: number, item: T][] {
  if (!Array.isArray(list)) return [];
  const items: [number, T][] = [];
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as T;
    if (typeof item === "object" && item !== null) items.push([index, item]);
  }
  return items;
}
