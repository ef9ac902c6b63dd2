import type { CensusReturnRule, CensusRule } from "../rule.js";
import { rule1104 } from "./rule-1104.js";
import { rule1105 } from "./rule-1105.js";
import { rule2883 } from "./rule-2883.js";
import { rule2884 } from "./rule-2884.js";
import { rule2885 } from "./rule-2885.js";
import { rule2889 } from "./rule-2889.js";
import { rule2990 } from "./rule-2990.js";
import { rule2991Q } from "./rule-2991q.js";
import { rule4001 } from "./rule-4001.js";
import { rule4003 } from "./rule-4003.js";
import { rule4016 } from "./rule-4016.js";
import { rule4017 } from "./rule-4017.js";
import { rule8565 } from "./rule-8565.js";
import { rule8615 } from "./rule-8615.js";
import { rule8675Q } from "./rule-8675q.js";
import { rule8715 } from "./rule-8715.js";
import { rule8720 } from "./rule-8720.js";
import { rule8730 } from "./rule-8730.js";
import { rule8740 } from "./rule-8740.js";
import { rule8831 } from "./rule-8831.js";
import { rule8832 } from "./rule-8832.js";
import { rule8839 } from "./rule-8839.js";
import { rule8840 } from "./rule-8840.js";
import { rule8841 } from "./rule-8841.js";
import { rule8842Q } from "./rule-8842q.js";
import { rule8868 } from "./rule-8868.js";
import { rule8870Q } from "./rule-8870q.js";
import { rule8875 } from "./rule-8875.js";
import { rule8890 } from "./rule-8890.js";
import { rule8905 } from "./rule-8905.js";
import { rule8910 } from "./rule-8910.js";
import { rule8915 } from "./rule-8915.js";
import { rule8920 } from "./rule-8920.js";
import { rule8925 } from "./rule-8925.js";
import { rule8930 } from "./rule-8930.js";
import { rule8935 } from "./rule-8935.js";
import { rule8940 } from "./rule-8940.js";

/** The rules about a child: those about enquiries and conferences, about plans, and about reviews. */
export const childRules: readonly CensusRule[] = [
  rule1104,
  rule2889,
  rule8615,
  rule8715,
  rule8740,
  rule8675Q,
  rule8870Q,
  rule8875,
  rule8839,
  rule8890,
  rule8868,
  rule2884,
  rule2991Q,
  rule8831,
  rule2990,
  rule8565,
  rule1105,
  rule2885,
  rule8720,
  rule8730,
  rule8905,
  rule8910,
  rule8840,
  rule8925,
  rule8930,
  rule8935,
  rule8940,
  rule8915,
  rule8920,
  rule8832,
  rule4001,
  rule4016,
  rule4017,
  rule8841,
  rule8842Q,
  rule4003,
];

/** The rules about a return as a whole. */
export const returnRules: readonly CensusReturnRule[] = [rule2883];
