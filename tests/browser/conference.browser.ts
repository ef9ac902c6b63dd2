import { describe, expect, it } from "vitest";
import { buildTimeline, policies, type ConferenceRecord } from "../../src/index.js";
import { enter, inChromium, listedDates, problemBeside } from "./playground.js";

const open = inChromium();

const datesIn = (record: ConferenceRecord, policy: string, readings: Record<string, string> = {}) =>
  buildTimeline(record, policy, { readings }).deadlines.map(({ key, due }) => `${key} ${due.at ?? due.date}`);

/** Conferences as they are typed in, and the records they are. */
const CONFERENCES: readonly { type: string; typed: Record<string, string>; record: ConferenceRecord }[] = [
  {
    type: "initial",
    typed: {
      "strategyDiscussions[0].heldOn": "12 December 2022",
      "planned.day": "5/1/2023",
      "planned.start": "2pm",
      "planned.end": "15.30",
      "held.day": "2023-01-06",
      "held.start": "10:00",
      "held.end": "12 noon",
      "held.lastDay": "9/1/2023",
    },
    record: {
      type: "initial",
      strategyDiscussions: [{ heldOn: "2022-12-12", initiatedSection47: true }],
      conference: {
        planned: { start: "2023-01-05T14:00", end: "2023-01-05T15:30" },
        held: { start: "2023-01-06T10:00", end: "2023-01-09T12:00" },
      },
    },
  },
  {
    type: "pre-birth",
    typed: { "strategyDiscussions[0].heldOn": "1/4/2020", expectedDeliveryOn: "1/9/2020", "planned.day": "22.4.2020" },
    record: {
      type: "pre-birth",
      strategyDiscussions: [{ heldOn: "2020-04-01", initiatedSection47: true }],
      expectedDeliveryOn: "2020-09-01",
      conference: { planned: { start: "2020-04-22T10:00", end: "2020-04-22T12:00" } },
    },
  },
  {
    type: "review",
    typed: { "previousConference.heldOn": "30/11/2025", "planned.day": "26/2/2026" },
    record: {
      type: "review",
      previousConference: { type: "initial", heldOn: "2025-11-30" },
      conference: { planned: { start: "2026-02-26T10:00", end: "2026-02-26T12:00" } },
    },
  },
  {
    type: "transfer-in",
    typed: { "transferIn.notifiedOn": "1 Apr 2026", "planned.day": "20 April 2026" },
    record: {
      type: "transfer-in",
      transferIn: { notifiedOn: "2026-04-01" },
      conference: { planned: { start: "2026-04-20T10:00", end: "2026-04-20T12:00" } },
    },
  },
];

describe("a conference that is typed in has the dates that the library gives it", () => {
  it.each(CONFERENCES)("$type, under every policy", async ({ type, typed, record }) => {
    const page = await open();
    await page.locator(`#type-${type}`).check();
    await enter(page, typed);
    if (type === "review") await page.locator('[id="previousConference.type-initial"]').check();
    for (const { id } of policies) {
      await page.locator("#policy").selectOption(id);
      expect(await listedDates(page), id).toEqual(datesIn(record, id));
    }
  });

  it("with several strategy discussions, by the one that is flagged", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Add another discussion" }).click();
    await enter(page, { "strategyDiscussions[1].heldOn": "9/4/2020" });
    await page.locator('[name="strategyDiscussions[0].initiatedSection47"]').uncheck();
    expect(await page.locator(".waiting").textContent()).toContain("at which strategy discussion the section 47");
    await page.locator('[name="strategyDiscussions[1].initiatedSection47"]').check();
    expect(await listedDates(page)).toContain("conference-held 2020-05-04");
    await page.getByRole("button", { name: "Remove the last discussion" }).click();
    expect(await listedDates(page)).toContain("conference-held 2020-04-23");
  });

  it("read in another way", async () => {
    const page = await open();
    await page.locator("#policy").selectOption("independent-reviewing-service");
    expect(await listedDates(page)).toContain("conference-held 2020-04-23");
    await page.locator('[id="reading.conference-held-calendar-days"]').check();
    expect(await listedDates(page)).toContain("conference-held 2020-04-15");
    expect(await page.locator('[data-key="conference-held"] .note').allTextContents()).toEqual([
      "Read as calendar days.",
      "Or Thursday 23 April 2020, read as working days.",
    ]);
  });

  it("as of another day", async () => {
    const page = await open();
    const standing = page.locator('[data-key="conference-held"] .standing strong');
    expect(await standing.textContent()).toBe("Upcoming, in 6 working days");
    await enter(page, { "as-of": "24/4/2020" });
    expect(await standing.textContent()).toBe("Overdue by 1 working day");
    expect(await page.locator("#summary").textContent()).toBe(
      "1 deadline under Hounslow, 1 overdue and 11 waiting for facts.",
    );
    await enter(page, { "as-of": "" });
    expect(await standing.textContent()).toBe("Not recorded as done");
  });
});

