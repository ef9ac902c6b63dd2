import { describe, expect, it } from "vitest";
import { covers, coversPart, isMemberOf } from "../../src/vocabulary/audiences.js";
import {
  isChild,
  isCompanion,
  isKnown,
  isOfFamily,
  isOfService,
  isParent,
  isProfessional,
  isSameRole,
  isUnknown,
  isWithFamily,
  mayChair,
  takesMinutes,
  type Person,
} from "../../src/vocabulary/roles.js";

const QUESTIONS = {
  parent: isParent,
  child: isChild,
  companion: isCompanion,
  "with the family": isWithFamily,
  "of the family": isOfFamily,
  chair: mayChair,
  "minute taker": takesMinutes,
  service: isOfService,
  professional: isProfessional,
  unknown: isUnknown,
} as const;
const whatIs = (who: Person) =>
  Object.entries(QUESTIONS)
    .filter(([, isSo]) => isSo(who))
    .map(([name]) => name);

const PARENT = ["parent", "with the family", "of the family"];
const RELATIVE = ["with the family", "of the family"];
const COMPANION = ["companion", "with the family"];
const words = (text: string) => text.split(" ");

/** Who somebody is by their role alone, as people use the words. */
const ROLES: readonly (readonly [roles: string, are: readonly string[]])[] = [
  ["parent mother mum birth-mother father dad birth-father birth-parent adoptive-parent", PARENT],
  ["step-parent step-mother step-father stepmother stepfather stepparent foster-mother", PARENT],
  ["carer guardian special-guardian foster-carer fostercarer kinship-carer", PARENT],
  ["child young-person youngperson", ["child", "with the family", "of the family"]],
  ["advocate supporter friend neighbour solicitor legal-representative interpreter", COMPANION],
  ["family family-member partner mothers-partner fathers-partner relative", RELATIVE],
  ["grandparent grandmother grandfather great-grandmother maternal-grandmother paternal-great-grandfather", RELATIVE],
  ["sibling brother sister half-brother half-sibling step-sister adoptive-brother", RELATIVE],
  ["aunt uncle cousin maternal-aunt great-uncle perpetrator alleged-perpetrator", RELATIVE],
  ["chair chairperson cp-chair child-protection-chair conference-chair independent-chair", ["chair", "service"]],
  ["independent-chairperson independent-reviewing-officer iro", ["chair", "service"]],
  ["minute-taker note-taker minutetaker", ["minute taker", "service"]],
  [
    "duty-chair administrator conference-administrator business-support-officer conference-service observer",
    ["service"],
  ],
  ["social-worker team-manager senior-manager lead-practitioner family-support-worker", ["professional"]],
  [
    "safeguarding-lead designated-safeguarding-lead police police-officer health-service health-visitor",
    ["professional"],
  ],
  ["school-nurse midwife nurse doctor gp paediatrician psychiatrist psychologist", ["professional"]],
  ["school teacher headteacher head-teacher senco nursery-manager", ["professional"]],
  ["probation-officer youth-worker housing-officer professional healthvisitor", ["professional"]],
  ["clown maternal-clown grandmaternal mother-in-law", ["unknown"]],
];

it.each(ROLES.flatMap(([roles, are]) => words(roles).map((role) => [role, are] as const)))(
  "a %s is %j",
  (role, are) => {
    expect(whatIs({ role })).toEqual(are);
  },
);

describe("an agency", () => {
  it("makes a professional of anybody but the family and the conference service", () => {
    expect(whatIs({ role: "clown", agency: "circus" })).toEqual(["professional"]);
    expect(whatIs({ agency: "circus" })).toEqual(["professional"]);
    expect(whatIs({ role: "mother", agency: "circus" })).toEqual(PARENT);
    expect(whatIs({ role: "chair", agency: "circus" })).toEqual(["chair", "service"]);
  });

  it("can be the family or the conference service itself", () => {
    expect(whatIs({ agency: "family" })).toEqual(RELATIVE);
    expect(whatIs({ role: "clown", agency: "conference-service" })).toEqual(["service"]);
  });

  it("or a role says who somebody is, and without either nobody knows", () => {
    expect([isKnown({}), isKnown({ role: "clown" }), isKnown({ agency: "circus" })]).toEqual([false, true, true]);
    expect(whatIs({})).toEqual(["professional"]);
    expect(isProfessional(undefined as never)).toBe(false);
  });
});

it.each([
  ["head-teacher", "headteacher", true],
  ["headteacher", "head-teacher", true],
  ["mother", "mother", true],
  ["mother", "mothers", false],
  ["mother", "father", false],
  ["mother", undefined, false],
  [undefined, "mother", false],
  [undefined, undefined, true],
])("%j and %j are one role: %j", (one, other, isSo) => {
  expect(isSameRole(one, other)).toBe(isSo);
});

describe("whoever has been told", () => {
  it.each([
    ["family", "family participants parents"],
    ["parents", "parents participants family"],
    ["child", "child participants family"],
    ["participants", "participants"],
    ["agencies", "agencies participants professionals"],
    ["professionals", "professionals participants agencies"],
    ["social-worker", "social-worker participants professionals"],
    ["chair", "chair"],
    ["core-group", "core-group"],
    ["conference-service", "conference-service"],
  ])("%s have been told by telling %s", (audience, told) => {
    const all = words(
      "family parents child participants agencies professionals social-worker chair core-group conference-service",
    );
    expect(all.filter((to) => covers(to, audience)).toSorted()).toEqual(words(told).toSorted());
    const part =
      audience === "participants" ? words("family parents participants agencies professionals") : words(told);
    expect(all.filter((to) => coversPart(to, audience)).toSorted()).toEqual(part.toSorted());
  });
});

it.each<[string, Person, boolean]>([
  ["family", { role: "maternal-aunt" }, true],
  ["family", { role: "friend" }, false],
  ["parents", { role: "step-father" }, true],
  ["parents", { role: "aunt" }, false],
  ["child", { role: "young-person" }, true],
  ["participants", { role: "mother" }, true],
  ["participants", { role: "chair" }, false],
  ["professionals", { role: "teacher" }, true],
  ["agencies", { role: "teacher" }, true],
  ["professional", { role: "mother" }, false],
  ["agency", { role: "teacher" }, true],
  ["chair", { role: "iro" }, true],
  ["chair", { role: "minute-taker" }, false],
  ["conference-service", { role: "minute-taker" }, true],
  ["social-worker", { role: "social-worker" }, true],
  ["social-worker", { role: "teacher" }, false],
  ["school", { role: "school" }, true],
])("among %s is %j: %j", (audience, who, isSo) => {
  expect(isMemberOf(audience, who)).toBe(isSo);
});
