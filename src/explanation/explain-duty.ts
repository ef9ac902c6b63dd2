import { CodedError } from "../calendar/index.js";
import { nearest } from "../vocabulary/nearest.js";
import type { ResolvedDuty } from "../policy/resolve-rules.js";
import type { ChecklistItem, Deadline, NotOwed, Waiting } from "../timeline/timeline.js";
import { joinWords } from "../vocabulary/words.js";
import { becauseWords } from "../wording/because-text.js";
import { dateText, writtenMomentText } from "../wording/dates.js";
import { say, textIn, type Language } from "../language/language.js";
import { conditionsText } from "../wording/condition-text.js";
import { scopeInWords } from "../wording/limit-text.js";
import { joinTexts } from "../wording/lists.js";
import { namesOf, nameOf } from "../wording/names.js";
import { partyName } from "../wording/party-text.js";
import { stepText } from "../wording/step-text.js";
import { doersText } from "../wording/who-text.js";
import type { Case } from "./case.js";
import { countsIn } from "./count-by-day.js";
import { explanationWords } from "./explanation-words.js";
import type { Explanation } from "./explanation.js";
import { explanation } from "./explanation-of.js";
import { basisOf, ruleOf, sourceInSentences } from "./rule-behind.js";
import { taskOf, taskText } from "../wording/task-text.js";
import { standingInWords, stateInWords } from "./standing-in-words.js";

/** A duty, or one deadline of it: dated, waiting, without a time, not owed, or not asked of the record. */
export function explainDuty(idOrKey: string, given: Case): Explanation[] {
  const { deadlines, waiting, checklist, notOwed } = given.timeline;
  const isMeant = ({ id, key = id }: { id: string; key?: string }) => id === idOrKey || key === idOrKey;
  const found = [
    ...deadlines.filter(isMeant).map((deadline) => explainDated(deadline, given)),
    ...waiting.filter(isMeant).map((item) => notDatedYet(item, given)),
    ...checklist.filter(isMeant).map((item) => withoutTime(item, given)),
    ...notOwed.filter(isMeant).map((item) => notOwedNow(item, given)),
  ];
  if (found.length > 0) return found;
  const duties = given.rules.filter((rule) => rule.kind === "duty");
  const elsewhere = duties.filter(({ id }) => id === idOrKey);
  if (elsewhere.length > 0) return elsewhere.map((duty) => notAsked(duty, given));
  const known = [...new Set(duties.map(({ id }) => id))];
  const suggestions = nearest(idOrKey, [...[...deadlines, ...checklist].map(({ key }) => key), ...known]);
  const hint =
    suggestions.length > 0 ? `Did you mean ${joinWords(suggestions, "or")}?` : "cpc policies show lists them.";
  throw new CodedError("unknown-duty", `The policy ${given.policy.id} has no duty of this id. ${hint}`, {
    suggestions,
  });
}

const BY_A_DAY = { must: "mustBeDoneBy", should: "shouldBeDoneBy", may: "mayBeDoneBy" } as const;
const AT_ANY_TIME = { must: "mustBeDone", should: "shouldBeDone", may: "mayBeDone" } as const;

/** A deadline, its count and how it stands. */
export function explainDated(deadline: Deadline, given: Case): Explanation {
  const { due, target, why, status, strength } = deadline;
  const { language, timeline } = given;
  const basis = ruleOf(deadline, given);
  const words = wordsOf(given);
  const otherReadings = deadline.otherReadings.map((other) => ({ ...other, because: textIn(language, other.because) }));
  return explanation(deadline.id, {
    key: deadline.key,
    ...basis,
    due,
    status,
    sentences: [
      words(BY_A_DAY[strength], {
        what: whatText(deadline, language),
        day: writtenMomentText(due.at ?? due.date, language),
        who: whoText(deadline, language),
      }),
      ...(target ? [words("shouldBeDoneSooner", { day: writtenMomentText(target.at ?? target.date, language) })] : []),
      ...sourceInSentences(basis, given),
      ...why.map((step) => stepText(step, language)),
      ...(due.lastWorkingDay !== null && due.lastWorkingDay !== due.date
        ? [words("notAWorkingDay", { day: dateText(due.lastWorkingDay, "long", language) })]
        : []),
      ...otherReadings.map((other) =>
        words(other.because === "" ? "readAs" : "readAsBecause", {
          reading: nameOf(other.reading, language),
          day: writtenMomentText(other.due.at ?? other.due.date, language),
          because: other.because,
        }),
      ),
      ...standingInWords(deadline, timeline.asOf, language),
    ],
    otherReadings,
    counts: countsIn(why, given),
  });
}

function notDatedYet(item: Waiting, given: Case): Explanation {
  const { id, needs } = item;
  const { language } = given;
  const basis = ruleOf(item, given);
  return explanation(id, {
    ...basis,
    waitingFor: needs,
    sentences: [
      wordsOf(given)("notDatedYet", {
        what: whatText({ ...item, party: null }, language),
        facts: joinTexts(needs, "and", language),
      }),
      ...sourceInSentences(basis, given),
    ],
  });
}

function withoutTime(item: ChecklistItem, given: Case): Explanation {
  const { notStated, onlyIf, strength } = item;
  const { language } = given;
  const basis = ruleOf(item, given);
  const words = wordsOf(given);
  return explanation(item.id, {
    key: item.key,
    ...basis,
    sentences: [
      words(AT_ANY_TIME[strength], { what: whatText(item, language), who: whoText(item, language) }),
      ...(notStated === null ? [] : [textIn(language, notStated)]),
      ...(onlyIf === null ? [] : [words("onlyIf", { condition: conditionsText(item, language) })]),
      ...sourceInSentences(basis, given),
      ...stateInWords(item, language),
    ],
  });
}

function notAsked(duty: ResolvedDuty, given: Case): Explanation {
  const { language, record } = given;
  const basis = basisOf(duty, given);
  return explanation(duty.id, {
    ...basis,
    sentences: [
      wordsOf(given)("notAsked", {
        what: whatText({ id: duty.id, task: taskOf(duty, language), party: null }, language),
        type: nameOf(record.type, language),
        scope: scopeInWords(duty, language),
      }),
      ...sourceInSentences(basis, given),
    ],
  });
}

function notOwedNow(one: NotOwed, given: Case): Explanation {
  const { id, key, layer, basis, because } = one;
  const { language } = given;
  const rule = ruleOf({ id, layer, basis }, given);
  const text = say(language, becauseWords, because.code);
  return explanation(id, {
    key,
    ...rule,
    notOwed: { ...because, text },
    sentences: [
      wordsOf(given)("notOwed", { what: whatText({ ...one, party: null }, language), because: text }),
      ...sourceInSentences(rule, given),
    ],
  });
}

function wordsOf({ language }: Case) {
  return (key: keyof typeof explanationWords.messages, parameters = {}) =>
    say(language, explanationWords, key, parameters);
}

/** `“Submit reports” (health visiting)` */
function whatText(one: Pick<Deadline, "id" | "task" | "party">, language: Language): string {
  const { party } = one;
  return say(language, explanationWords, party === null ? "task" : "taskOfParty", {
    task: taskText(one, language),
    party: party === null ? "" : partyName(party, language),
  });
}

/** `by professional, to conference service` */
function whoText(duty: Pick<Deadline, "by" | "to">, language: Language): string {
  const who = doersText(duty, language);
  return duty.to.length === 0
    ? who
    : say(language, explanationWords, "whoAndTo", { who, to: namesOf(duty.to, language) });
}
