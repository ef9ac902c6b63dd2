/**
 * A mistake of the caller, with a code that never changes.
 *
 * Only a caller's own mistake is thrown. Anything about a case, a record or the reach of a calendar comes back as data.
 * `message` says what is wrong and what to do; it never holds a value from a record.
 *
 * @example
 * ```ts
 * try {
 *   findPolicy("hounslw");
 * } catch (error) {
 *   if (!(error instanceof CodedError)) throw error;
 *   error.code; // "unknown-policy"
 *   error.details.suggestions; // ["hounslow"]
 * }
 * ```
 */
export class CodedError extends Error {
  /** `CodedError`, also where two copies of the package make `instanceof` fail. */
  override readonly name = "CodedError";

  constructor(
    /** Kebab-case, permanent. */
    readonly code: string,
    message: string,
    /** What the message was made from, for programs: `{ suggestions: ["hounslow"] }`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
