import type { Timeline } from "../../timeline/index.js";
import { english, say, section, textIn, type Language } from "../../language/language.js";
import { writtenMomentText } from "../../wording/dates.js";
import { nameOf } from "../../wording/names.js";

/** What a record is called at the head of what is made of it. */
export const titleWords = /* @__PURE__ */ section("titles", {
  conference: "{Type} {fullConference}",
  conferenceWithReference: "{Type} {fullConference} {reference}",
  layers: "{before}, then {next}",
  policy: "{policy} ({layers})",
  interim: "{policy}, interim rules of {year}",
  asOf: "{policy}, as of {day}",
  noDay: "{policy}; no day was asked about, so nothing is overdue",
});

/** `Initial child protection conference CPC-0417` */
export function titleInWords(
  { record: { type, reference } }: { readonly record: Pick<Timeline["record"], "type" | "reference"> },
  language: Language = english,
): string {
  return say(language, titleWords, reference === null ? "conference" : "conferenceWithReference", {
    type: nameOf(type, language),
    reference,
  });
}

/** `Hounslow, interim rules of 2020`; of what was not made for the time being its title alone. */
export function policyTitle(
  { title, interim }: { readonly title: string; readonly interim?: string | null | undefined },
  language: Language = english,
): string {
  const policy = textIn(language, title);
  return interim ? say(language, titleWords, "interim", { policy, year: interim.slice(0, 4) }) : policy;
}

/** `Hounslow, interim rules of 2020 (hounslow, then london, then working-together)` */
export function policyInWords(policy: Timeline["policy"], language: Language = english): string {
  const { layers } = policy;
  return say(language, titleWords, "policy", {
    policy: policyTitle(policy, language),
    layers: layersInWords(layers.toReversed(), language),
  });
}

/** `hounslow, then london, then working-together`: the nearest layer first. */
export function layersInWords(layers: readonly string[], language: Language = english): string {
  return layers.length === 0
    ? ""
    : layers.reduce((before, next) => say(language, titleWords, "layers", { before, next }));
}

/** `Hounslow, interim rules of 2020, as of Friday 1 May 2020` */
export function policyAsOfInWords(
  policy: Pick<Timeline["policy"], "title" | "interim">,
  asOf: Timeline["asOf"],
  language: Language = english,
): string {
  return say(language, titleWords, asOf === null ? "noDay" : "asOf", {
    policy: policyTitle(policy, language),
    day: asOf === null ? "" : writtenMomentText(asOf, language),
  });
}

/** What people call one of a timeline's layers: `Working Together`. */
export function layerTitle(layer: string, policy: Timeline["policy"], language: Language = english): string {
  return textIn(language, policy.layerTitles[policy.layers.indexOf(layer)] ?? layer);
}
