import * as z from "zod/v4";
import { readMoment } from "../calendar/index.js";
import { isUnknown } from "../vocabulary/roles.js";
import { readBoolean } from "./read-boolean.js";
import { codeText, dateText, freeText, momentText, roleText } from "./written.js";

/** How the dates of a row are read. */
export interface DateReading {
  /**
   * What a `Date` is. `instants`, unless said otherwise: a day field takes its day in London, and a time field the instant.
   * `utc` or `local`: the database holds London's days and times, and the driver made a `Date` whose UTC clock, or whose
   * clock in the zone of this process, shows them; midnight is a day without a time.
   */
  readonly datesAre?: "instants" | "utc" | "local" | undefined;
  /**
   * Reads a text that is in no form that `readMoment` knows, such as `05/05/2020`: as a `Date` whose local clock shows it,
   * as the parsers of date libraries make, or as an ISO text. `undefined` or an invalid `Date`: it cannot be read.
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
  const isText = schema === codeText || schema === roleText || schema === freeText;
  return isText && (Number.isSafeInteger(value) || typeof value === "bigint") ? String(value) : value;
}

/** What a database gives where it holds nothing. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function readNumber(value: unknown): number | undefined {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}

/** One of few words, however its letters and the gaps between them are written. */
function readOption(options: readonly unknown[], value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  return options.find((option) => kebab(String(option)) === kebab(value));
}

/** A role that is known, of which no name of a person is one. */
function knownRole(text: string): string | undefined {
  const role = kebab(text);
  return isUnknown({ role }) ? undefined : role;
}

function kebab(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}

function readTime(isDay: boolean, value: unknown, { datesAre = "instants", readDate }: DateReading): unknown {
  if (value instanceof Date) return writeDate(value, isDay, datesAre);
  if (typeof value !== "string" || !readDate || readMoment(value) !== "not-a-date-or-time") return value;
  const read = readDate(value) ?? value;
  return read instanceof Date ? writeDate(read, isDay, "local") : read;
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
