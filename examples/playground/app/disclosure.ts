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
  openAgain(view, open);
}

function openAgain(view: HTMLElement, open: ReadonlySet<string | undefined>): void {
  for (const one of view.querySelectorAll("details")) {
    if (one.open || !open.has(one.dataset["key"])) continue;
    one.open = true;
    // Made now and not when the browser says so, since others can be open inside.
    one.dispatchEvent(new Event("toggle"));
    openAgain(one, open);
  }
}
