import fc from "fast-check";
import { leavesOf, withAt, type Place } from "./leaves.js";

/** What a careless or a hostile sender puts where something else belongs. */
const anythingElse: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    "",
    -1,
    0,
    1e308,
    [],
    {},
    [null],
    true,
    "2020-02-30",
    "2020-03-29T01:30",
    "9999-12-31",
    "\uD800",
    "__proto__",
    "p1",
  ),
);

/** Values with a few places in which something else stands than belongs there. */
export function broken<T>(whole: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), fc.constantFrom(0, 0, 0, 1, 2, 3), anythingElse);
  return fc.tuple(whole, fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) =>
    changes.reduce<unknown>((changed, [which, up, other]) => {
      const places = leavesOf(changed).map(({ place }) => place);
      const place: Place = places[which % places.length]!;
      const higher = place.slice(0, Math.max(1, place.length - up));
      return higher.length === 0 ? other : withAt(changed, higher, other ?? null);
    }, value),
  );
}
