/** What each row of a table says, by its name. */
export function saysOf<Name extends string>(
  table: Readonly<Record<Name, { readonly says: string }>>,
): Readonly<Record<Name, string>> {
  const rows = Object.entries<{ readonly says: string }>(table);
  return Object.fromEntries(rows.map(([name, { says }]) => [name, says])) as Record<Name, string>;
}
