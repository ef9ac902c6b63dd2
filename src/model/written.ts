import * as z from "zod";
import { momentProblems, readMoment } from "../calendar/index.js";

/** A reference, id or role: letters, digits and `. _ : -`, up to 64 characters. These may appear in results. */
export const codeText = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)
  .meta({ description: "Letters, digits and . _ : - only, up to 64 characters. May appear in results: no names." });

/** A day that exists, `YYYY-MM-DD`. */
export const dateText = z.iso.date().meta({ description: "A day, YYYY-MM-DD." });

/**
 * A date (`2020-04-22`), a local London time (`2020-04-22T10:00`) or an instant with its offset
 * (`2020-04-22T10:00:00+01:00`).
 */
export const momentText = z
  .string()
  .check((input) => {
    const moment = readMoment(input.value);
    if (typeof moment !== "string") return;
    input.issues.push({
      code: "custom",
      message: momentProblems[moment],
      params: { code: moment },
      input: input.value,
      continue: false,
    });
  })
  .meta({
    description: "A date (2020-04-22), a London time (2020-04-22T10:00) or an instant (2020-04-22T10:00:00+01:00).",
  });
