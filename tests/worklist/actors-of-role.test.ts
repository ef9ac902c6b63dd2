import { expect, it } from "vitest";
import { actorsOfRole } from "../../src/worklist/actors-of-role.js";

it.each([
  ["health-visitor", ["agencies", "agency", "participants", "professional", "professionals"]],
  ["social-worker", ["agencies", "agency", "participants", "professional", "professionals", "social-worker"]],
  ["team-manager", ["agencies", "agency", "participants", "professional", "professionals", "team-manager"]],
  ["agency", ["agencies", "agency", "participants", "professional", "professionals"]],
  ["mother", ["family", "parents", "participants"]],
  ["parents", ["family", "parents", "participants"]],
  ["young-person", ["child", "family", "participants"]],
  ["grandparent", ["family", "participants"]],
  ["family", ["child", "family", "parents", "participants"]],
  ["advocate", ["advocate", "participants"]],
  ["interpreter", ["participants"]],
  ["observer", ["participants"]],
  ["chair", ["chair", "participants"]],
  ["independent-reviewing-officer", ["chair", "independent-reviewing-officer", "participants"]],
  ["independent-chairperson", ["chair", "participants"]],
  ["minute-taker", ["minute-taker", "participants"]],
  ["conference-service", ["conference-service"]],
  ["core-group", ["core-group"]],
  ["local-authority", ["local-authority"]],
  ["receiving-authority", ["receiving-authority"]],
  [
    "designated-safeguarding-lead",
    ["agencies", "agency", "participants", "professional", "professionals", "safeguarding-lead"],
  ],
  ["youngperson", ["child", "family", "participants"]],
  ["minutetaker", ["minute-taker", "participants"]],
  [
    "designatedsafeguarding-lead",
    ["agencies", "agency", "participants", "professional", "professionals", "safeguarding-lead"],
  ],
  ["maternal-grand-mother", ["family", "participants"]],
  ["constructor", ["agencies", "agency", "participants", "professional", "professionals"]],
])("a policy calls %s: %j", (role, actors) => {
  expect([...actorsOfRole(role)].toSorted()).toEqual(actors);
});
