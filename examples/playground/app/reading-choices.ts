import type { Policy } from "child-protection-conferences";
import { severalReadings } from "./authorities.js";
import { group, radios } from "./choice-field.js";
import { element } from "./element.js";
import { capital, spelt } from "./words.js";

const PREFIX = "reading.";

/** A choice for each duty that the policy can be read in several ways about; nothing where there is none. */
export function readingChoices(policy: Policy): HTMLElement | null {
  const duties = severalReadings(policy);
  if (duties.length === 0) return null;
  return group(
    "How its clauses are read",
    element("p", { class: "hint" }, "These clauses can honestly be read in more than one way."),
    ...duties.map(({ id, title, readings }) =>
      radios(
        PREFIX + id,
        title,
        readings.map(({ name, because }, index) => ({
          value: name,
          label: capital(spelt(name)) + (index === 0 ? " (the default)" : ""),
          hint: because,
        })),
        readings[0]!.name,
      ),
    ),
  );
}

/** The readings that are chosen, by duty. */
export function chosenReadings(choices: HTMLElement): Record<string, string> {
  const chosen = [...choices.querySelectorAll("input")].filter(({ checked }) => checked);
  return Object.fromEntries(chosen.map(({ name, value }) => [name.slice(PREFIX.length), value]));
}
