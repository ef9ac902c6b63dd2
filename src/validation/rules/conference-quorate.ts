import { isProfessional } from "../../model/roles.js";
import { listOfTexts, numberNamed } from "../particulars.js";
import type { RequirementRule } from "../rule.js";
import { all, failed, missing, passed, that, type Verdict } from "../verdict.js";

/** How many agencies make a quorum, which of them must be there, and how few the chair may go ahead with. */
interface Quorum {
  readonly agencies: number;
  /** Agencies that must be there, and count among the others. */
  readonly including?: readonly string[];
  /** With so many, the conference is quorate if it is recorded that it was: the chair allowed it. */
  readonly chairMayAllow?: number;
}

export const conferenceQuorate: RequirementRule = {
  code: "conference-quorate",
  from: "held",
  message: "Fewer agencies took part than make a quorum, or one that must be there was not.",
  fix: "Reconvene, or record who took part and that the chair went ahead.",
  takes: (particulars) => numberNamed("agencies")(particulars) && isQuorum(particulars as object),
  check: ({ participants, conference }, { particulars }) => {
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
      that(conference?.quorate ?? true, "conference.quorate"),
    );
  },
};

function isQuorum({ including, chairMayAllow }: { including?: unknown; chairMayAllow?: unknown }): boolean {
  return (including === undefined || listOfTexts(including)) && ["undefined", "number"].includes(typeof chairMayAllow);
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
