import { lintPolicy, parsePolicy, type Policy } from "child-protection-conferences";
import { bring, isTaken } from "./authorities.js";
import { disclosure } from "./disclosure.js";
import { element } from "./element.js";
import { fileField } from "./file-field.js";
import { placeOfError } from "./json-place.js";
import { counted } from "./words.js";

/** Takes a policy of one's own from a file, says what is wrong with it, and uses it where it can be used. */
export function ownPolicy(id: string, use: (policy: Policy) => void): HTMLElement {
  const said = element("div", { role: "status" });
  const take = (text: string) => {
    const broken = placeOfError(text);
    if (broken) return said.replaceChildren(element("p", { class: "field-error" }, broken.message));
    const parsed = parsePolicy(text);
    const isOthers = parsed.ok && isTaken(parsed.value.id);
    const findings = parsed.ok ? lintPolicy(parsed.value) : parsed.findings;
    said.replaceChildren(
      ...(parsed.ok && !isOthers
        ? []
        : [
            element(
              "p",
              { class: "field-error" },
              isOthers ? "A policy of this page has the same id. Give yours another." : "This file cannot be used.",
            ),
          ]),
      ...(findings.length > 0
        ? [
            disclosure(`${id} findings`, `${counted(findings.length, "thing")} to look at in the file`, () => [
              element(
                "ul",
                {},
                ...findings.map(({ path, message, fix }) =>
                  element("li", {}, element("span", { class: "code" }, path), `${path ? ": " : ""}${message} ${fix}`),
                ),
              ),
            ]),
          ]
        : []),
    );
    if (parsed.ok && !isOthers) {
      bring(parsed.value);
      use(parsed.value);
    }
  };
  return element(
    "div",
    {},
    fileField(id, "Or load rules of your own", "A policy file (JSON)", ([first]) => take(first!.text)),
    said,
  );
}
