import { strict as assert } from "node:assert";
import { test } from "node:test";
import { barOf } from "../shared/coverage";

const coverage = { won: 100, moving: 200, stale: 50, unqualified: 50, quota: 300, required: 700, odds: 21 };

test("the bar is as long as the larger of what is there and what is asked for", () => {
  const bar = barOf(coverage);
  assert.deepEqual(bar.segments.map((one) => [one.part, one.from, one.width]), [["won", 0, 12.5], ["moving", 12.5, 25], ["stale", 37.5, 6.25], ["unqualified", 43.75, 6.25]]);
  assert.deepEqual(bar.lines.map((one) => [one.kind, one.at]), [["quota", 37.5], ["required", 100]]);
});

test("what is required counts from what is won", () => {
  assert.equal(barOf(coverage).lines.find((one) => one.kind === "required")?.value, 800);
});

test("without a quota there is no line, and without money no part", () => {
  assert.deepEqual(barOf({ won: null, moving: 10, stale: 0, unqualified: -5, quota: null, required: null, odds: null }).segments.map((one) => one.part), ["moving"]);
  assert.deepEqual(barOf({ won: null, moving: null, stale: null, unqualified: null, quota: null, required: null, odds: null }), { segments: [], lines: [] });
});
