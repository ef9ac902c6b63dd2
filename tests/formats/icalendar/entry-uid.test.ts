import fc from "fast-check";
import { expect, it } from "vitest";
import {
  CONFERENCE,
  CONFERENCE_GOES_ON,
  uidOfConference,
  uidOfDeadline,
} from "../../../src/formats/icalendar/entry-uid.js";
import { always } from "../../always.js";

it.each([
  ["CPC-0417", "reports-submitted/health-visiting", "CPC-0417.reports-submitted_health-visiting@d"],
  ["A.b", "next-review-held/c1", "A.b.next-review-held_c1@d"],
  ["A", "reports-submitted/p_1", "A.reports-submitted_p+5f+1@d"],
  ["A", "reports-submitted/school~", "A.reports-submitted_school+7e+@d"],
  ["A", "conference", "A.+63+onference@d"],
])("%s and %s make %s", (reference, key, uid) => {
  expect(uidOfDeadline(reference, key, "d")).toBe(uid);
});

it("two references or keys never make the same UID, and none has a slash", () => {
  const reference = fc.stringMatching(/^[a-c0-9][a-c._:-]{0,6}$/);
  const key = fc.oneof(
    fc.stringMatching(/^[ab._/+:~%@-]{0,6}$/),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(CONFERENCE, CONFERENCE_GOES_ON, "+63+onference", "a+2b+", "a+"),
  );
  const one = fc.tuple(reference, key);
  always(
    fc.property(one, one, (first, second) => {
      const [uid, other] = [first, second].map(([ref, of]) => uidOfDeadline(ref, of, "d"));
      expect(uid).toMatch(/^[A-Za-z0-9._:+-]+@d$/);
      expect(uid === other).toBe(first.join("\n") === second.join("\n"));
      for (const part of [CONFERENCE, CONFERENCE_GOES_ON]) expect(uidOfConference(second[0], part, "d")).not.toBe(uid);
    }),
    2000,
  );
});
