import barkingFaults from "../../records/barking-and-dagenham-with-faults.json" with { type: "json" };
import barkingPreBirth from "../../records/barking-and-dagenham-pre-birth-in-order.json" with { type: "json" };
import hounslowInitial from "../../records/hounslow-initial.json" with { type: "json" };
import hounslowReview from "../../records/hounslow-review-in-order.json" with { type: "json" };
import northamptonshireFaults from "../../records/northamptonshire-with-faults.json" with { type: "json" };
import sussex from "../../own-authority/sussex.json" with { type: "json" };

export interface ExampleRecord {
  readonly id: string;
  readonly title: string;
  /** The policy it is meant for. */
  readonly policyId: string;
  /** A day on which it is worth looking at. */
  readonly asOf: string;
  readonly record: unknown;
}

export const exampleRecords: readonly ExampleRecord[] = [
  {
    id: "hounslow-initial",
    title: "Hounslow: initial conference, planned",
    policyId: "hounslow",
    asOf: "2020-05-01",
    record: hounslowInitial,
  },
  {
    id: "hounslow-review",
    title: "Hounslow: review, in order",
    policyId: "hounslow",
    asOf: "2020-07-10",
    record: hounslowReview,
  },
  {
    id: "barking-pre-birth",
    title: "Barking & Dagenham: pre-birth, in order",
    policyId: "barking-and-dagenham",
    asOf: "2020-06-26",
    record: barkingPreBirth,
  },
  {
    id: "barking-faults",
    title: "Barking & Dagenham: initial, with faults",
    policyId: "barking-and-dagenham",
    asOf: "2020-07-10",
    record: barkingFaults,
  },
  {
    id: "northamptonshire-faults",
    title: "Northamptonshire: initial, with faults",
    policyId: "northamptonshire",
    asOf: "2020-06-12",
    record: northamptonshireFaults,
  },
];

/** A policy of one's own, to begin from. */
export const examplePolicy: unknown = sussex;