describe("a mistake is said beside its field, and left out", () => {
  const MISTAKES: readonly (readonly [field: string, text: string, code: string])[] = [
    ["planned.day", "next week", "not-a-date"],
    ["planned.day", "21/4/20", "not-a-date"],
    ["planned.day", "31/4/2020", "date-does-not-exist"],
    ["strategyDiscussions[0].heldOn", "29/2/2023", "date-does-not-exist"],
    ["planned.start", "ten", "not-a-time"],
    ["planned.start", "25:00", "not-a-time"],
    ["held.start", "10:00", "time-without-date"],
    ["reference", "Baby Smith", "not-a-code"],
    ["as-of", "0/0/2020", "date-does-not-exist"],
  ];

  it.each(MISTAKES)("%s: %s is %s", async (field, text, code) => {
    const page = await open();
    await enter(page, { [field]: text });
    expect(await problemBeside(page, field)).toBe(code);
    const input = page.locator(`[name="${field}"]`);
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    expect(await input.getAttribute("aria-describedby")).toContain(`${field}-error`);
    expect(await page.locator("#summary").textContent()).toContain("One field cannot be read and is left out.");
    await page.getByRole("button", { name: "Show the results" }).click();
    expect(await input.evaluate((one) => one === document.activeElement)).toBe(true);
    await enter(page, { [field]: "" });
    expect(await problemBeside(page, field)).toBeNull();
  });

  it("a time that the clocks skip or repeat", async () => {
    const page = await open();
    await enter(page, { "planned.day": "29/3/2020", "planned.start": "1:30", "planned.end": "" });
    expect(await problemBeside(page, "planned.start")).toBe("time-does-not-exist");
    await enter(page, { "planned.day": "25/10/2020" });
    expect(await problemBeside(page, "planned.start")).toBe("time-exists-twice");
  });
});

it("an explanation counts day by day, and stays open when the form changes", async () => {
  const page = await open();
  const explained = page.locator('[data-key="explain conference-held"]');
  await explained.locator("summary").click();
  await expect.poll(() => explained.locator("tbody tr").count()).toBe(24);
  expect(await explained.locator("tbody tr", { hasText: "Good Friday" }).textContent()).toContain("No: ");
  expect(await explained.locator("tbody tr").last().textContent()).toBe("Thursday 23 April 202015");
  await enter(page, { "strategyDiscussions[0].heldOn": "1/4/2020" });
  await expect.poll(() => explained.locator("tbody tr").last().textContent()).toBe("Friday 24 April 202015");
});

it("a conference that is moved says what changed, and why; a case that is loaded says nothing", async () => {
  const page = await open();
  const changed = page.locator('[data-key="what changed"]');
  expect(await changed.count()).toBe(0);
  await enter(page, { "planned.day": "22/4/2020" });
  await changed.locator("summary").click();
  const minutes = changed.locator('li[data-key="minutes-circulated"]');
  expect(await minutes.textContent()).toBe(
    "Minutes circulated: was Wednesday 20 May 2020, now Thursday 21 May 2020: 1 working day later",
  );
  expect(await changed.locator("ul").first().textContent()).toContain(
    "The start of the conference: Wed 22 Apr 2020 10:00",
  );
  await page.getByRole("button", { name: "Empty the form" }).click();
  expect(await changed.count()).toBe(0);
});

it("the form can be emptied, and says what is needed", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Empty the form" }).click();
  expect(await listedDates(page)).toEqual([]);
  expect(await page.locator(".waiting li").first().textContent()).toContain("Not known yet");
  expect(await page.locator("#type-initial").evaluate((one) => one === document.activeElement)).toBe(true);
});

it("the schedule for parents is that of the library", async () => {
  const page = await open();
  await page.getByRole("tab", { name: "For parents" }).click();
  const text = await page.locator("#panel-family").textContent();
  expect(text).toContain("The meeting is planned for 10am on Tuesday 21 April 2020.");
  expect(text).toContain("This page shows what we knew on Wednesday 15 April 2020.");
});
