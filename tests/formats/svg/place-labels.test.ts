import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, type Label } from "../../../src/formats/svg/place-labels.js";
import { overlap } from "../../../src/formats/svg/text-box.js";
import { always } from "../../always.js";

const [LEFT, RIGHT] = [16, 400];
const label: fc.Arbitrary<Label> = fc.record({
  x: fc.double({ min: LEFT, max: RIGHT, noNaN: true }),
  width: fc.double({ min: 1, max: RIGHT - LEFT, noNaN: true }),
  height: fc.integer({ min: 10, max: 60 }),
});

describe("labels of strokes", () => {
  it("never cover each other, and stay between the edges and above the line", () => {
    always(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const boxes = placeLabels(labels, LEFT, RIGHT);
        for (const [index, box] of boxes.entries()) {
          expect(box).toMatchObject({ width: labels[index]!.width, height: labels[index]!.height });
          expect(box.x).toBeGreaterThanOrEqual(LEFT);
          expect(box.x + box.width).toBeLessThanOrEqual(RIGHT + 1e-6);
          expect(box.y + box.height).toBeLessThan(0);
          expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
        }
      }),
    );
  });

  it("hang lower the further right they are, clear of each other's strokes", () => {
    const labels = [40, 60, 90].map((x) => ({ x, width: 100, height: 20 }));
    expect(placeLabels(labels, LEFT, RIGHT).map(({ x, y }) => [x, y])).toEqual([
      [44, -72],
      [64, -48],
      [94, -24],
    ]);
  });

  it("hang beside each other where there is room", () => {
    const labels = [40, 260].map((x) => ({ x, width: 100, height: 20 }));
    expect(placeLabels(labels, LEFT, RIGHT).map(({ y }) => y)).toEqual([-24, -24]);
  });

  it("take no time that grows with the square of their number: each is looked at once", () => {
    let looked = 0;
    const counted = (x: number) => ({
      x,
      height: 20,
      get width() {
        looked++;
        return 100;
      },
    });
    placeLabels(
      Array.from({ length: 50_000 }, (_, index) => counted(LEFT + (index % 300))),
      LEFT,
      RIGHT,
    );
    expect(looked).toBe(50_000);
  });
});
