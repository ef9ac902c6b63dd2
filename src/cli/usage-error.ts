/** Input that cannot be used, or arguments: one line each on stderr, and exit status 2. */
export class UsageError extends Error {
  override readonly name = "Unusable";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** What the system calls a failure: `ENOENT`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown error";
}
