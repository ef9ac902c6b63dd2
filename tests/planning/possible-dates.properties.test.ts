import fc from "fast-check";
import { describe, it } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { policies, type ConferenceRecord } from "../../src/index.js";
import { always } from "../always.js";
import { anyOptions, compareWithTrying } from "./compare-with-trying.js";

describe("counting back gives what trying gives", () => {
  it.each(policies.map(({ id }) => id))("for a case such as there are many, under %s", (id) => {
    const anyCase = fc.record({
      type: fc.constantFrom<ConferenceRecord["type"]>("initial", "review", "pre-birth", "transfer-in"),
      discussion: fc.integer({ min: 0, max: 40 }).map((offset) => addDays("2020-03-10", offset)),
      reported: fc.option(
        fc.integer({ min: 0, max: 40 }).map((offset) => addDays("2020-03-20", offset)),
        { nil: undefined },
      ),
    });
    always(
      fc.property(anyCase, anyOptions, ({ type, discussion, reported }, options) => {
        const of: ConferenceRecord = {
          type,
          strategyDiscussions: [{ heldOn: discussion, initiatedSection47: true }],
          previousConference: { type: "initial", heldOn: addDays(discussion, -60) },
          transferIn: { notifiedOn: discussion },
          participants: [
            { id: "p1", role: "health-visitor", agency: "health-visiting" },
            { id: "p2", role: "social-worker", agency: "childrens-social-care" },
            { id: "p3", role: "mother" },
          ],
          reports: [
            { from: "p1", ...(reported ? { submittedAt: reported, sharedWithFamilyAt: reported } : {}) },
            { from: "p2", kind: "social-work-report" },
          ],
        };
        compareWithTrying(of, id, options);
      }),
      25,
    );
  });
});
