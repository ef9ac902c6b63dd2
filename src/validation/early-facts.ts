import { writeMoment } from "../calendar/index.js";
import { pathOf, type Fact } from "../facts/fact.js";
import type { Finding } from "../model/finding.js";
import type { Evaluation } from "../obligations/evaluate.js";
import type { Followed, Obligation } from "../obligations/obligation.js";
import { isEventName } from "../vocabulary/events.js";
import { policyLanguage } from "../wording/policy-language.js";
import { recordedParameters } from "./day-parameters.js";
import { deadlineIn } from "./finding-deadline.js";
import { wordedFinding } from "./worded-finding.js";

/** A fact that came too early, and what it could not discharge. */
interface EarlyFact {
  readonly fact: Fact;
  readonly follows: Followed;
  /** It came before the decision alone, and tells of another one. */
  isNotice: boolean;
  readonly obligations: Obligation[];
}

/** What came before what it would follow: one finding a fact, citing every clause that it could not meet. */
export function earlyFacts(evaluation: Evaluation): Finding[] {
  const isContradicted = evaluation.facts.problems.some(({ code }) => code === "conference-before-previous-conference");
  return [...collectEarlyFacts(evaluation)].flatMap(([path, early]) =>
    isContradicted && path.startsWith("conference.held.") ? [] : findEarly(path, early, evaluation),
  );
}

/** Every fact that came too early for what is owed, by its path. */
function collectEarlyFacts({ obligations, facts }: Evaluation): ReadonlyMap<string, EarlyFact> {
  const found = new Map<string, EarlyFact>();
  for (const obligation of obligations) {
    if (obligation.state === "not-owed") continue;
    for (const { fact, because, follows } of obligation.rejected) {
      const isNotice = because === "previous-decision";
      if (isNotice && facts.hasEarlierDecision(fact.at!)) continue;
      const path = pathOf(fact);
      const known = found.get(path);
      if (known) {
        known.isNotice &&= isNotice;
        known.obligations.push(obligation);
      } else {
        found.set(path, { fact, follows, isNotice, obligations: [obligation] });
      }
    }
  }
  return found;
}

function findEarly(path: string, early: EarlyFact, evaluation: Evaluation): Finding {
  const { fact, follows, isNotice, obligations } = early;
  return wordedFinding(
    {
      code: "before-its-event",
      severity: isNotice ? "query" : "error",
      path,
      basis: [...new Set(obligations.flatMap(({ duty }) => duty.basis))],
      key: `before-its-event@${path}`,
      params: {
        ...(isNotice ? { how: "notice" } : {}),
        ...recordedParameters(fact, { asOf: null }),
        ...followedParameters(follows, evaluation),
        deadlines: obligations.map(({ key }) => key),
        titles: [...new Set(obligations.map(({ duty }) => duty.title))],
      },
      deadline: deadlineIn(obligations[0]!),
    },
    policyLanguage(evaluation.compiled),
  );
}

/** An event by its name; another duty by its id, with its title. */
function followedParameters({ event, at }: Followed, { obligations }: Evaluation) {
  const duty = isEventName(event) ? undefined : obligations.find((each) => each.duty.id === event)?.duty;
  return { follows: event, ...(duty ? { followsTitle: duty.title } : {}), followsOn: writeMoment(at) };
}
