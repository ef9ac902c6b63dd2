import { isProfessional } from "../../vocabulary/roles.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, failed, missing, passed, type Verdict } from "../verdict.js";

/** How many agencies make a quorum, all told. The conference service and the family are none. */
interface Quorum {
  readonly agencies: number;
  /** Those among them that must be there, by the codes that records use. */
  readonly including?: readonly string[];
  /** Those of which one, at least, must be there; of several such lists, one of each. */
  readonly includingAnyOf?: Codes;
  /** Those that count as one agency, however many of them are there; of several such lists, each as one. */
  readonly countAsOne?: Codes;
  /** With so many, the conference is quorate if it is recorded that it was: the chair allowed it. */
  readonly chairMayAllow?: number;
}

/** A list of codes, or several. */
type Codes = readonly string[] | readonly (readonly string[])[];

export const conferenceQuorate: RequirementRule = {
  code: "conference-quorate",
  from: "held",
  message: "Fewer agencies took part than make a quorum, or one that must be there was not.",
  fix: "Reconvene, or correct who took part.",
  takes: isQuorum,
  meaning:
    "agencies: how many take part, all told; including: those among them that must, by the codes that records use; includingAnyOf: a list of codes of which one must, or several lists; countAsOne: a list of codes that are one agency, or several lists; chairMayAllow: how few are enough where the record says that the conference was quorate.",
  example: {
    agencies: 3,
    including: ["childrens-social-care"],
    includingAnyOf: ["health-visiting", "midwifery", "hospital"],
    countAsOne: ["health-visiting", "midwifery", "hospital"],
    chairMayAllow: 2,
  },
  check: ({ participants, conference }, { particulars }) => {
    if (conference?.quorate === false) return failed("conference.quorate");
    if (participants === undefined) return missing("participants");
    const quorum = particulars as unknown as Quorum;
    const professionals = participants.filter(isProfessional);
    const there = agenciesOf(
      professionals.filter(({ attended, consulted }) => attended === true || consulted === true),
    );
    const perhaps = agenciesOf(professionals.filter((who) => who.attended === undefined && who.consulted !== true));
    const enough = conference?.quorate === true ? (quorum.chairMayAllow ?? quorum.agencies) : quorum.agencies;
    const needed = [...(quorum.including ?? []).map((agency) => [agency]), ...listsIn(quorum.includingAnyOf)];
    return all(
      atLeast(enough, asCounted(there, quorum), asCounted(perhaps, quorum)),
      ...needed.map((codes) => {
        const isIn = (agencies: ReadonlySet<string>) => codes.some((agency) => agencies.has(agency));
        return isIn(there) ? passed : isIn(perhaps) ? missing(ATTENDANCE) : failed("participants");
      }),
    );
  },
};

/** One list, or several, as several. */
function listsIn(codes: Codes = []): readonly (readonly string[])[] {
  return isLists(codes) ? codes : [codes as readonly string[]].filter(({ length }) => length > 0);
}

function isLists(codes: Codes): codes is readonly (readonly string[])[] {
  return codes.some((code) => typeof code !== "string");
}

/** Agencies as they are counted: those that count as one under the first of their codes. */
function asCounted(agencies: ReadonlySet<string>, { countAsOne }: Quorum): ReadonlySet<string> {
  const groups = listsIn(countAsOne);
  return new Set([...agencies].map((agency) => groups.find((group) => group.includes(agency))?.[0] ?? agency));
}

function isQuorum(particulars: unknown): boolean {
  const { agencies, including, includingAnyOf, countAsOne, chairMayAllow, ...unknown } = (particulars ?? {}) as Record<
    string,
    unknown
  >;
  return (
    isSome(agencies) &&
    (including === undefined || listOfTexts(including)) &&
    [includingAnyOf, countAsOne].every((codes) => codes === undefined || areCodes(codes)) &&
    (chairMayAllow === undefined || isSome(chairMayAllow)) &&
    Object.keys(unknown).length === 0
  );
}

function areCodes(codes: unknown): boolean {
  return listOfTexts(codes) || (Array.isArray(codes) && codes.every(listOfTexts));
}

function isSome(count: unknown): boolean {
  return Number.isInteger(count) && (count as number) > 0;
}

const ATTENDANCE = "participants[].attended";

function atLeast(enough: number, there: ReadonlySet<string>, perhaps: ReadonlySet<string>): Verdict {
  if (there.size >= enough) return passed;
  return new Set([...there, ...perhaps]).size >= enough ? missing(ATTENDANCE) : failed("participants");
}

/** A professional without an agency stands for one of their own. */
function agenciesOf(people: readonly { id: string; agency?: string | undefined }[]): ReadonlySet<string> {
  return new Set(people.map(({ id, agency }) => agency ?? id));
}
