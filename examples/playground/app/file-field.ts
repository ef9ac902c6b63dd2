import { element } from "./element.js";

/** A labelled field that takes files; each is read here and sent nowhere. */
export function fileField(
  id: string,
  label: string,
  hint: string,
  take: (texts: readonly { name: string; text: string }[]) => void,
  isSeveral = false,
): HTMLElement {
  const input = element("input", {
    type: "file",
    id,
    accept: ".json,.ndjson,.jsonl,.txt,application/json",
    multiple: isSeveral,
    "aria-describedby": `${id}-hint`,
  });
  input.addEventListener("change", async () => {
    const files = [...(input.files ?? [])];
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    // The same file can be chosen again once it was corrected.
    input.value = "";
    if (texts.length > 0) take(texts);
  });
  return element(
    "div",
    { class: "field field-file" },
    element("label", { for: id }, label),
    element("p", { class: "hint", id: `${id}-hint` }, hint),
    input,
  );
}
