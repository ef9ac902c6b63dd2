import { section, type Section } from "../../../language/language.js";
import type { Message } from "../../../language/message.js";
import type { VoiceNameKey } from "../plain-names.js";

/**
 * What a page says in the same English to everybody.
 *
 * `{who}` is who does something, `{does}` what they do (“show you their report”), `{did}` what they have done (“showed you
 * their report”), `{what}` the title of something that has no words of its own, `{only}` what it is subject to. Keys that
 * begin with `you.` are used where the reader is the one who does it, alone (“you”) or with others (“you and the chair”).
 * `{count}` is the number of those who do it. `{does}` can stand for `{did}`, in a language that needs it.
 */
const pageForAll = {
  "fullName.review": "The full name of the meeting is a review {fullConference}.",
  "fullName.meeting": "The full name of the meeting is a {fullConference}.",
  asOf: "This page shows what we knew on {day}.",
  interim: "The rules for this meeting are from {year}. They were made for a short time only.",
  "title.excluded": "What is done for you",
  "opening.excluded": "This page is for you. It says only what others do for you by name.",
  "nothing.excluded": "We have no note of anything that is to be done for you by name.",
  "questions.excluded": "Ask the person who sent you this page if something here is not clear.",
  readAloud: "You can ask someone to read this page to you, or to put it into your own language.",
  "heading.meeting": "The meeting",
  "heading.before": "Before the meeting",
  "heading.on-the-day": "On the day",
  "heading.after": "After the meeting",
  "heading.unknown": "What we do not know yet",
  "heading.words": "What the words mean",
  "heading.questions": "If you want to ask",
  "heading.forYou": "For you",
  noDay: "No day is set for this:",
  "meeting.notNeeded": "{Council} found that no meeting is needed.",
  "meeting.planned": "The meeting is planned for {when}.",
  "meeting.passed": "The meeting was planned for {when}. We have no note that it was held. You can ask about it.",
  "meeting.held": "On {day}, {council} held the meeting.",
  "meeting.lastDay": "The last day for the meeting was {day}.",
  "meeting.late": "The meeting is set for a later day than that. You can ask why.",
  planEnded: "The {plan} has ended.",
  you: "you",
  which: " ({whom})",
  title: "“{title}”",
  titleFor: "“{title}”, for {whom}",
  seeTo: "see to this",
  chooseTo: "choose to do this",
  must: "{who} must {does}",
  "must.by": "{who} must {does} by {day}",
  should: "{who} should {does}",
  "should.by": "{who} should {does} by {day}",
  may: "{who} can {does}",
  "may.by": "{who} can {does} by {day}",
  "may.ended": "{who} could {does}",
  "you.must": "{who} must {does}",
  "you.must.by": "{who} must {does} by {day}",
  "you.should": "{who} should {does}",
  "you.should.by": "{who} should {does} by {day}",
  "you.may": "{who} can {does}",
  "you.may.by": "{who} can {does} by {day}",
  "you.may.ended": "{who} could {does}",
  asked: "{Clause}.",
  "asked.onlyIf": "{Only}, {clause}.",
  "asked.this": "{Clause}: {what}.",
  askMeaning: "Ask what it means.",
  ifPlan: "if there is a {plan}",
  did: "{Who} {did}.",
  "did.on": "On {day}, {who} {did}.",
  "you.did": "{Who} {did}.",
  "you.did.on": "On {day}, {who} {did}.",
  didThis: "This was done: {what}.",
  "didThis.on": "On {day}, this was done: {what}.",
  "you.didThis": "{Who} did this: {what}.",
  "you.didThis.on": "On {day}, {who} did this: {what}.",
  noNote: "We have no note that {who} {did}.",
  "you.noNote": "We have no note that {who} {did}.",
  noNoteOfThis: "We have no note that this was done: {what}.",
  "you.noNoteOfThis": "We have no note that {who} have done this: {what}.",
  askedOnlyIf: "It is asked for only {only}.",
  dayWas: "The day for this was {day}.",
  dayIs: "The day for this is {day}.",
  timeEnded: "The time for this ended on {day}.",
  planEndedSince: "The {plan} has ended since then.",
  notNoted: "We have no note that it is done.",
  notDone: "It has not been done.",
  notKnown: "We cannot tell from our notes if it is done.",
  askAboutIt: "You can ask about it.",
  lastWorkingDay: "The last working day before that is {day}.",
  otherReading: "The rule can also be read to mean {day}.",
  plannedLate: "It is set for {day}, which is a later day. You can ask why.",
  mayChange: "This day may still change.",
  "when.onlyIf": "{when}, {only}",
  "when.this": "the day for this: {what}",
  "dependsOn.meeting": "These depend on the day of the meeting:",
  "dependsOn.howHeld": "These depend on how the meeting is held:",
  "dependsOn.talk": "This is counted from a talk that {council} had:",
  "dependsOn.lastMeeting": "This depends on the day of the last meeting:",
  "dependsOn.kindOfLastMeeting": "This depends on what kind of meeting the last one was:",
  "dependsOn.birth": "This depends on the day of the birth:",
  "dependsOn.coreGroup": "This depends on when the {coreGroup} meets:",
  "dependsOn.mother": "This depends on how the mother is:",
  "dependsOn.decision": "This depends on what is decided:",
  "dependsOn.bankHolidays": "For this we need the bank holidays of a later year:",
  "means.must": "“Must” means that it is a rule.",
  "means.should": "“Should” means that people are asked to do it.",
  "means.may": "“Can” means that it is a choice.",
  "means.chair": "The chair is the person who runs the meeting.",
  "means.meetingTeam": "The meeting team is the office that sets up the meeting.",
  "means.noteTaker": "The note taker writes down what is said.",
  "means.coreGroup": "The {coreGroup} is a small group. You are in it, with the people who help {child}.",
  "means.coreGroup.others": "The {coreGroup} is a small group of people who help {child}.",
  "means.plan": "The {plan} says what needs to change and who will help.",
  "means.review": "A review is a later meeting. It looks at how things are going.",
  "means.advocate": "An advocate is a person who speaks up for {child}.",
  "means.report": "A report is what a worker writes about {child} for the meeting.",
} as const satisfies Readonly<Record<string, Message>>;

/** What each voice says in its own words. */
type OwnPageKey =
  | "child"
  | "baby"
  | "title.meeting"
  | "title.review"
  | "opening"
  | "questions"
  | "meeting.unknown"
  | "dependsOn.unknown"
  | VoiceNameKey;

/** Everything that a page says besides its duties. */
export type PageKey = keyof typeof pageForAll | OwnPageKey;

/** What a page says in one voice, under the same keys in each. */
export function pageSection(
  name: string,
  own: Readonly<Record<OwnPageKey, Message>>,
): Section<Readonly<Record<PageKey, Message>>> {
  return section(name, { ...pageForAll, ...own });
}
