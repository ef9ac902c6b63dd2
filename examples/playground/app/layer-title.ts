import type { Timeline } from "child-protection-conferences";

/** What people call the policy of a timeline's chain that asks for something. */
export function layerTitle({ policy }: Pick<Timeline, "policy">, layer: string): string {
  return policy.layerTitles[policy.layers.indexOf(layer)] ?? layer;
}
