import type { ConferenceRecord, ConferenceType } from "child-protection-conferences";
import { parseRecord } from "child-protection-conferences";
import { conferenceModes } from "child-protection-conferences/model";
import { setIn, valueIn } from "./set-in.js";
import { moveTimes, setTime, timesIn } from "./times.js";
import { capital, spelt } from "./words.js";

/** Something that the page can ask about a conference. */
export interface Fact {
  readonly id: string;
  /** The path by which results say that it is missing. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: "date" | "time" | "choice" | "code";
  readonly choices?: readonly (readonly [value: string, label: string])[];
  /** One of the choices always holds. */
  readonly isKnown?: true;
  /** How the record holds it, as a field shows it: `""` where it does not. */
  read(record: ConferenceRecord): string;
  /** The record with it, or what is wrong with it. */
  write(record: ConferenceRecord, value: string): ConferenceRecord | { readonly problem: string };
}

export const typeChoices: readonly (readonly [ConferenceType, string])[] = [
  ["initial", "Initial"],
  ["review", "Review"],
  ["pre-birth", "Pre-birth"],
  ["transfer-in", "Transfer-in"],
];

const YES_OR_NO = [
  ["yes", "Yes"],
  ["no", "No"],
] as const;

type Words = Pick<Fact, "label"> & Partial<Pick<Fact, "hint">>;

function dateAt(id: string, path: string, words: Words): Fact {
  const steps = path.split(".");
  return {
    id,
    path,
    kind: "date",
    ...words,
    read: (record) => String(valueIn(record, steps) ?? ""),
    write: (record, value) => setIn(record, steps, value || undefined),
  };
}

function choiceAt(id: string, path: string, choices: NonNullable<Fact["choices"]>, words: Words): Fact {
  const steps = path.split(".");
  const isFlag = choices === YES_OR_NO;
  return {
    id,
    path,
    kind: "choice",
    choices,
    ...words,
    read(record) {
      const held = valueIn(record, steps);
      return typeof held === "boolean" ? (held ? "yes" : "no") : String(held ?? "");
    },
    write: (record, value) => setIn(record, steps, value === "" ? undefined : isFlag ? value === "yes" : value),
  };
}

function dayOf(which: "planned" | "held", words: Words): Fact {
  return {
    id: `${which}-day`,
    path: `conference.${which}.start`,
    kind: "date",
    ...words,
    read: (record) => timesIn(record, which).day,
    write: (record, value) => moveTimes(record, which, value),
  };
}

function timeOf(which: "planned" | "held", part: "start" | "end", words: Words): Fact {
  return {
    id: `${which}-${part}`,
    path: `conference.${which}.${part}`,
    kind: "time",
    ...words,
    read: (record) => timesIn(record, which)[part],
    write: (record, value) => setTime(record, which, part, value),
  };
}

/** The strategy discussion of this place in the record. */
export function discussion(index: number): Fact {
  const isFirst = index === 0;
  return {
    id: `strategy-discussion${isFirst ? "" : `-${index + 1}`}`,
    path: "strategyDiscussions[].heldOn",
    label: isFirst ? "Strategy discussion" : `Strategy discussion ${index + 1}`,
    kind: "date",
    read: ({ strategyDiscussions = [] }) => strategyDiscussions[index]?.heldOn ?? "",
    write(record, value) {
      const before = record.strategyDiscussions ?? [];
      const changed = value ? [{ ...before[index], heldOn: value }] : [];
      const those = before.toSpliced(index, 1, ...changed);
      return setIn(record, ["strategyDiscussions"], those.length > 0 ? those : undefined);
    },
  };
}

/** At which of several strategy discussions the enquiry was started. */
export function startingDiscussion({ strategyDiscussions = [] }: ConferenceRecord): Fact {
  return {
    id: "starting-discussion",
    path: "strategyDiscussions[].initiatedSection47",
    label: "At which was the section 47 enquiry started?",
    kind: "choice",
    choices: strategyDiscussions.map((_, index) => [String(index), `Strategy discussion ${index + 1}`]),
    read: (record) => {
      const at = record.strategyDiscussions?.findIndex(({ initiatedSection47 }) => initiatedSection47) ?? -1;
      return at === -1 ? "" : String(at);
    },
    write: (record, value) =>
      setIn(
        record,
        ["strategyDiscussions"],
        record.strategyDiscussions?.map((each, index) =>
          setIn(each, ["initiatedSection47"], String(index) === value ? true : undefined),
        ),
      ),
  };
}

const coreGroup: Fact = {
  id: "core-group",
  path: "coreGroup.meetings[].heldOn",
  label: "When was the last core group held?",
  kind: "date",
  read: ({ coreGroup: held }) => held?.meetings?.at(-1)?.heldOn ?? "",
  write: (record, value) =>
    value
      ? setIn(record, ["coreGroup", "meetings"], [...(record.coreGroup?.meetings ?? []), { heldOn: value }])
      : record,
};

const reference: Fact = {
  id: "reference",
  path: "reference",
  label: "Case reference",
  hint: "A code of your own, never a name. It is written into what you take away.",
  kind: "code",
  read: (record) => record.reference ?? "",
  write(record, value) {
    const put = value.trim() || undefined;
    return parseRecord({ type: "initial", reference: put }).ok
      ? setIn(record, ["reference"], put)
      : { problem: "Use letters, digits and . _ : - only, without spaces. Do not enter a name." };
  },
};

/** Everything that the page asks about, by a short name. */
export const facts = {
  discussion: discussion(0),
  previousType: choiceAt("previous-type", "previousConference.type", typeChoices, {
    label: "What kind was the conference before?",
  }),
  previousDay: dateAt("previous-day", "previousConference.heldOn", { label: "Conference before this one" }),
  transferNotified: dateAt("transfer-notified", "transferIn.notifiedOn", {
    label: "Told of the transfer in writing",
  }),
  transferAccepted: dateAt("transfer-accepted", "transferIn.acceptedOn", { label: "Transfer accepted" }),
  expectedDelivery: dateAt("expected-delivery", "expectedDeliveryOn", { label: "Expected date of delivery" }),
  born: dateAt("born", "bornOn", { label: "Date of birth" }),
  concern: dateAt("concern", "concern.raisedOn", { label: "When was the concern raised?" }),
  enquiryStarted: dateAt("enquiry-started", "section47.startedOn", {
    label: "When did the section 47 enquiry start?",
  }),
  decidedToHold: dateAt("decided-to-hold", "conference.decidedOn", {
    label: "When was it decided to hold a conference?",
  }),
  planned: dayOf("planned", { label: "Conference planned for" }),
  plannedStart: timeOf("planned", "start", { label: "From" }),
  plannedEnd: timeOf("planned", "end", { label: "To" }),
  held: dayOf("held", { label: "Conference held on" }),
  heldStart: timeOf("held", "start", { label: "From" }),
  heldEnd: timeOf("held", "end", { label: "To" }),
  planNeeded: choiceAt("plan-needed", "decision.planNeeded", YES_OR_NO, {
    label: "Was it decided that a child protection plan is needed?",
  }),
  quorate: choiceAt("quorate", "conference.quorate", YES_OR_NO, { label: "Were enough people there to decide?" }),
  mode: choiceAt(
    "mode",
    "conference.mode",
    conferenceModes.map((mode) => [mode, capital(spelt(mode))] as const),
    { label: "How is the conference held?" },
  ),
  coreGroup,
  reference,
} satisfies Readonly<Record<string, Fact>>;
