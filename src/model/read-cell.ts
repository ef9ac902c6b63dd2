import * as z from "zod/v4";
import { readMoment } from "../calendar/index.js";
import { audiences, categoryCodes } from "../vocabulary/codes.js";
import { isUnknown } from "../vocabulary/roles.js";
import { kebab, readOption } from "./read-option.js";
import { readBoolean } from "./read-boolean.js";
import {
  audienceText,
  categoryText,
  codeText,
  dateText,
  freeText,
  momentText,
  NOT_DETERMINED,
  roleText,
} from "./written.js";

/** How the dates of a row are read. */
export interface DateReading {
  /**
   * What a `Date` in a row stands for. `instants` (the default): the instant itself; a day field takes its day in
   * London. `utc` or `local`: the database holds London's days and times, and the driver has put them into a `Date` as
   * if they were in UTC (`utc`) or in the time zone of this process (`local`). With these two, midnight means a day
   * without a time, and so does a text at midnight without an offset (`2020-05-05 00:00:00`). With `instants`, that
   * text is the time 00:00.
   */
  readonly datesAre?: "instants" | "utc" | "local" | undefined;
  /**
   * Reads a text that is in no form that `readMoment` knows, such as `05/05/2020`: as a `Date` whose local clock shows it,
   * as the parsers of date libraries make, or as an ISO text. `undefined`, an invalid `Date`, or if it throws: it cannot be read.
   */
  readonly readDate?: ((text: string) => Date | string | undefined) | undefined;
}

/**
 * A value of a database as its field takes it. `undefined` for nothing: `null`, and a blank text. What cannot be read comes
 * back as it is, and the schema says what is wrong with it.
 */
export function readCell(schema: z.ZodType, given: unknown, how: DateReading): unknown {
  const value = typeof given === "string" && schema !== freeText ? given.trim() : given;
  if (isNothing(value)) return undefined;
  if (schema === dateText || schema === momentText) return readTime(schema === dateText, value, how);
  if (schema instanceof z.ZodBoolean) return readBoolean(value) ?? value;
  if (schema instanceof z.ZodNumber) return readNumber(value) ?? value;
  if (schema instanceof z.ZodEnum) return readOption(schema.options, value) ?? value;
  if (schema === roleText && typeof value === "string") return knownRole(value) ?? value;
  if (schema === categoryText) return readOption([...categoryCodes, NOT_DETERMINED], value) ?? value;
  if (schema === audienceText && typeof value === "string")
    return readOption(audiences, value) ?? knownRole(value) ?? value;
  const isText = TEXTS.has(schema);
  return isText && (Number.isSafeInteger(value) || typeof value === "bigint") ? String(value) : value;
}

const TEXTS: ReadonlySet<z.ZodType> = new Set([codeText, roleText, audienceText, freeText]);

/** What a database gives where it holds nothing. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function readNumber(value: unknown): number | undefined {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}

/** A role that is known, of which no name of a person is one. */
function knownRole(text: string): string | undefined {
  const role = kebab(text);
  return isUnknown({ role }) ? undefined : role;
}

function readTime(isDay: boolean, value: unknown, { datesAre = "instants", readDate }: DateReading): unknown {
  if (value instanceof Date) return writeDate(value, isDay, datesAre);
  if (typeof value !== "string") return value;
  const read = readMoment(value) === "not-a-date-or-time" ? readBy(readDate, value) : value;
  if (read instanceof Date) return writeDate(read, isDay, "local");
  return datesAre === "instants" ? read : (MIDNIGHT.exec(read)?.[1] ?? read);
}

/** A midnight without an offset, and its day. */
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?$/;

/** What the caller reads in a text; the text where that cannot. */
function readBy(readDate: DateReading["readDate"], text: string): Date | string {
  try {
    return readDate?.(text) ?? text;
  } catch {
    return text;
  }
}

function writeDate(date: Date, isDay: boolean, datesAre: "instants" | "utc" | "local"): string {
  // No day or time, and found to be none.
  if (Number.isNaN(date.getTime())) return "";
  if (datesAre === "instants") return date.toISOString();
  const shown = datesAre === "utc" ? date : asUtc(date);
  const [day, time] = shown.toISOString().split("T") as [string, string];
  // Where the clocks skip midnight, a day begins later.
  const begins = datesAre === "utc" ? `${day}T00:00:00.000Z` : startOfLocalDay(date).toISOString();
  return isDay || date.toISOString() === begins ? day : `${day}T${time.replace(/(?:\.000)?Z$/, "")}`;
}

/** The instant at which the UTC clock shows what the local clock shows at another. */
function asUtc(date: Date): Date {
  const shown = new Date(0);
  shown.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  shown.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return shown;
}

function startOfLocalDay(date: Date): Date {
  const start = new Date(date);
  start.setHours(0, 0, 0, 0);
  return start;
}
