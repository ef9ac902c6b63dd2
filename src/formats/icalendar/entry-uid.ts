/** What stands in a UID for the conference itself, in the place of a deadline's key. */
export const CONFERENCE = "conference";
/** What stands there for the day on which a conference that was broken off goes on. */
export const CONFERENCE_GOES_ON = "conference-goes-on";

/**
 * The UID of an entry: `CPC-0417.reports-submitted_health-visiting@hounslow.gov.uk`. Letters, digits and `. _ : + -` only, and
 * no slash: servers make file names and addresses of it. A `/` of the key is an underscore; whatever else is no letter, digit
 * or hyphen is its code in hexadecimal between plus signs. Two references, or two keys, never make the same UID: what is before
 * the last full stop is the reference.
 */
export function uidOfDeadline(reference: string, key: string, domain: string): string {
  const written = key.replaceAll(/[^A-Za-z0-9-]/gu, (character) =>
    character === "/" ? "_" : escapeCharacter(character),
  );
  return `${reference}.${isTaken(key) ? escapeCharacter(key[0]!) + key.slice(1) : written}@${domain}`;
}

/** The UID of the conference itself, or of the day on which it goes on. */
export function uidOfConference(reference: string, part: string, domain: string): string {
  return `${reference}.${part}@${domain}`;
}

function isTaken(key: string): boolean {
  return key === CONFERENCE || key === CONFERENCE_GOES_ON;
}

function escapeCharacter(character: string): string {
  return `+${character.codePointAt(0)!.toString(16)}+`;
}
