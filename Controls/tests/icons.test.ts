import { strict as assert } from "node:assert";
import { test } from "node:test";
import { causeOf, gradeOf, healthOf } from "../shared/icons";

const today = new Date(2026, 10, 30);
const health = (day: string | null) => healthOf({ sc_stalereason: "No next step", sc_staleon_Value: day }, today)[0];

test("a grade and a cause have an icon and their name beside it", () => {
  assert.deepEqual(gradeOf({ sc_grade: "B", sc_grade_Value: 482_730_001 }), ["sc_/icons/grid/grade-b.svg", "B"]);
  assert.deepEqual(causeOf({ sc_oddscause: "Pace", sc_oddscause_Value: 482_730_003 }), ["sc_/icons/grid/cause-pace.svg", "Pace"]);
});

test("what has no value has no icon", () => {
  assert.deepEqual(gradeOf({ sc_grade: null }), ["", ""]);
  assert.deepEqual(causeOf({}), ["", ""]);
  assert.equal(health(null), "");
});

test("a deal is stale from its day on, cooling in the seven days before, else moving", () => {
  assert.deepEqual(
    ["2026-11-29T00:00:00Z", "2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z", "2026-12-07T00:00:00Z", "2026-12-08T00:00:00Z"].map(health),
    ["stale", "stale", "cooling", "cooling", "moving"].map((one) => `sc_/icons/grid/${one}.svg`));
});
