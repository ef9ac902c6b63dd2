import type { Span } from "../calendar/index.js";
import type { Language } from "../language/language.js";
import { definitionText } from "./definition-text.js";
import { leftOutReasons, type LeftOut, type LeftOutReason, type MeasureId, type Row } from "./measures.js";

/** The numbers of one row as they come in. */
export interface Tally {
  readonly period: Span;
  /** Counts one, in time or not. What has a `meeting` counts once with all of that meeting, where meetings are counted. */
  add(isMet: boolean, meeting?: string | null): void;
  /** Leaves one out, of a child whose code may be known. */
  leaveOut(reason: LeftOutReason, child: string | null): void;
  row(): Row;
}

/** An empty row. Of children only numbers are kept, of meetings their codes. */
export function tallyOf(id: MeasureId, period: Span, count: "children" | "meetings", language: Language): Tally {
  let [met, all] = [0, 0];
  const meetings = new Map<string, boolean>();
  const left = new Map<LeftOutReason, { count: number; ids: Set<string> }>();
  return {
    period,
    add(isMet, meeting = null) {
      if (count === "meetings" && meeting !== null) {
        meetings.set(meeting, isMet && (meetings.get(meeting) ?? true));
        return;
      }
      all += 1;
      if (isMet) met += 1;
    },
    leaveOut(reason, child) {
      const each = left.get(reason) ?? { count: 0, ids: new Set() };
      left.set(reason, each);
      each.count += 1;
      if (child !== null) each.ids.add(child);
    },
    row() {
      const numerator = met + [...meetings.values()].filter(Boolean).length;
      const total = all + meetings.size;
      // A number of enquiries is no part of another.
      const denominator = id === "open-enquiries" ? null : total;
      const percent = denominator ? Math.round((numerator * 1000) / denominator) / 10 : null;
      const excluded = leftOutReasons.flatMap((reason): LeftOut[] => {
        const each = left.get(reason);
        return each ? [{ reason, count: each.count, ids: [...each.ids].toSorted() }] : [];
      });
      return { id, period, numerator, denominator, percent, excluded, definition: definitionText(id, count, language) };
    },
  };
}
