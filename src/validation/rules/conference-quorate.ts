import { isProfessional } from "../../vocabulary/roles.js";
import { listOfTexts } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, failed, missing, passed, type Verdict } from "../verdict.js";

/** How many agencies make a quorum, all told. The conference service and the family are none. */
interface Quorum {
  readonly agencies: number;
  /** Those among them that must be there, by the codes that records use. */
  readonly including?: readonly string[];
  /** With so many, the conference is quorate if it is recorded that it was: the chair allowed it. */
  readonly chairMayAllow?: number;
}

export const conferenceQuorate: RequirementRule = {
  code: "conference-quorate",
  from: "held",
  message: "Fewer agencies took part than make a quorum, or one that must be there was not.",
  fix: "Reconvene, or correct who took part.",
  takes: isQuorum,
  meaning:
    "agencies: how many take part, all told; including: those among them that must, by the codes that records use; chairMayAllow: how few are enough where the record says that the conference was quorate.",
  example: { agencies: 3, including: ["childrens-social-care"], chairMayAllow: 2 },
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
    return all(
      atLeast(enough, there, perhaps),
      ...(quorum.including ?? []).map((agency) =>
        there.has(agency) ? passed : perhaps.has(agency) ? missing(ATTENDANCE) : failed("participants"),
      ),
    );
  },
};

function isQuorum(particulars: unknown): boolean {
  const { agencies, including, chairMayAllow, ...unknown } = (particulars ?? {}) as Record<string, unknown>;
  return (
    isSome(agencies) &&
    (including === undefined || listOfTexts(including)) &&
    (chairMayAllow === undefined || isSome(chairMayAllow)) &&
    Object.keys(unknown).length === 0
  );
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
