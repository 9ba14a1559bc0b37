import { strict as assert } from "node:assert";
import { test } from "node:test";
import { arcOf, known, pointOf } from "../shared/dial";

test("the dial runs from the left over the top to the right, and ends there", () => {
  const round = (odds: number) => Object.values(pointOf(odds)).map((one) => Math.round(one * 100) / 100 + 0);
  assert.deepEqual([0, 50, 100, 140, -5].map(round), [[-1, 0], [0, -1], [1, 0], [1, 0], [-1, 0]]);
});

test("an arc is a part of the half circle", () => {
  assert.equal(arcOf(0, 50, 80), "M -80.00 0.00 A 80 80 0 0 1 0.00 -80.00");
});

test("a period without odds has no mark", () => {
  assert.deepEqual(known([{ name: "Q3", odds: 74 }, { name: "Q2", odds: null }]), [{ name: "Q3", odds: 74 }]);
});
