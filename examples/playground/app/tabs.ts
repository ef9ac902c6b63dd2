import { element } from "./element.js";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: HTMLElement;
}

/** Tabs after the pattern of the ARIA practices: arrows, Home and End move between them. */
export function tabs(label: string, all: readonly Tab[], chosen: (id: string) => void): HTMLElement {
  const buttons = all.map(({ id, label: text }) =>
    element("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}` }, text),
  );
  const choose = (index: number) => {
    for (const [at, { id, panel }] of all.entries()) {
      const isChosen = at === index;
      buttons[at]!.setAttribute("aria-selected", String(isChosen));
      buttons[at]!.tabIndex = isChosen ? 0 : -1;
      panel.hidden = !isChosen;
      if (isChosen) chosen(id);
    }
  };
  for (const [index, { id, panel }] of all.entries()) {
    panel.id = `panel-${id}`;
    panel.tabIndex = 0;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `tab-${id}`);
    buttons[index]!.addEventListener("click", () => choose(index));
  }
  const list = element("div", { role: "tablist", "aria-label": label, class: "tabs" }, ...buttons);
  list.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const last = buttons.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    if (next === undefined || at === -1) return;
    event.preventDefault();
    choose(next);
    buttons[next]!.focus();
  });
  choose(0);
  return element("div", {}, list, ...all.map(({ panel }) => panel));
}
