import { strict as assert } from "node:assert";
import { test } from "node:test";
import { inputs, numberIn, rangeOf, requestOf } from "../shared/whatif";

const of = (parameter: string) => inputs.find((one) => one.parameter === parameter)!;

test("a win rate moves between 1 and 100 %, anything else between a quarter and three times what it is", () => {
  assert.deepEqual(rangeOf(of("WinRate"), null), { min: 1, max: 100, step: 1 });
  assert.deepEqual(rangeOf(of("Quota"), 310_000), { min: 70_000, max: 930_000, step: 10_000 });
  assert.deepEqual(rangeOf(of("CycleDays"), 42.5), { min: 10, max: 128, step: 1 });
});

test("what is not known cannot be moved", () => {
  assert.equal(rangeOf(of("Quota"), null), null);
  assert.equal(rangeOf(of("AverageValue"), 0), null);
  assert.equal(numberIn({ sc_quota: "7" }, "sc_quota"), null);
});

test("only what was moved is sent", () => {
  assert.deepEqual(
    requestOf({ _sc_repid_value: "r", sc_periodstart: "2026-10-01", sc_quota: 5 }, { WinRate: 30 }),
    { RepId: "r", PeriodStart: "2026-10-01T00:00:00Z", WinRate: 30 });
});
