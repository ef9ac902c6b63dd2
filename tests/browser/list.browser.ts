import { describe, expect, it } from "vitest";
import { summaryLines } from "../../src/formats/index.js";
import { buildTimeline } from "../../src/index.js";
import { enter, inChromium, openCase, row, TODAY } from "./playground.js";

const open = inChromium();

const group = (page: Awaited<ReturnType<typeof open>>, heading: string) =>
  page
    .locator("section.group", { has: page.getByRole("heading", { level: 2, name: heading, exact: true }) })
    .locator("h3")
    .allTextContents();

const WITH_PEOPLE = {
  type: "initial",
  strategyDiscussions: [{ heldOn: "2026-11-13" }],
  conference: { planned: { start: "2026-11-30T10:00", end: "2026-11-30T12:00" } },
  participants: [
    { id: "p1", role: "head-teacher", agency: "school", invited: true },
    { id: "p2", role: "health-visitor", agency: "health-visiting", invited: true },
    { id: "p3", role: "police-officer", agency: "police", invited: true },
  ],
  reports: [
    { from: "p2", submittedAt: "2026-11-24" },
    { from: "p3", submittedAt: "2026-11-24" },
  ],
};

describe("the answer", () => {
  it("comes first and says what the library says", async () => {
    const page = await open();
    await enter(page, {
      area: "hounslow",
      dates: { "strategy-discussion": "2026-11-03", "planned-day": "2026-12-01" },
    });
    const timeline = buildTimeline(
      {
        type: "initial",
        strategyDiscussions: [{ heldOn: "2026-11-03" }],
        conference: { planned: { start: "2026-12-01" } },
      },
      "hounslow",
      { asOf: TODAY },
    );
    expect(await page.locator(".answer-lines p").allTextContents()).toEqual(
      summaryLines(timeline).map(({ text }) => text),
    );
    const order = await page.evaluate(() => {
      const [answer, first] = [document.querySelector(".answer-lines")!, document.querySelector(".row")!];
      return answer.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(order).toBeGreaterThan(0);
  });

  it("can be that of another day, and of today again", async () => {
    const page = await open();
    await enter(page);
    expect(await page.locator(".as-of > p").textContent()).toContain("As of today, Thursday 26 November 2026.");
    await page.getByRole("button", { name: "Change the day to look from" }).click();
    await page.getByLabel("Look from another day").fill("2026-12-14");
    await page.getByRole("button", { name: "Look from this day" }).click();
    expect(await page.locator(".as-of > p").textContent()).toContain("As of, Monday 14 December 2026.");
    expect(await group(page, "Overdue")).toContain("Hold the ICPC");
    await page.getByRole("button", { name: "Change the day to look from" }).click();
    await page.getByRole("button", { name: "Back to today" }).click();
    expect(await group(page, "Overdue")).toEqual([]);
  });
});

describe("the list", () => {
  it("is in groups by when, with nothing twice", async () => {
    const page = await open();
    await enter(page, { area: "hounslow" });
    expect(await group(page, "This week")).toEqual(["Share reports with the family"]);
    expect(await group(page, "Next week")).toContain("Send the set of reports");
    expect(await group(page, "Later")).toContain("Send the minutes");
    const keys = await page
      .locator("main [data-key].row")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-key")));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("folds people, and each can be marked as done", async () => {
    const page = await open();
    await page.locator("#start-area").selectOption("barking-and-dagenham");
    await openCase(page, WITH_PEOPLE);
    const reports = row(page, "reports-submitted");
    expect(await reports.count()).toBe(1);
    await reports.locator("summary", { hasText: "2 of 3 done" }).click();
    await expect.poll(() => reports.locator(".people li").count()).toBe(3);
    await reports.getByRole("button", { name: "Mark done: Submit reports (school, head teacher)" }).click();
    await reports.getByRole("button", { name: "Save" }).click();
    await page.locator('details[data-key="done"] > summary').click();
    expect(await row(page, "reports-submitted").locator("summary").first().textContent()).toContain("3 of 3 done");
    expect(await row(page, "reports-submitted").getAttribute("data-group")).toBe("done");
  });

  it("says why, with the rule and the days counted one by one", async () => {
    const page = await open();
    await enter(page);
    const held = row(page, "conference-held");
    expect(await held.locator("summary", { hasText: "Why" }).count()).toBe(1);
    await held.locator("summary", { hasText: "Why" }).click();
    expect(await held.locator(".steps").textContent()).toContain("Friday 20 November 2026");
    expect(await held.locator(".clause").first().textContent()).toContain("Working Together WT1");
    expect(await held.locator(".disclosed").first().textContent()).toContain("Working Together to Safeguard Children");
    await held.locator("summary", { hasText: "Count the days" }).click();
    await held.locator("tbody tr").first().waitFor();
    expect(await held.locator("tbody tr").last().textContent()).toBe("Friday 11 December 202615");
  });

  it("links to the document that the rule is from", async () => {
    const page = await open();
    await enter(page, { area: "east-riding" });
    const shared = row(page, "reports-shared-with-family");
    await shared.locator("summary", { hasText: "Why" }).click();
    expect(await shared.getByRole("link").getAttribute("href")).toMatch(/^https:/);
  });

  it("gives the other reading only where its date is another, and lets it be chosen", async () => {
    const page = await open();
    await enter(page, { area: "independent-reviewing-service" });
    const held = row(page, "conference-held");
    expect(await held.locator(".note").allTextContents()).toEqual(["Or Saturday 5 December, read as calendar days."]);
    await held.locator("summary", { hasText: "Why" }).click();
    await held.getByLabel("Calendar days: Saturday 5 December").click();
    const read = row(page, "conference-held");
    expect(await read.locator("time").getAttribute("datetime")).toBe("2026-12-05");
    expect(await read.locator(".note").allTextContents()).toEqual([
      "Nobody works on that day: do it by Friday 4 December 2026.",
      "Or Friday 11 December, read as working days.",
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("reading-conference-held-calendar-days");
    // Both readings of the day before a Wednesday are its Tuesday.
    await page.locator("#case-area").selectOption("hounslow");
    expect(await row(page, "reports-submitted").locator(".note").count()).toBe(0);
  });

  it("opens what has no date, and marks that as done too", async () => {
    const page = await open();
    await enter(page, { area: "hounslow" });
    const folded = page.locator('details[data-key="checklist"]');
    await folded.locator("> summary").click();
    await folded.locator(".row").first().waitFor();
    expect(await folded.locator("> summary").textContent()).toBe("Without a date");
    const first = folded.locator(".row").first();
    await first.getByRole("button", { name: /^Mark done/ }).click();
    await first.getByRole("button", { name: "Save" }).click();
    expect(await folded.locator(".row").first().locator(".standing").textContent()).toBe("Done Thu 26 Nov");
  });
});

describe("marking as done", () => {
  it("takes today unless another day is given, and can be undone", async () => {
    const page = await open();
    await enter(page, { area: "hounslow" });
    const shared = () => row(page, "reports-shared-with-family");
    await shared().getByRole("button", { name: "Mark done: Share reports with the family" }).click();
    expect(await shared().getByLabel("Done on").inputValue()).toBe(TODAY);
    await shared().getByLabel("Done on").fill("2026-11-24");
    await shared().getByRole("button", { name: "Save" }).click();
    expect(await page.locator(".changed [role=status]").textContent()).toBe(
      "Marked as done: Share reports with the family.",
    );
    expect(await page.locator(".changed").evaluate((one) => one === document.activeElement)).toBe(true);
    await page.locator('details[data-key="done"] > summary').click();
    expect(await shared().locator(".standing").textContent()).toBe("Done Tue 24 Nov");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await shared().getAttribute("data-group")).toBe("thisWeek");
  });

  it("takes no day that is still to come, and can be left", async () => {
    const page = await open();
    await enter(page);
    const held = row(page, "conference-held");
    await held.getByRole("button", { name: "Mark done" }).click();
    await held.getByLabel("Done on").fill("2026-11-27");
    await held.getByRole("button", { name: "Save" }).click();
    expect(await held.locator(".field-error").textContent()).toBe("Error: This day is still to come.");
    await held.getByRole("button", { name: "Cancel" }).click();
    expect(
      await held.getByRole("button", { name: "Mark done" }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  it("can be taken back later", async () => {
    const page = await open();
    await enter(page, { area: "hounslow" });
    await row(page, "reports-shared-with-family")
      .getByRole("button", { name: /^Mark done/ })
      .click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.locator(".changed [role=status]").textContent()).toBe("");
    await page.locator('details[data-key="done"] > summary').click();
    await page.getByRole("button", { name: "Not done after all: Share reports with the family" }).click();
    expect(await row(page, "reports-shared-with-family").getAttribute("data-group")).toBe("thisWeek");
  });
});

describe("a date that moves", () => {
  it("shows on each row what was and what is now, until that is undone", async () => {
    const page = await open();
    await enter(page);
    expect(await page.locator(".moved").count()).toBe(0);
    await page.locator("#case-planned-day").fill("2026-12-04");
    const moved = row(page, "core-group-first-met").locator(".moved");
    expect(await moved.textContent()).toBe("was Wed 16 Dec → now Fri 18 Dec");
    expect(await page.locator(".changed [role=status]").textContent()).toBe(
      "Conference planned for: Fri 4 Dec. 2 dates moved.",
    );
    expect(await row(page, "conference-held").locator(".moved").count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.locator(".moved").count()).toBe(0);
    expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-12-02");
    expect(await row(page, "core-group-first-met").locator("time").getAttribute("datetime")).toBe("2026-12-16");
  });

  it("is one change while it is typed, with the days of before", async () => {
    const page = await open();
    await enter(page);
    await page.locator("#case-planned-day").focus();
    // As typed key by key: 1 December, then 10 December.
    await page.locator("#case-planned-day").fill("2026-12-01");
    await page.locator("#case-planned-day").fill("2026-12-10");
    expect(await page.locator("#case-planned-day").evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await row(page, "core-group-first-met").locator(".moved").textContent()).toBe(
      "was Wed 16 Dec → now Thu 24 Dec",
    );
  });

  it("can be dismissed", async () => {
    const page = await open();
    await enter(page);
    await page.locator("#case-planned-day").fill("2026-12-04");
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.locator(".moved").count()).toBe(0);
    expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-12-04");
  });
});

describe("a fact is asked for where something waits for it", () => {
  it("the day of the conference", async () => {
    const page = await open();
    await enter(page, { area: "hounslow", dates: { "strategy-discussion": "2026-11-20" } });
    const question = page.locator('[data-fact="planned-day"]');
    expect(await question.textContent()).toContain("send the minutes");
    await question.getByRole("button", { name: "Save" }).click();
    expect(await question.locator(".field-error").textContent()).toContain("Finish the date");
    await question.getByLabel("When is the conference planned for?").fill("2026-12-02");
    await question.getByRole("button", { name: "Save" }).click();
    expect(await question.count()).toBe(0);
    expect(await row(page, "minutes-circulated").count()).toBe(1);
    expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-12-02");
  });

  it("what kind the conference before a review was", async () => {
    const page = await open();
    await enter(page, { type: "review", dates: { "previous-day": "2026-09-10", "planned-day": "2026-12-02" } });
    const question = page.locator('[data-fact="previous-type"]');
    await question.getByRole("combobox").selectOption("initial");
    await question.getByRole("button", { name: "Save" }).click();
    expect(await row(page, "conference-held").locator("time").getAttribute("datetime")).toBe("2026-12-10");
  });

  it("whether a conference was held whose day has passed, and then whether a plan is needed", async () => {
    const page = await open();
    await enter(page, { dates: { "strategy-discussion": "2026-11-03", "planned-day": "2026-11-20" } });
    expect(await page.locator(".answer-wrong").count()).toBe(1);
    await page.getByRole("button", { name: "Yes, it was held then" }).click();
    expect(await page.locator("#case-held-day").inputValue()).toBe("2026-11-20");
    const plan = page.locator('[data-fact="plan-needed"]');
    await plan.getByRole("button", { name: "No" }).click();
    expect(await plan.count()).toBe(0);
    expect(await row(page, "core-group-first-met").count()).toBe(0);
    await page.locator('details[data-key="not-owed"] > summary').click();
    expect(await page.locator('details[data-key="not-owed"] h3').allTextContents()).toContain(
      "Hold the first core group",
    );
  });

  it("and a new day where it was not held", async () => {
    const page = await open();
    await enter(page, { dates: { "strategy-discussion": "2026-11-16", "planned-day": "2026-11-25" } });
    await page.getByRole("button", { name: "No, find a new day" }).click();
    await page.locator('[data-day="2026-11-30"]').click();
    expect(await page.locator(".answer-wrong").count()).toBe(0);
    expect(await page.locator("#case-planned-day").inputValue()).toBe("2026-11-30");
  });

  it("and not what is known once something else is done", async () => {
    const page = await open();
    await enter(page, { area: "barking-and-dagenham", dates: { "strategy-discussion": "2026-11-20" } });
    expect(await page.locator(".question").count()).toBe(1);
  });
});

describe("case details", () => {
  it("hold several strategy discussions, and ask which of them counts", async () => {
    const page = await open();
    await enter(page);
    await page.getByRole("button", { name: "Add another strategy discussion" }).click();
    await page.locator("#case-strategy-discussion-2").fill("2026-11-24");
    await page.locator("#case-starting-discussion").selectOption("1");
    expect(await row(page, "conference-held").locator("time").getAttribute("datetime")).toBe("2026-12-15");
    await page.locator("#case-starting-discussion").selectOption("0");
    expect(await row(page, "conference-held").locator("time").getAttribute("datetime")).toBe("2026-12-11");
  });

  it("hold times of day, and refuse one that the clocks skip", async () => {
    const page = await open();
    await enter(page, { area: "hounslow", dates: { "planned-day": "2027-03-28" } });
    await page.locator("#case-planned-start").fill("01:30");
    expect(await page.locator("#case-planned-start-error").textContent()).toContain("the clocks go forward over it");
    await page.locator("#case-planned-day").fill("2027-03-30");
    await page.locator("#case-planned-start").fill("10:00");
    await page.locator("#case-planned-end").fill("12:00");
    expect(await row(page, "decision-recorded").locator("time").getAttribute("datetime")).toContain("2027-03-31T12:00");
  });

  it("say in a line, while they are closed, what they hold", async () => {
    const page = await open({ width: 360, height: 740 });
    await enter(page);
    const summary = page.locator("#case-details > summary");
    expect(await summary.innerText()).toBe("Case details: strategy discussion Fri 20 Nov, conference Wed 2 Dec");
    await summary.click();
    expect(await summary.innerText()).toBe("Case details");
  });
});
