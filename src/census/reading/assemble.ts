import type { Finding } from "../../model/finding.js";
import type { CensusChild, CensusHeader, HeaderFields } from "./census-reading.js";
import { finishedHistory, newHistory } from "./draft.js";
import { groups, type Group, type GroupName } from "./groups.js";
import { censusFinding, valueFinding } from "./reading-findings.js";
import { readValue } from "./read-value.js";

/** Makes children of the elements of a return, as they come. */
export interface Assembly {
  open(tag: string, line: number): void;
  text(text: string): void;
  close(): void;
  /** How many elements are open. */
  depth(): number;
  /** Whether the children have begun. */
  hasChildren(): boolean;
  /** The header, which is wholly known once the children have begun. */
  header(): CensusHeader;
  /** The children that are complete and were not taken yet. */
  take(): readonly CensusChild[];
}

/** An element that is open: what is looked for in it, what its values are written into, and where that is in the history. */
interface OpenElement extends Group {
  readonly name: GroupName | null;
  readonly target: Record<string, unknown>;
  readonly path: string;
}

type Item = Record<string, unknown>;

/** Around what is read, every element is looked into. */
const AROUND: OpenElement = { name: null, groups: ["Header", "Children"], leaves: {}, target: {}, path: "" };
/** In a value, and in what is passed over, nothing is looked for. */
const PASSED_OVER: OpenElement = { ...AROUND, groups: [] };
/** More than any child has of anything; what is longer would only cost time. */
const LONGEST_LIST = 2000;

/** Begins with nothing. */
export function assembly(): Assembly {
  const stack: OpenElement[] = [];
  const headerFields: HeaderFields = {};
  const headerFindings: Finding[] = [];
  let complete: CensusChild[] = [];
  let count = 0;
  let hasChildren = false;
  /** The child that is being read. */
  let draft = newHistory();
  let findings = headerFindings;
  let line = 0;
  /** The name of the element whose value is being read, how deep it is, and its text so far. */
  let element: string | undefined;
  let elementDepth = 0;
  let text = "";
  let reviewsBefore = 0;

  function note(finding: Finding): void {
    if (findings.length < LONGEST_LIST) findings.push(finding);
  }

  /** Puts an item at the end of a list, unless the list is full. */
  function add(list: object[], path: string, item: Item): OpenElement["target"] {
    if (list.length < LONGEST_LIST) list.push(item);
    else if (!findings.some((each) => each.code === "too-many" && each.path === path)) {
      note(valueFinding("too-many", path, { maximum: LONGEST_LIST }));
    }
    return item;
  }

  function opened(name: GroupName, above: OpenElement): OpenElement {
    const at = (target: object, path: string): OpenElement => ({
      name,
      groups: groups[name].groups,
      leaves: groups[name].leaves,
      target: target as Item,
      path,
    });
    const inList = (list: object[], path: string, item: Item) =>
      at(add(list, path, item), `${path}[${list.length - 1}]`);
    const referral = draft.referrals.length - 1;
    switch (name) {
      case "Child":
        draft = newHistory();
        findings = [];
        return at({}, "");
      case "ChildIdentifiers":
        return at(draft, "");
      case "CINdetails":
        return inList(draft.referrals, "referrals", { assessments: [] });
      case "Assessments":
        return inList(above.target["assessments"] as object[], `${above.path}.assessments`, {});
      case "Section47":
        return inList(draft.enquiries, "enquiries", { referral });
      case "CINPlanDates":
        return inList(draft.childInNeedPlans, "childInNeedPlans", { referral });
      case "ChildProtectionPlans":
        return inList(draft.plans, "plans", { referral, reviews: [] });
      case "Reviews":
        reviewsBefore = reviewsOf(above).length;
        return at(above.target, above.path);
      default:
        return at(headerFields, "");
    }
  }

  const reviewsOf = ({ target }: OpenElement) => target["reviews"] as object[];
  const addReview = (plan: OpenElement) => add(reviewsOf(plan), `${plan.path}.reviews`, {});

  /** Reads the value that has just ended. */
  function read(inside: OpenElement, name: string): void {
    const [field, kind] = inside.leaves[name]!;
    const isReview = inside.name === "Reviews";
    const target = isReview ? addReview(inside) : inside.target;
    const given = text.trim();
    if (given === "") return;
    const value = readValue(given, kind);
    if (typeof value !== "object" && target[field] === undefined) {
      target[field] = value;
      return;
    }
    const path = isReview ? `${inside.path}.reviews[${reviewsOf(inside).length - 1}]` : inside.path;
    const place = path === "" ? field : `${path}.${field}`;
    if (typeof value === "object") note(valueFinding(value.code, place, { ...value.params, element: name }));
    else note(censusFinding("given-twice", place, { element: name }));
  }

  function closed(group: OpenElement): void {
    if (group.name === "Child") {
      if (draft.id === undefined && !findings.some(({ path }) => path === "id")) {
        note(valueFinding("missing", "id", { expected: "string", element: "LAchildID" }));
      }
      complete.push({ child: count++, line, history: finishedHistory(draft), findings });
      findings = headerFindings;
    }
    // A group of reviews without a date is one review, of which nobody gives the day.
    if (group.name === "Reviews" && reviewsOf(group).length === reviewsBefore) addReview(group);
  }

  return {
    open(tag, at) {
      const above = stack.at(-1) ?? AROUND;
      if (above === PASSED_OVER) {
        stack.push(PASSED_OVER);
        return;
      }
      const prefix = tag.indexOf(":");
      const name = prefix < 0 ? tag : tag.slice(prefix + 1);
      if (Object.hasOwn(above.leaves, name)) {
        element = name;
        elementDepth = stack.length;
        text = "";
        stack.push(PASSED_OVER);
      } else if ((above.groups as readonly string[]).includes(name)) {
        if (name === "Children") hasChildren = true;
        if (name === "Child") line = at;
        stack.push(opened(name as GroupName, above));
      } else {
        stack.push(above === AROUND ? AROUND : PASSED_OVER);
      }
    },
    text(more) {
      if (element !== undefined) text += more;
    },
    close() {
      const ended = stack.pop()!;
      if (element !== undefined && stack.length === elementDepth) {
        read(stack.at(-1)!, element);
        element = undefined;
      } else closed(ended);
    },
    depth: () => stack.length,
    hasChildren: () => hasChildren,
    header() {
      const { collection, referenceDate } = headerFields;
      const findingsOf = [...headerFindings];
      if (collection !== undefined && !/^cin/i.test(collection)) {
        findingsOf.push(censusFinding("other-collection", "collection", {}, "query"));
      }
      if (referenceDate === undefined && !findingsOf.some(({ path }) => path === "referenceDate")) {
        findingsOf.push(censusFinding("no-reference-date", "referenceDate", {}, "query"));
      }
      return { ...headerFields, findings: findingsOf };
    },
    take() {
      const taken = complete;
      if (taken.length > 0) complete = [];
      return taken;
    },
  };
}
