import { dayNumber, weekdayNumber } from "../../src/calendar/index.js";
import { FIRST_DAY, REFERENCE_DATE, type MadeUpChild, type MadeUpEpisode } from "./made-up-return.js";

/** 10 March 2025: 15 working days before 31 March, counted by hand on a calendar. */
const FIFTEEN_DAYS_BEFORE = "2025-03-10";
const isYes = (flag: string | undefined) => /^(1|true|y)/i.test(flag ?? "");
const isNo = (flag: string | undefined) => /^(0|false|n)/i.test(flag ?? "");
const isIn = (day: string) => day >= FIRST_DAY && day <= REFERENCE_DATE;
const isWeekend = (day: string) => weekdayNumber(day) > 5;
const CATEGORIES = new Set(["NEG", "PHY", "SAB", "EMO", "MUL"]);

/** What is under each episode of a child, with everything of the child beside it. */
type Test = (episode: MadeUpEpisode, child: MadeUpChild) => boolean;

const plansOf = (child: MadeUpChild) => child.episodes.flatMap(({ plans }) => plans);
const inNeedOf = (child: MadeUpChild) => child.episodes.flatMap(({ inNeed }) => inNeed);
const isOpen = (enquiry: MadeUpEpisode["enquiries"][number]) => !enquiry.conference && !isYes(enquiry.notRequired);
const datesOf = ({ enquiries, assessments, transferIn }: MadeUpEpisode) =>
  [
    transferIn,
    ...enquiries.flatMap(({ start, conference }) => [start, conference]),
    ...assessments.flatMap(({ start, authorised }) => [start, authorised]),
  ].filter((day) => day !== undefined);
/** From a start to the day before an end, or to the end of the year. */
const isDuring = (day: string, span: { start?: string; end?: string }) =>
  span.start !== undefined && day >= span.start && (span.end === undefined ? day <= REFERENCE_DATE : day < span.end);

/** Every rule about a child, read for itself from what it asks: which episodes of a child make it fail. */
const tests: Readonly<Record<string, Test>> = {
  "1104": ({ referral, enquiries }) => enquiries.some(({ conference }) => conference && conference < referral),
  "2889": ({ referral, enquiries }) => enquiries.some(({ start }) => start && start < referral),
  "8615": ({ enquiries }) => enquiries.some(({ start, conference }) => conference && (!start || start > conference)),
  "8715": ({ enquiries }) => enquiries.some(({ conference }) => conference && !isIn(conference)),
  "8740": ({ enquiries }) =>
    enquiries.some((each) => isOpen(each) && isNo(each.notRequired) && each.start && !isIn(each.start)),
  "8675Q": ({ enquiries }) =>
    enquiries.some((each) => isOpen(each) && isNo(each.notRequired) && each.start && each.start < FIFTEEN_DAYS_BEFORE),
  "8870Q": ({ enquiries }) => enquiries.some(({ target }) => target && isWeekend(target)),
  "8875": ({ enquiries }) => enquiries.some(({ conference }) => conference && isWeekend(conference)),
  "8839": ({ enquiries }) => enquiries.filter(isOpen).length > 1,
  "8890": ({ enquiries }) =>
    enquiries.some(({ start }, place) =>
      enquiries.some((other, at) => {
        if (at === place || !start || !other.start || start < other.start) return false;
        return other.conference ? start <= other.conference : isOpen(other) && start <= REFERENCE_DATE;
      }),
    ),
  "8868": ({ closure, enquiries }) => closure !== undefined && enquiries.some(isOpen),
  "2884": ({ enquiries }, child) =>
    enquiries.some(
      ({ conference }) => conference && child.episodes.some(({ transferIn }) => transferIn === conference),
    ),
  "2991Q": ({ enquiries, assessments }) => enquiries.length > 0 && assessments.length === 0,
  "8831": (episode) => isYes(episode.nfa) && datesOf(episode).length > 0,
  "2990": ({ reason, enquiries, plans, inNeed, transferIn }) =>
    /^RC[89]$/.test(reason ?? "") && (transferIn !== undefined || enquiries.length + plans.length + inNeed.length > 0),
  "8565": (episode) => {
    const ends = [...episode.plans.map(({ end }) => end), ...episode.inNeed.flatMap(({ start, end }) => [start, end])];
    return [...datesOf(episode), ...ends].some((day) => day && episode.closure && day > episode.closure);
  },
  "1105": ({ referral, plans }) => plans.some(({ start }) => start && start < referral),
  "2885": ({ enquiries, transferIn, plans }) => {
    const days = enquiries.length > 0 ? enquiries.map(({ conference }) => conference) : [transferIn];
    return plans.some(({ start }) => start && isIn(start) && !days.includes(start));
  },
  "8720": ({ plans }) => plans.some(({ start }) => !start || start > REFERENCE_DATE),
  "8730": ({ plans }) => plans.some(({ previous }) => previous === undefined || Number(previous) < 0),
  "8905": ({ plans }) => plans.some(({ initial }) => !CATEGORIES.has(initial ?? "")),
  "8910": ({ plans }) => plans.some(({ latest }) => !CATEGORIES.has(latest ?? "")),
  "8840": ({ plans }) => plans.some(({ start, end }) => end && start === end),
  "8925": ({ plans }) => plans.some(({ start, end }) => start && end && dayNumber(end) - dayNumber(start) < 0),
  "8930": ({ plans }) => plans.some(({ end }) => end && !isIn(end)),
  "8935": (_, child) => plansOf(child).filter(({ end }) => end === undefined).length > 1,
  "8940": (_, child) =>
    plansOf(child).some(({ start }, place, all) =>
      all.some(
        (other, at) =>
          at !== place && start && other.start && start >= other.start && start <= (other.end ?? REFERENCE_DATE),
      ),
    ),
  "8915": ({ plans }, { died }) => plans.some(({ start }) => died && start && start > died),
  "8920": ({ plans }, { died }) => plans.some(({ end }) => died && end && end > died),
  "8832": ({ nfa, plans }) => isYes(nfa) && plans.length > 0,
  "4001": ({ plans, inNeed }) => plans.some(({ end }) => !end) && inNeed.some(({ start, end }) => start && !end),
  "4016": (_, child) =>
    inNeedOf(child).some(({ start }) => start && plansOf(child).some((span) => isDuring(start, span))),
  "4017": (_, child) =>
    plansOf(child).some(({ start }) => start && inNeedOf(child).some((span) => isDuring(start, span))),
  "8841": ({ plans }) => plans.some(({ start, reviews }) => start && reviews.some((day) => day && day <= start)),
  "8842Q": ({ plans }) => plans.some(({ reviews }) => reviews.includes("")),
  "4003": ({ plans, inNeed }) =>
    plans.some(({ end, reviews }) =>
      reviews.some((day) => day && day !== end && inNeed.some((span) => span.end !== undefined && isDuring(day, span))),
    ),
};

/** The codes of the rules that fail for a child. */
export function failing(child: MadeUpChild): string[] {
  return Object.keys(tests).filter((code) => child.episodes.some((episode) => tests[code]!(episode, child)));
}
