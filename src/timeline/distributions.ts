import type { Moment } from "../calendar/index.js";
import type { Audience } from "../model/codes.js";
import type { ConferenceRecord } from "../model/record.js";
import { earliest, itemsOf, latest, type Facts } from "./facts.js";

interface Told {
  readonly path: string;
  readonly to: Audience;
  readonly at: string | undefined;
}

/** What is recorded as told or sent under an event, and to whom; nothing for an event that is no distribution. */
export function distributionsOf(record: ConferenceRecord, event: string | undefined): Told[] {
  const list = (path: string, items: readonly { to: Audience; at?: string | undefined }[] | undefined) =>
    itemsOf(items).map(([index, { to, at }]) => ({ path: `${path}[${index}].at`, to, at }));
  switch (event) {
    case "decision-notified":
      return list("decision.notified", record.decision?.notified);
    case "decision-responded":
      return list(
        "decision.responses",
        itemsOf(record.decision?.responses).map(([, { from, at }]) => ({ to: from, at })),
      );
    case "outline-plan-distributed":
      return list("plan.outline.distributed", record.plan?.outline?.distributed);
    case "plan-document-distributed":
      return list("plan.document.distributed", record.plan?.document?.distributed);
    case "minutes-circulated":
      return list("minutes.distributed", record.minutes?.distributed);
    default:
      return [];
  }
}

/** Who else, having been told, has told an audience too. */
const servedBy: Partial<Record<Audience, readonly Audience[]>> = {
  family: ["participants", "parents"],
  parents: ["participants", "family"],
  child: ["participants", "family"],
  agencies: ["participants", "professionals"],
  professionals: ["participants", "agencies"],
  "social-worker": ["participants", "professionals"],
};

/**
 * When every one of `wanted` had been told, each by its first telling; `undefined` while one has not. Participants are
 * told as such, or as family and professionals. With nobody wanted in particular, the last telling.
 */
export function toldAt(facts: Facts, event: string, wanted: readonly Audience[]): Moment | undefined {
  const told = distributionsOf(facts.record, event).flatMap(({ path, to, at }) => {
    const moment = facts.moment(path, at);
    return moment ? [{ to, moment }] : [];
  });
  const first = (audience: Audience): Moment | undefined => {
    const to = [audience, ...(servedBy[audience] ?? [])];
    const direct = earliest(told.filter((each) => to.includes(each.to)).map(({ moment }) => moment));
    return direct ?? (audience === "participants" ? allOf([first("family"), first("professionals")]) : undefined);
  };
  return wanted.length > 0 ? allOf(wanted.map(first)) : latest(told.map(({ moment }) => moment));
}

/** The latest of moments that are all known; `undefined` when one is not, or there are none. */
export function allOf(moments: readonly (Moment | undefined)[]): Moment | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === moments.length ? latest(known) : undefined;
}
