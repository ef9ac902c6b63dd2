import { expect, it } from "vitest";
import { findPolicy, policyToText } from "../../../src/index.js";
import { above } from "../policies.js";

it("the text of a policy says what is known of its document, then each clause with its rules", () => {
  expect(policyToText(above)).toBe(`Above (above)
Rules, Town
Published at https://a.example/rules
Checked against its document on 2026-11-01
It is [short].
Layers: above, then own
Not counted as working days: 2026-12-29 (Town hall shut); 2026-12-30 until 2027-01-02 (Move | fair)

1  Part 1
  The plan follows.
  · must plan-sent: chair → family; 2 working days after the end of the conference (working days),
    or 2 days after the end of the conference (calendar days); should be 1 working day after the end
    of the conference

2  Part 1
  Anybody may chair.
  · chair-independent: does not hold here

3  Part 2
  On the telephone.
  · platform: telephone
`);
});

it("names what took its place, when it is to be reviewed, and its editions, where it says so", () => {
  const head = (id: string) => policyToText(findPolicy(id)).split("\n\n")[0]!;
  expect(head("northamptonshire")).toContain("\nFollowed by: North Northamptonshire and West Northamptonshire\n");
  expect(head("northamptonshire")).toMatch(/\nIn force until \d{4}-\d\d-\d\d\n/);
  expect(head("northamptonshire")).toMatch(/\nTo be reviewed by 2020-06-30(?:\n|$)/);
  expect(head("working-together")).toMatch(/\nEditions: 2018 .*; 2023 from 2023-12-15/);
  expect(head("hounslow")).not.toMatch(/Followed by|Editions|In force|Not counted/);
});

it("sets apart its title, the id of each clause and of each rule, and where a clause stands", () => {
  const mark = (sign: string) => (text: string) => `${sign}${text}${sign}`;
  const paint = { bold: mark("*"), dim: mark("~"), red: mark("!"), yellow: mark("!"), green: mark("!") };
  const text = policyToText(above, { paint });
  expect(text).toMatch(/^\*Above \(above\)\*\n/);
  expect(text).toContain("\n*3*  ~Part 2~\n  On the telephone.\n  · *platform*: telephone\n");
});
