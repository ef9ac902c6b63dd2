import { CodedError } from "../calendar/index.js";
import type { AnyReading, CompiledDuty } from "../policy/compile.js";
import type { Context } from "./context.js";

/**
 * The reading of a duty's time that is used: the one asked for, or its default; `null` of a duty without a time.
 *
 * @throws CodedError `unknown-reading`.
 */
export function readingOf({ id, readings: available }: CompiledDuty, { readings }: Context): AnyReading | null {
  if (available.length < 2 || !readings || !Object.hasOwn(readings, id)) return available[0] ?? null;
  const chosen = available.find(({ name }) => name === readings[id]);
  if (chosen) return chosen;
  const names = available.map(({ name }) => name);
  throw new CodedError("unknown-reading", `The duty ${id} can be read as ${names.join(" or ")}.`, {
    duty: id,
    readings: names,
  });
}
