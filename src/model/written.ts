import * as z from "zod/v4";
import { categoryCodes, codePattern } from "../vocabulary/codes.js";
import { momentPattern, momentProblems, readDate, readMoment } from "../calendar/index.js";

/** What stands for a category while it is not determined. */
export const NOT_DETERMINED = "not-determined";

/** A reference, id or role: letters, digits and `. _ : -`, up to 64 characters. These may appear in results. */
export const codeText = z
  .string()
  .regex(codePattern, "Use letters, digits and . _ : - only, up to 64 characters, the first a letter or digit.")
  .meta({ description: "Letters, digits and . _ : - only, up to 64 characters. May appear in results: no names." });

/** A code for what somebody is; some are known. */
export const roleText = codeText.meta(codeText.meta()!);

/** A code for a category of abuse: those of the census are known, other nations have others. */
export const categoryText = codeText.meta({
  ...codeText.meta()!,
  examples: [...categoryCodes, NOT_DETERMINED],
});

/** A code for whom something is told: an audience, or a participant's id. */
export const audienceText = codeText.meta(codeText.meta()!);

/** More than any conference has; what is longer is no record, and would only cost time. */
const LONGEST_LIST = 2000;

/** A list of a record: Zod's array, of which nobody is to change the items. */
export interface ZodList<T extends z.ZodType>
  extends z.ZodType<readonly z.output<T>[], readonly z.input<T>[]>, Pick<z.ZodArray<T>, "element" | "unwrap"> {}

/** A list, up to 2,000 items long. */
export const listOf = <T extends z.ZodType>(item: T): ZodList<T> => z.array(item).max(LONGEST_LIST);

/** A text for people. It never appears in a result. Empty says that nothing was written. */
export const freeText = z.string().meta({ description: "A text for people. Never appears in a result." });

/** A day that exists, `YYYY-MM-DD`. Where a time is given, its day in London is meant, and that is what is read. */
export const dateText = z
  .string()
  .check((input) => {
    if (input.value.length === 10 ? isDay(input.value) : typeof readMoment(input.value) !== "string") return;
    input.issues.push({ code: "invalid_format", format: "date", input: input.value, continue: false });
  })
  .overwrite((text) => (text.length === 10 ? text : readDate(text)))
  .meta({
    description: "A day, YYYY-MM-DD. Of a time (2020-04-22T10:00), its day in London is read.",
    pattern: momentPattern,
  });

const isDay = (text: string): boolean => readDate(text) === text;

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
      message: momentProblems[moment].message,
      params: { code: moment },
      input: input.value,
      continue: false,
    });
  })
  .meta({
    description:
      "A date (2020-04-22), a London time (2020-04-22T10:00) or an instant (2020-04-22T10:00:00+01:00). A blank may stand for the T.",
    pattern: momentPattern,
  });
