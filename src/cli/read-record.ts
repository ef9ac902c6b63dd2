import * as z from "zod/v4";
import { conferenceRecord, parseRecord, type ConferenceRecord, type Parsed } from "../model/index.js";

/**
 * A reader of many records. The schema is compiled to a function, which a browser's content security policy may forbid and
 * a command may do; what that does not accept is read again to say what is wrong.
 */
export function recordReader(): (text: string) => Parsed<ConferenceRecord> {
  const compiled = z.compile(conferenceRecord);
  return (text) => {
    try {
      const read = compiled.safeParse(JSON.parse(text));
      if (read.success) return { ok: true, value: read.data };
    } catch {
      // Not JSON: said below.
    }
    return parseRecord(text);
  };
}
