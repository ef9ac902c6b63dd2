/** JSON without what `jsonb` cannot hold: its refusal would carry the text around it, somebody's words, into the logs. */
export function jsonForDatabase(value: object): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "string" ? each.replaceAll(/[\0\p{Cs}]/gu, "\uFFFD") : each,
  );
}
