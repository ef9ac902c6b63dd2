import { pathOf } from "../facts/fact.js";
import type { Language } from "../language/language.js";
import type { Obligation } from "../obligations/obligation.js";
import { outcomeOf, type WhatBecame } from "./outcomes.js";
import type { RuleOutcome } from "./report.js";

/** What became of a duty, by where it stands for each party. */
export function outcomeOfDuty(several: readonly Obligation[], isWrong: boolean, language: Language): RuleOutcome {
  const [{ duty }] = several as [Obligation, ...Obligation[]];
  const isOneRule = several.every((each) => each.duty === duty);
  const of = {
    code: several.some((each) => each.duty.readings.length > 0) ? "deadline-met" : "duty-done",
    duty: duty.id,
    basis: isOneRule ? duty.basis : [...new Set(several.flatMap((each) => each.duty.basis))],
  };
  return outcomeOf(isOneRule ? duty : null, of, whatBecame(several, isWrong), language);
}

function whatBecame(several: readonly Obligation[], isWrong: boolean): WhatBecame {
  if (isWrong) return { status: "failed" };
  if (several.every(({ state }) => state === "done")) return { status: "passed" };
  if (several.every(({ state }) => state === "not-owed")) {
    return { status: "not-applicable", reason: several[0]!.because!.code };
  }
  const first = (...states: Obligation["state"][]) => several.find(({ state }) => states.includes(state));
  const unclear = first("unclear");
  if (unclear) return { status: "skipped", reason: "not-said-for-whom", missing: unclear.needs };
  if (first("not-held")) return { status: "skipped", reason: "not-held" };
  const waiting = several.filter(({ state }) => state === "waiting");
  if (waiting.length > 0) {
    return { status: "skipped", reason: "waiting", missing: [...new Set(waiting.flatMap(({ needs }) => needs))] };
  }
  if (several.some(({ duty, state }) => duty.strength === "may" && (state === "overdue" || state === "open"))) {
    return { status: "not-applicable", reason: "optional" };
  }
  if (several.some(({ isConditional }) => isConditional) && !first("done")) {
    return { status: "skipped", reason: "condition-unknown" };
  }
  const open = several.filter(({ state }) => state === "open");
  if (open.some(({ reading }) => reading !== null)) return { status: "skipped", reason: "no-day-asked-about" };
  if (open.some(({ phasePassed }) => phasePassed)) {
    return { status: "skipped", reason: "not-recorded", missing: placesOf(open) };
  }
  if (open.length > 0 || first("upcoming", "due-today", "not-done")) {
    return { status: "not-applicable", reason: "not-due-yet" };
  }
  const notOwed = first("not-owed");
  if (notOwed && !first("done")) return { status: "not-applicable", reason: notOwed.because!.code };
  return { status: "passed" };
}

function placesOf(open: readonly Obligation[]): readonly string[] {
  return [...new Set(open.flatMap(({ place }) => (place ? pathOf(place) : [])))];
}
