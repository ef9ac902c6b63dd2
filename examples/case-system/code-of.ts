/** The code of an error, and nothing else of it: the message of a database can repeat what a record says. */
export function codeOf(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown };
  return typeof code === "string" ? code : "unexpected";
}
