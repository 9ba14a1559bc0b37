import * as assert from "node:assert/strict";
import { test } from "node:test";
import { sidesOf, type Answer } from "../shared/pillars";

const pillars = [
  { sc_pillarid: "b", sc_name: "People and recruiting", sc_order: 2 },
  { sc_pillarid: "a", sc_name: "Strategy and plan", sc_order: 1 }
];
const answer: Answer = {
  _sc_pillarid_value: "a",
  sc_level: 4,
  sc_benchmark: 2.5,
  sc_benchmarknote: "Average of 3 managers.",
  sc_lastlevel: null,
  sc_facts: "You put it at 4.",
  sc_wish: "Tell everybody"
};

test("pillars stand in their order, with the levels that are known", () => {
  const sides = sidesOf(pillars, [answer]);
  assert.deepEqual(sides.map((one) => one.name), ["Strategy and plan", "People and recruiting"]);
  assert.deepEqual(sides[0].levels, [{ kind: "own", value: 4, width: 80 }, { kind: "others", value: 2.5, width: 50 }]);
  assert.deepEqual([sides[0].note, sides[0].facts], ["Average of 3 managers.", "You put it at 4."]);
});

test("a pillar that nobody answered has no level and may start an objective all the same", () => {
  const side = sidesOf(pillars, [])[1];
  assert.deepEqual([side.levels, side.note, side.facts], [[], null, null]);
  assert.deepEqual(side.draft, { sc_name: "People and recruiting" });
});

test("the draft of an objective has the pillar's name, and the wish as its reason", () => {
  assert.deepEqual(sidesOf(pillars, [answer])[0].draft, { sc_name: "Strategy and plan", sc_why: "Tell everybody" });
});
