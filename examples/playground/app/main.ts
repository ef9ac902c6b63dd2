import "./without-eval.js";
import { forgetOwn } from "./authorities.js";
import { checkPage } from "./check-page.js";
import { comparePage } from "./compare-page.js";
import { datesPage } from "./dates-page.js";
import { byId } from "./element.js";
import { pages } from "./pages.js";

/** Makes the three pages, with nothing entered in any of them. */
function begin() {
  const dates = datesPage(forget);
  const check = checkPage();
  const compare = comparePage(() => dates.held.shown());
  byId("dates").replaceChildren(dates.element);
  byId("check").replaceChildren(check.element);
  byId("compare").replaceChildren(compare.element);
  return { dates, check, compare };
}

/** Forgets everything that was entered or opened: what held it is thrown away. */
function forget(): void {
  forgetOwn();
  made = begin();
  byId("dates").querySelector<HTMLElement>("h1")!.focus();
}

let made = begin();
pages({
  dates: { title: "Child protection conference dates", show: () => undefined },
  check: { title: "Check records", show: () => made.check.show(made.dates.held.entered()?.policy) },
  compare: { title: "Compare rules", show: () => made.compare.show() },
});
