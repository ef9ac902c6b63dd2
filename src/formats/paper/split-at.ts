/** A text in pieces: what of it is one of some parts, such as days, and what is between them. The first parts come first. */
export function splitAt(text: string, parts: readonly string[]): { readonly text: string; readonly isPart: boolean }[] {
  const [first, ...rest] = parts.flatMap((part) => {
    const at = text.indexOf(part);
    return part === "" || at < 0 ? [] : [{ part, at }];
  });
  if (first === undefined) return text === "" ? [] : [{ text, isPart: false }];
  const remaining = rest.map(({ part }) => part);
  return [
    ...splitAt(text.slice(0, first.at), remaining),
    { text: first.part, isPart: true },
    ...splitAt(text.slice(first.at + first.part.length), [first.part, ...remaining]),
  ];
}
