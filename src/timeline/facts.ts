import { readMoment, type Moment } from "../calendar/index.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Report, ReturnedTemplate } from "../model/report.js";
import { grouped } from "./grouped.js";
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
  /**
   * The moment written at a path, whose `[]` stands for the item `index`; `undefined` when nothing is, or nothing that
   * can be read.
   */
  moment(text: string | undefined, path: string, index?: number): Moment | undefined;
  /** The moment at a path that goes through no list. */
  at(path: string): Moment | undefined;
  /** What `look` comes to, and every place in the record where it looked for a moment. */
  watch<T>(look: () => T): { readonly result: T; readonly places: readonly Place[] };
  /** That a moment was looked for, for whoever watches. */
  looked(place: Place): void;
  readonly conference: ConferenceTimes;
  /** Reads the reports of some authors, or all. */
  readonly reportsBy: ByAuthor<Report>;
  readonly templatesBy: ByAuthor<ReturnedTemplate>;
}

/** A place in a record where a moment stands, or would. */
export interface Place {
  /** Its `[]` stands for the item `index`. */
  readonly path: string;
  readonly index: number | undefined;
  readonly moment: Moment | undefined;
}

/** A place as findings and notices name it: `reports[0].submittedAt`. */
export function nameOfPlace(path: string, index: number | undefined): string {
  return path.replace("[]", `[${index}]`);
}

type ByAuthor<T> = <R>(authors: readonly string[] | undefined, read: (item: T, index: number) => R) => R[];

export function readFacts(record: ConferenceRecord, notices: Notices): Facts {
  let places: Place[] | undefined;
  const moment: Facts["moment"] = (text, path, index) => {
    const read = text === undefined || text === null ? undefined : readMoment(text);
    const found = typeof read === "string" ? undefined : read;
    if (typeof read === "string") notices.add(read, { path: nameOfPlace(path, index) });
    places?.push({ path, index, moment: found });
    return found;
  };
  return {
    record,
    notices,
    moment,
    looked: (place) => void places?.push(place),
    watch(look) {
      const seen: Place[] = (places = []);
      const result = look();
      places = undefined;
      return { result, places: seen };
    },
    at: (path) => moment(valueAt(record, path) as string | undefined, path),
    conference: conferenceTimes(record, moment, notices),
    reportsBy: byAuthor(record.reports),
    templatesBy: byAuthor(record.returnedTemplates),
  };
}

/** What stands at a path through a record: `decision.madeAt`. */
export function valueAt(record: ConferenceRecord, path: string): unknown {
  let steps = stepsOf.get(path);
  if (!steps) stepsOf.set(path, (steps = path.split(".")));
  let value: unknown = record;
  for (const step of steps) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value;
}

/** The paths of the events there are, taken apart. */
const stepsOf = new Map<string, readonly string[]>();

/** Looks items up by their authors; the index is made at the first question, so that many authors cost no more each. */
function byAuthor<T extends { readonly from: string }>(list: readonly T[] | undefined): ByAuthor<T> {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (authors, read) => {
    if (authors === undefined) return mapItems(list, read);
    places ??= grouped(
      mapItems(list, (_, place) => place),
      (place) => list![place]!.from,
    );
    const made = [];
    for (const author of authors) for (const at of places.get(author) ?? NOWHERE) made.push(read(list![at]!, at));
    return made;
  };
}

const NOWHERE: readonly number[] = [];

/**
 * What happened replaces what was planned: once a start is recorded as held, nothing planned is used, even where what is
 * recorded cannot be read.
 */
function conferenceTimes(record: ConferenceRecord, moment: Facts["moment"], notices: Notices): ConferenceTimes {
  const { planned, held } = record.conference ?? {};
  const startSide = held?.start === undefined ? "planned" : "held";
  const endSide = held?.start === undefined && held?.end === undefined ? "planned" : "held";
  const written = { planned, held };
  const start = moment(written[startSide]?.start, `conference.${startSide}.start`);
  const end = moment(written[endSide]?.end, `conference.${endSide}.end`);
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
  if (a.at === b.at) return 0;
  return (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY);
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

/** What `read` makes of each item of a list in a record, and of its place there; nothing where there is no list. */
export function mapItems<T, R>(list: readonly T[] | undefined, read: (item: T, index: number) => R): R[] {
  if (!Array.isArray(list)) return [];
  if (list.every(isObject)) return list.map((item: T, index) => read(item, index));
  return list.flatMap((item: T, index) => (isObject(item) ? [read(item, index)] : []));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** The items of a list that are there. */
export function known<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
