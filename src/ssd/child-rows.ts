import type { ChildHistory, Enquiry, PlanPeriod, PlanReview, Referral } from "../model/history.js";
import type { SsdRow } from "./read-table.js";

/** A history in the making, with the ids by which rows of other tables name its parts. */
export interface ChildRows extends Omit<ChildHistory, "referrals" | "enquiries" | "plans"> {
  readonly id: string;
  readonly referrals: Referral[];
  readonly referralAt: Map<string, number>;
  readonly enquiries: Enquiry[];
  readonly enquiryAt: Map<string, number>;
  readonly plans: PlanRow[];
}

/** A plan whose reviews are still to come. */
export interface PlanRow extends Omit<PlanPeriod, "reviews"> {
  reviews?: PlanReview[];
}

/** The children of a dataset, in the order in which they come. */
export interface Children {
  /** The child of a row; `undefined`, with a finding, of one who is not in the list of persons. */
  of<Column extends string>(row: SsdRow<Column>, column: Column): ChildRows | undefined;
  all(): readonly ChildRows[];
}

/** Children by their ids. Without a list of persons, every child that a row names is one. */
export function childrenIn(persons: readonly Omit<ChildHistory, "referrals">[] | undefined): Children {
  const children = new Map<string, ChildRows>();
  const added = (person: Omit<ChildHistory, "referrals">) => {
    const id = person.id!;
    const child = {
      ...person,
      id,
      referrals: [],
      referralAt: new Map(),
      enquiries: [],
      enquiryAt: new Map(),
      plans: [],
    };
    children.set(id, child);
    return child;
  };
  for (const person of persons ?? []) added(person);
  return {
    of(row, column) {
      // A row without an id of its child's is left out before.
      const id = row.id(column)!;
      const child = children.get(id);
      if (child) return child;
      if (persons === undefined) return added({ id });
      row.note("person-not-there", column);
      return undefined;
    },
    all: () => [...children.values()],
  };
}

/** What is known, without what is not: a field that is absent says that nobody knows. */
export function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
