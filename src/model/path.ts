/** A step into a record: the name of a field, or the place of an item in its list, from 0. */
export type Step = string | number;

/** Steps as people read them: `reports[0].submittedAt`. */
export function writePath(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`))
    .join("");
}

/** The steps of a path such as `reports[0].submittedAt`; `undefined` where it is not written as one. */
export function readPath(path: string): Step[] | undefined {
  if (!/^[A-Za-z]\w*(?:\.[A-Za-z]\w*|\[\d{1,4}\])*$/.test(path)) return undefined;
  return [...path.matchAll(/(\w+)(\])?/g)].map(([, step, isIndex]) => (isIndex ? Number(step) : step!));
}
