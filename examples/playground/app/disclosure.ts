import { element } from "./element.js";

/** What can be opened to read more. It is made when it is first opened, and stays open when the view is made again. */
export function disclosure(key: string, summary: string, content: () => readonly Node[], said = ""): HTMLElement {
  const body = element("div", { class: "disclosed" });
  const made = element(
    "details",
    { "data-key": key },
    element("summary", {}, summary, said ? element("span", { class: "unseen" }, ` ${said}`) : null),
    body,
  );
  made.addEventListener("toggle", () => {
    if (made.open && !body.hasChildNodes()) body.append(...content());
  });
  return made;
}

/** Puts new content into a view; what was open in it stays open. */
export function replaceView(view: HTMLElement, ...content: readonly Node[]): void {
  const open = new Set(
    [...view.querySelectorAll("details")].filter((one) => one.open).map((one) => one.dataset["key"]),
  );
  view.replaceChildren(...content);
  for (const one of view.querySelectorAll("details")) if (open.has(one.dataset["key"])) one.open = true;
}
