/**
 * A sentence, or a part of one, with places for what changes: `{days} after {event}`. `{Event}` is the same as `{event}`
 * with a capital. Where a number decides between forms, one for each form of the language, by the names that Unicode gives
 * them: English has `one` and `other`, Welsh all six.
 */
export type Message = string | PluralForms;

/** The forms of a message, of which the parameter `count` decides; `other` is used for a form that is not given. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** What can stand in a place of a message. */
export type Filling = string | number | null | undefined;

/** What is put into the places of a message, by their names: a table, or what makes it where a message has the place. */
export type Parameters = Readonly<Record<string, Filling>> | ((name: string) => Filling);

/** What is put into one place. */
export function fillingOf(parameters: Parameters, name: string): Filling {
  return typeof parameters === "function" ? parameters(name) : parameters[name];
}

/** A template taken apart: texts and, between them, the names of places. */
type Parts = readonly string[];

const known = new Map<string, Parts>();

/** What a place stands for that no parameter fills: a nation's own word for a thing. */
export type Terms = (name: string) => string | undefined;

const NO_TERMS: Terms = () => undefined;

/** A template with its places filled, by the parameters or else by terms. A place of which nothing is given stays empty. */
export function fill(template: string, parameters: Parameters, termOf: Terms = NO_TERMS): string {
  let parts = known.get(template);
  if (!parts) known.set(template, (parts = template.split(/\{([A-Za-z]\w*)\}/)));
  if (parts.length === 1) return template;
  let text = parts[0]!;
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index]!;
    const value = fillingOf(parameters, name);
    text += (value === undefined ? elseOf(name, parameters, termOf) : String(value ?? "")) + parts[index + 1]!;
  }
  return text;
}

/** A term, or of a name with a capital the parameter or term without it, with a capital. */
function elseOf(name: string, parameters: Parameters, termOf: Terms): string {
  const term = termOf(name);
  if (term !== undefined) return term;
  const plain = name[0]!.toLowerCase() + name.slice(1);
  const text = String(fillingOf(parameters, plain) ?? termOf(plain) ?? "");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether a brace of a template belongs to no place: one that is left open, or has no name in letters. */
export function hasLooseBrace(template: string): boolean {
  return /[{}]/.test(template.replaceAll(/\{[A-Za-z]\w*\}/g, ""));
}

/** The names of the places in a template. */
export function placesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([A-Za-z]\w*)\}/g)].map((match) => match[1]!);
}
