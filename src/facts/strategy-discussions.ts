import { pathOf } from "./fact.js";
import { list, type EventFacts, type Source } from "./source.js";

/** All discussions, once each has a date; the start of the enquiry where none is recorded. */
export function everyDiscussion({ record, field }: Source): EventFacts {
  const facts = field(DISCUSSIONS);
  if (list(record.strategyDiscussions).length === 0) return startOfEnquiry(field);
  const undated = facts.filter(({ at }) => at === null);
  if (undated.length > 0) {
    if (undated.length === facts.length && field("section47.startedOn").some(({ at }) => at))
      return startOfEnquiry(field);
    return { facts: [], needs: undated.map(pathOf) };
  }
  return { facts, needs: [DISCUSSIONS] };
}

/**
 * The discussion that is flagged; a single one needs no flag. The start of the enquiry is the day of that discussion: it
 * picks the one of several that are not flagged, and stands in for one that is not recorded.
 */
export function section47Discussion({ record, field, problems }: Source): EventFacts {
  const facts = field(DISCUSSIONS);
  const flagged = new Set(
    list(record.strategyDiscussions).flatMap(([{ initiatedSection47 }, index]) => (initiatedSection47 ? index : [])),
  );
  const meant = flagged.size > 0 ? facts.filter(({ index }) => flagged.has(index)) : facts;
  const enquiry = startOfEnquiry(field);
  const [started] = enquiry.facts;
  if (meant.length === 0) return started ? enquiry : { facts: [], needs: [DISCUSSIONS] };
  const dated = meant.filter(({ at }) => at !== null);
  const days = new Set(dated.map(({ at }) => at!.date));
  if (started && !days.has(started.at!.date)) {
    // Without a date it may be that one; where several have dates and none is it, the one of that day is not recorded.
    if (dated.length < meant.length || (flagged.size === 0 && meant.length > 1)) return enquiry;
    if (days.size === 1) problems.push({ code: "section-47-start-differs", path: started.path });
  }
  if (dated.length < meant.length && (flagged.size > 0 || meant.length === 1)) {
    const needs = meant.filter(({ at }) => at === null).map(pathOf);
    return { facts: [], needs };
  }
  if (days.size === 1 && (flagged.size > 0 || meant.length === 1)) return { facts: dated.slice(0, 1), needs: [] };
  const picked = started && dated.find(({ at }) => at!.date === started.at!.date);
  if (picked) return { facts: [picked], needs: [] };
  problems.push({ code: "section-47-discussion-unclear", path: "strategyDiscussions" });
  return { facts: [], needs: ["strategyDiscussions[].initiatedSection47"] };
}

const DISCUSSIONS = "strategyDiscussions[].heldOn";

function startOfEnquiry(field: Source["field"]): EventFacts {
  return { facts: field("section47.startedOn").filter(({ at }) => at !== null), needs: [DISCUSSIONS] };
}
