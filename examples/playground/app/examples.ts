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
  readonly record: unknown;
}

export const exampleRecords: readonly ExampleRecord[] = [
  { id: "hounslow-initial", title: "Initial conference, planned", policyId: "hounslow", record: hounslowInitial },
  { id: "hounslow-review", title: "Review, in order", policyId: "hounslow", record: hounslowReview },
  {
    id: "barking-pre-birth",
    title: "Pre-birth conference, in order",
    policyId: "barking-and-dagenham",
    record: barkingPreBirth,
  },
  {
    id: "barking-faults",
    title: "Initial conference, with faults",
    policyId: "barking-and-dagenham",
    record: barkingFaults,
  },
  {
    id: "northamptonshire-faults",
    title: "Conference with faults, Northamptonshire",
    policyId: "northamptonshire",
    record: northamptonshireFaults,
  },
];

/** A policy of one's own, to begin from. */
export const examplePolicy: unknown = sussex;
