import type { SaidPage } from "../plain-words/said-page.js";
import type { SaidGroup, SaidSection } from "../plain-words/said.js";

/** What of a page in plain words goes on a sheet, part by part. */
export interface FamilyPlan {
  /** The meeting itself, which stands out; `null` where the page tells nothing of it. */
  readonly meeting: SaidSection | null;
  /** The rest of what is told. */
  readonly sections: readonly SaidSection[];
  /** What its words mean, where it uses any that need it. */
  readonly words: SaidSection | null;
  /** How many lines were left out for want of room. */
  readonly leftOut: number;
}

/**
 * What goes on a sheet, with so many lines left out. What is done goes first, then what is not known yet, then what has no
 * day, and last what has one, from the latest; the meeting itself stays. A word is explained while a line uses it.
 */
export function familyPlan({ told, meanings }: SaidPage, leftOut = 0): FamilyPlan {
  const gone = new Set(linesToSpare(told).slice(0, leftOut));
  const kept = told.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const lines = group.lines.filter((line) => !gone.has(line));
      return lines.length === 0 ? [] : [{ ...group, lines }];
    });
    return groups.length === 0 ? [] : [{ ...section, groups }];
  });
  return {
    meeting: kept.find(isMeeting) ?? null,
    sections: kept.filter((section) => !isMeeting(section)),
    words: meanings(kept)[0] ?? null,
    leftOut: gone.size,
  };
}

/** The lines that can be left out, in the order in which they go. */
export function linesToSpare(told: readonly SaidSection[]): SaidGroup["lines"] {
  const rest = told
    .filter((section) => !isMeeting(section))
    .flatMap(({ part, groups }) =>
      groups.flatMap(({ intro, lines }) => lines.map((line) => ({ line, part, hasNoDay: intro !== null }))),
    );
  const rank = ({ line, part, hasNoDay }: (typeof rest)[number]) =>
    line.standing === "done" ? 0 : part === "unknown" ? 1 : hasNoDay ? 2 : 3;
  const ofRank = (which: number) => rest.filter((each) => rank(each) === which).map(({ line }) => line);
  return [...ofRank(0), ...ofRank(1).toReversed(), ...ofRank(2).toReversed(), ...ofRank(3).toReversed()];
}

function isMeeting({ part }: SaidSection): boolean {
  return part === "meeting";
}
