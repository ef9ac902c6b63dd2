import { describe, expect, it } from "vitest";
import { rules } from "./rows.js";

describe("the particulars of a quorum", () => {
  const takes = (particulars: unknown) => rules.get("conference-quorate")!.takes!(particulars);

  it.each([{ agencies: 1 }, { agencies: 3, including: ["childrens-social-care"] }, { agencies: 3, chairMayAllow: 2 }])(
    "can be %j",
    (particulars) => expect(takes(particulars)).toBe(true),
  );

  it.each([
    undefined,
    null,
    {},
    { agencies: 0 },
    { agencies: -1 },
    { agencies: 1.5 },
    { agencies: "3" },
    { agencies: 3, including: "childrens-social-care" },
    { agencies: 3, chairMayAllow: 0 },
    { agencies: 3, quorum: 2 },
  ])("cannot be %j", (particulars) => expect(takes(particulars)).toBe(false));
});
