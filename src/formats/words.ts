/** `conference-service` → `conference service` */
export function spelt(code: string): string {
  return code.replaceAll("-", " ");
}

/** `["family", "agencies"]` → `family and agencies` */
export function listed(codes: readonly string[]): string {
  const words = codes.map(spelt);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** `1 working day`, `2 working days` */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

export function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
