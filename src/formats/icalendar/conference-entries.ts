import type { Instant, LocalDate } from "../../calendar/index.js";
import { english, say, sayIfKnown, type Language } from "../../language/language.js";
import type { Timeline } from "../../timeline/index.js";
import { dateText, writtenMomentText } from "../../wording/dates.js";
import { between, instantIn, isWholeDay, wholeDay, type EntryTime } from "./entry-time.js";
import { CONFERENCE, CONFERENCE_GOES_ON, uidOfConference } from "./entry-uid.js";
import { withoutControlCharacters, type EntryOptions, type FeedEntry } from "./feed-entry.js";
import { feedWords } from "./feed-words.js";

/** How long a conference is shown of which only the start, or only the end, has a time of day. */
const HOUR = 3_600_000;

/**
 * The conference itself as an entry: when it was held, else when it is planned; a whole day where no time is known. Where
 * its end is on another day than its start, as of one that was broken off, that day has an entry of its own. Nothing where
 * neither is known, where no conference is required and none was held, and of a timeline with nothing in it.
 */
export function conferenceEntries(
  timeline: Timeline,
  options: EntryOptions,
  language: Language = english,
): readonly FeedEntry[] {
  const { conference } = timeline.record;
  if (conference === null || (!conference.isHeld && isCalledOff(timeline)) || isEmpty(timeline)) return [];
  const { start, end, isHeld } = conference;
  const goesOn = start !== null && end !== null && dayOf(start) !== dayOf(end);
  const what = nameOfConference(timeline.record.type, language);
  const { plannedTooLate } = options;
  const entry = (part: string, name: string, at: Part, lines: readonly string[]): FeedEntry => ({
    uid: uidOfConference(options.reference, part, options.domain),
    time: timeOf(at),
    due: at.start ?? at.end!,
    isBusy: true,
    summary: withoutControlCharacters(
      say(language, feedWords, "summaryConference", { reference: options.reference, what: name }),
    ),
    description: withoutControlCharacters(lines.join("\n")),
    categories: [withoutControlCharacters(say(language, feedWords, "meeting"))],
    status: "CONFIRMED",
    isClosed: isHeld,
    moved: null,
  });
  const first = { start, end: goesOn ? null : end };
  const until = end === null ? "" : writtenMomentText(end, language);
  return [
    entry(CONFERENCE, what, first, [
      ...(plannedTooLate === undefined ? [] : [plannedTooLate]),
      say(language, feedWords, isHeld ? "heldOn" : "plannedFor", { time: timeInWords(first, language) }),
      ...(goesOn ? [say(language, feedWords, "goesOnUntil", { until })] : []),
      ...(isWholeDay(timeOf(first)) ? [say(language, feedWords, "noTime")] : []),
      ...(isWholeDay(timeOf(first)) || isEndKnown(first) ? [] : [say(language, feedWords, "noEnd")]),
    ]),
    ...(goesOn
      ? [
          entry(CONFERENCE_GOES_ON, say(language, feedWords, "goesOn", { what }), { start: null, end }, [
            say(language, feedWords, "beganOn", { start: writtenMomentText(start, language), until }),
          ]),
        ]
      : []),
  ];
}

/** What is known of when one day of a conference is. */
interface Part {
  readonly start: Instant | LocalDate | null;
  readonly end: Instant | LocalDate | null;
}

function isCalledOff({ notOwed }: Timeline): boolean {
  return notOwed.some(
    ({ id, because: { code } }) => code === "conference-not-required" || (code === "died" && id === "conference-held"),
  );
}

function isEmpty({ deadlines, checklist, waiting, notOwed }: Timeline): boolean {
  return [deadlines, checklist, waiting, notOwed].every((list) => list.length === 0);
}

function nameOfConference(type: string, language: Language): string {
  return sayIfKnown(language, feedWords, `conference.${type}`) ?? type;
}

/** From the start to the end; an hour where the end has no time of day; the whole day where the start has none. */
function timeOf(part: Part): EntryTime {
  const { start, end } = part;
  const from = start === null ? null : instantIn(start);
  const until = end === null ? null : instantIn(end);
  if (start === null && until !== null) return between(until - HOUR, until);
  if (from === null) return wholeDay(dayOf(start ?? end!));
  return between(from, isEndKnown(part) ? until! : from + HOUR);
}

/** Whether it has a time of day, after the start. */
function isEndKnown({ start, end }: Part): boolean {
  const until = end === null ? null : instantIn(end);
  return until !== null && (start === null || until > (instantIn(start) ?? until));
}

/** `Tuesday 5 May 2020, 10:00 to 12:00` */
function timeInWords({ start, end }: Part, language: Language): string {
  if (start === null) return say(language, feedWords, "endsAt", { until: writtenMomentText(end!, language) });
  if (dayOf(start) === start || !isEndKnown({ start, end })) return writtenMomentText(start, language);
  const day = dateText(dayOf(start), "long", language);
  return say(language, feedWords, "fromUntil", { day, from: start.slice(11, 16), until: end!.slice(11, 16) });
}

function dayOf(moment: Instant | LocalDate): LocalDate {
  return moment.slice(0, 10);
}
