import type { Facts } from "../facts/read-facts.js";
import type { FindingParameter } from "../model/finding.js";
import type { ConferenceRecord } from "../model/record.js";
import type { Particulars } from "../policy/rule.js";
import { partyParameters } from "../wording/party-parameters.js";
import { ownerAt } from "./whose.js";

/** What a rule's finding is made of beside its code: whom it is about, and the limits and allowed values of the policy. */
export function ruleParameters(
  path: string,
  particulars: Particulars | undefined,
  record: ConferenceRecord,
  facts: Facts,
): Readonly<Record<string, FindingParameter>> {
  return { ...limitsIn(particulars), ...whomAt(path, record, facts) };
}

function whomAt(path: string, record: ConferenceRecord, facts: Facts): Readonly<Record<string, FindingParameter>> {
  const child = /^children\[(\d+)\]/.exec(path);
  if (child) {
    const id = facts.children[Number(child[1])]?.id;
    return id ? partyParameters({ child: id }) : {};
  }
  const id = ownerAt(path, record, facts);
  if (id === null) return {};
  const { role, agency } = facts.people.byId(id) ?? {};
  return {
    ...partyParameters(role === undefined ? { id } : { id, role }),
    ...(agency === undefined ? {} : { agency }),
  };
}

/**
 * `{ people: 20 }` as it is; one code, and a list of codes, as the list `allowed`. Of a list of lists each is one text:
 * `chair-with-family+parents`. What is nested otherwise is left to the policy.
 */
function limitsIn(particulars: Particulars | undefined): Readonly<Record<string, FindingParameter>> {
  if (particulars === undefined) return {};
  if (typeof particulars === "string") return { allowed: [particulars] };
  if (Array.isArray(particulars)) {
    const items = particulars.map(joinedItem);
    return isListOfTexts(items) ? { allowed: items } : {};
  }
  const found: Record<string, FindingParameter> = {};
  for (const [name, value] of Object.entries(particulars)) {
    const parameter: unknown = Array.isArray(value) ? value.map(joinedItem) : value;
    if (isParameter(parameter)) found[name] = parameter;
  }
  return found;
}

function joinedItem(item: unknown): unknown {
  return isListOfTexts(item) ? item.join("+") : item;
}

function isParameter(value: unknown): value is FindingParameter {
  return isListOfTexts(value) || typeof value !== "object";
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
