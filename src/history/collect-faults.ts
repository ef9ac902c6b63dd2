import { makeFinding, severities, type Finding } from "../model/finding.js";
import { conferenceIn, keyIn } from "./history-names.js";
import type { HistoryFinding } from "./history-report.js";
import type { JudgedConference } from "./judge-history.js";
import { placeInHistory } from "./place-in-history.js";

/** The findings of a history as they are collected, each fault once. */
export interface Faults {
  /** Takes the findings of a conference, with its paths; or, without one, of the history as a whole. */
  take(findings: readonly Finding[], conference: JudgedConference | null): void;
  /** Whether a deadline is found missed or overdue at a place. */
  isLateAt(path: string): boolean;
  /** Errors first, then queries, then what is worth knowing. */
  sorted(): readonly HistoryFinding[];
}

/**
 * A fault that two conferences of a history have is one: the same code, at the same place in the history. Two deadlines that
 * one conference was too late for are two, also where its day stands only once.
 */
export function collectFaults(child: string | null): Faults {
  const found: HistoryFinding[] = [];
  const firstAt = new Map<string, JudgedConference | null>();
  const late = new Set<string>();
  const keys = new Map<string, number>();
  return {
    take(findings, conference) {
      for (const finding of findings) {
        const path = conference ? placeInHistory(finding.path, conference.places) : finding.path;
        const fault = `${finding.code}@${ofDeadline(finding, conference) ?? path}`;
        const first = firstAt.get(fault);
        if (first !== undefined && first !== conference) continue;
        firstAt.set(fault, conference);
        if (finding.code.startsWith("deadline-")) late.add(path);
        found.push(inHistory(finding, path, conference));
      }
    },
    isLateAt: (path) => late.has(path),
    sorted: () => severities.flatMap((severity) => found.filter((each) => each.severity === severity)),
  };

  function inHistory(finding: Finding, path: string, conference: JudgedConference | null): HistoryFinding {
    const deadline =
      finding.deadline && conference
        ? { ...finding.deadline, key: keyIn(conference, finding.deadline.key) }
        : undefined;
    const { pointer: _, key: __, ...parts } = finding;
    const key = finding.key.startsWith("before-its-event@") ? `${finding.code}@${path}` : undefined;
    const made = makeFinding({
      ...parts,
      path,
      params: conference ? paramsIn(finding.params, conference) : finding.params,
      ...(deadline ? { deadline } : {}),
      ...(key === undefined ? {} : { key }),
      explained: finding.explained === true,
    });
    const count = (keys.get(made.key) ?? 0) + 1;
    keys.set(made.key, count);
    return {
      ...made,
      key: count === 1 ? made.key : `${made.key}.${count}`,
      child,
      conference: conference && conferenceIn(conference),
    };
  }
}

/** The deadline that was not met, by its key in the history. */
function ofDeadline({ code, deadline }: Finding, conference: JudgedConference | null): string | undefined {
  return code.startsWith("deadline-") && deadline && conference ? keyIn(conference, deadline.key) : undefined;
}

/** Keys of deadlines that a message is made of are the history's, too. */
function paramsIn(params: Finding["params"], conference: JudgedConference): Finding["params"] {
  const { deadlines, key } = params;
  return {
    ...params,
    ...(Array.isArray(deadlines) ? { deadlines: deadlines.map((each: string) => keyIn(conference, each)) } : {}),
    ...(typeof key === "string" ? { key: keyIn(conference, key) } : {}),
  };
}
