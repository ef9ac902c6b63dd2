import { CodedError } from "./coded-error.js";

/**
 * Refuses what is no period: so much from an event, or the sooner or later of several. Asked for every time that is counted:
 * it looks at no more than it has to.
 *
 * @throws CodedError `not-a-period`.
 */
export function assertPeriod(period: unknown): void {
  try {
    const { event, soonerOf, laterOf } = period as { event?: unknown; soonerOf?: unknown; laterOf?: unknown };
    if (typeof event === "string" || Array.isArray(soonerOf) || Array.isArray(laterOf)) return;
  } catch {
    // Nothing that can be asked.
  }
  throw new CodedError("not-a-period", 'Expected a period, such as workingDays(3).before("conference-start").');
}
