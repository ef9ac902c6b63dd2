/** Where the tool behind `npm run mutate` keeps what it has changed. */
const STATE = "__stryker__";

/** The environment in which a process makes the change that is on in this one; empty where none is. */
export function changeOn(): { readonly __STRYKER_ACTIVE_MUTANT__?: string } {
  const { activeMutant } = (globalThis as { [STATE]?: { activeMutant?: string } })[STATE] ?? {};
  return activeMutant === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: activeMutant };
}
