import { strict as assert } from "node:assert";
import { test } from "node:test";
import { stepsOf, type Pipeline } from "../shared/pipeline";

const deal = (event: string, amount: number) => ({ event, amount, on: "2026-11-30", id: "d", name: "Deal", owner: "Ada" });
const pipeline: Pipeline = {
  today: "2026-11-30", since: "2026-11-23", weekAgo: "2026-11-23", periodStart: "2026-10-01", begin: 100, end: 120,
  events: [{ event: "Won", amount: -40, count: 1 }, { event: "Created", amount: 50, count: 2 }, { event: "Grown", amount: 10, count: 1 }],
  deals: [deal("Created", 20), deal("Created", 30), deal("Won", -40)]
};

test("what adds stands before what takes, and every bar begins where the last one ended", () => {
  assert.deepEqual(stepsOf(pipeline).map((one) => [one.kind, one.event, one.from, one.width]), [
    ["begin", null, 0, 62.5], ["up", "Created", 62.5, 31.25], ["up", "Grown", 93.75, 6.25], ["down", "Won", 75, 25], ["end", null, 0, 75]
  ]);
});

test("behind each bar stand its own deals, the largest first", () => {
  assert.deepEqual(stepsOf(pipeline)[1].deals.map((one) => one.amount), [30, 20]);
});

test("a pipeline that falls below nothing is drawn from its lowest point, and an empty one has no width", () => {
  const below = stepsOf({ ...pipeline, begin: -20, end: 30, events: [{ event: "Created", amount: 50, count: 1 }] });
  assert.deepEqual(below.map((one) => [one.from, one.width]), [[0, 40], [0, 100], [40, 60]]);
  assert.deepEqual(stepsOf({ ...pipeline, begin: 0, end: 0, events: [] }).map((one) => one.width), [0, 0]);
});
