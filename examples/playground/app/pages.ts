import { byId } from "./element.js";

interface Page {
  readonly title: string;
  /** Is called each time that the page is shown. */
  show(): void;
}

const NAME = "Child protection conference dates";

/** Shows the page that the address names after its `#`, and the first where it names none. */
export function pages(all: Readonly<Record<string, Page>>): void {
  const [first] = Object.keys(all);
  let shown = first!;
  const show = (wanted: string, isFirst: boolean) => {
    shown = wanted;
    for (const id of Object.keys(all)) byId(id).hidden = id !== wanted;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".pages a")) {
      if (link.hash === `#${wanted}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const { title, show: showPage } = all[wanted]!;
    document.title = title === NAME ? NAME : `${title} - ${NAME}`;
    showPage();
    if (isFirst) return;
    scrollTo(0, 0);
    byId(wanted).querySelector<HTMLElement>("div:not([hidden]) > h1, h1")?.focus({ preventScroll: true });
  };
  addEventListener("hashchange", () => {
    const wanted = location.hash.slice(1) || first!;
    // Another hash is that of the link past the top of the page.
    if (wanted in all && wanted !== shown) show(wanted, false);
  });
  show(location.hash.slice(1) in all ? location.hash.slice(1) : first!, true);
}
