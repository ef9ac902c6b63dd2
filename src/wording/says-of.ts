/** What each row of a table says, by its name, with places for what other nations call otherwise. */
export function saysOf<Name extends string>(
  table: Readonly<Record<Name, { readonly words: string }>>,
): Readonly<Record<Name, string>> {
  const rows = Object.entries<{ readonly words: string }>(table);
  return Object.fromEntries(rows.map(([name, { words }]) => [name, words])) as Record<Name, string>;
}
