import { inNation, type Language } from "../../language/language.js";
import type { Changes, Move } from "../../planning/change.js";
import { summarizeTimeline, type Timeline } from "../../timeline/index.js";
import { plannedTooLateText } from "../in-words/summary-in-words.js";
import { conferenceEntries } from "./conference-entries.js";
import { feedEntry, type FeedEntry } from "./feed-entry.js";

/** The conference itself, and then the deadlines in due order. */
export function feedEntries(
  timeline: Timeline,
  reference: string,
  domain: string,
  moves: ReadonlyMap<string, Move> | undefined,
  language: Language,
): readonly FeedEntry[] {
  const own = inNation(language, timeline.policy);
  const late = new Map(
    summarizeTimeline(timeline).wrong.flatMap((wrong) =>
      wrong.code === "planned-after-due"
        ? [[wrong.planned.key, plannedTooLateText(wrong.planned, timeline, own)] as const]
        : [],
    ),
  );
  return [
    ...conferenceEntries(timeline, { reference, domain, plannedTooLate: late.get("conference-held") }, own),
    ...timeline.deadlines.map((deadline) => {
      const { key } = deadline;
      return feedEntry(deadline, { reference, domain, move: moves?.get(key), plannedTooLate: late.get(key) }, own);
    }),
  ];
}

/** The moves of each record, by the keys of the deadlines. */
export function movesIn(changes: Changes | readonly Changes[]): ReadonlyMap<string | null, ReadonlyMap<string, Move>> {
  const all = "moved" in changes ? [changes] : changes;
  return new Map(all.map(({ reference, moved }) => [reference, new Map(moved.map((move) => [move.key, move]))]));
}
