/** Those in the family whose views a conference asks for. */
export const FAMILY: ReadonlySet<string> = new Set([
  "parent",
  "mother",
  "father",
  "step-parent",
  "carer",
  "guardian",
  "young-person",
]);

/** Parents and those in their place. */
export const PARENTS: ReadonlySet<string> = new Set([...FAMILY].filter((role) => role !== "young-person"));
