import { CodedError } from "../src/calendar/index.js";

/** The caller's mistake for which a call is refused; `null` where it is not. What else is thrown goes on. */
export function refusalOf(call: () => unknown): CodedError | null {
  try {
    call();
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
  return null;
}

/** The code of the caller's mistake for which a call is refused; `undefined` where it is not. */
export function codeOf(call: () => unknown): string | undefined {
  return refusalOf(call)?.code;
}

/** The caller's mistake for which a call has to be refused. */
export function refused(call: () => unknown): CodedError {
  const refusal = refusalOf(call);
  if (refusal === null) throw new Error("It was not refused.");
  return refusal;
}
