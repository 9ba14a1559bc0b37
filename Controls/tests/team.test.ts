import { strict as assert } from "node:assert";
import { test } from "node:test";
import { words } from "../pages/words";
import { byNeed, lastReviews, mostOf, sinceOf, verdictOf, wholeOf, type RepLine, type Team } from "../shared/team";

function line(name: string, change: Partial<RepLine> = {}): RepLine {
  return {
    row: name, rep: name, name, status: "Short", odds: 20, cause: "Pipeline", quota: 100_000, won: 10_000, moving: 20_000, stale: 0, staleCount: 0,
    unqualified: 0, required: 80_000, landing: 60_000, low: 50_000, high: 70_000, usual: 50_000, note: null, before: null, ...change
  };
}

function team(reps: RepLine[], sum: Partial<RepLine> | null = null): Team {
  return { today: "2026-11-30", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31", team: sum === null ? null : line("Team", sum), reps };
}

test("the sentence says who is on course, where the team lands and where most is to be had", () => {
  const reps = [
    line("Ada", { status: "Covered" }), line("Bo", { status: "TargetMet", stale: 900_000, staleCount: 9 }), line("Cy", { status: "Confident" }),
    line("Bianca", { stale: 180_000, staleCount: 4 }), line("Dee"), line("Eve", { status: "Thin" }), line("Flo"), line("Gus", { status: "CouldNotCompute" }),
    line("No quota", { quota: null, status: "NoQuota" })
  ];
  assert.equal(
    verdictOf(team(reps, { quota: 1_000_000, landing: 910_000, low: 820_000, high: 990_000 }), words),
    "3 of 8 reps are on course; the team lands at 91 % of quota (82 to 99 %); most is to be had from Bianca's four stale deals (180,000).");
});

test("a single rep, nobody and everybody have sentences of their own", () => {
  assert.match(verdictOf(team([line("Ada", { status: "Covered" })]), words), /^Ada is on course; /);
  assert.match(verdictOf(team([line("Ada")]), words), /^Ada is not on course; /);
  assert.match(verdictOf(team([line("Ada"), line("Bo")]), words), /^None of 2 reps is on course; /);
  assert.match(verdictOf(team([line("Ada", { status: "Covered" }), line("Bo")]), words), /^1 of 2 reps is on course; /);
  assert.match(verdictOf(team([line("Ada", { status: "Covered" }), line("Bo", { status: "TargetMet" })]), words), /^All 2 reps are on course; /);
});

test("before the first night the team is the sum of its reps, without a range, and without a quota there is no landing", () => {
  assert.deepEqual(wholeOf(team([line("Ada"), line("Bo", { quota: null }), line("Cy", { landing: null })])), { quota: 100_000, landing: 60_000, low: null, high: null });
  assert.equal(verdictOf(team([line("Ada", { quota: null, landing: null })]), words), "Nobody has a quota in this period.");
});

test("one stale deal is one deal, and without stale money most is to be had by qualifying", () => {
  assert.match(verdictOf(team([line("Ada", { stale: 5_000, staleCount: 1 })]), words), /most is to be had from Ada's stale deal \(5,000\)\.$/);
  assert.match(verdictOf(team([line("Ada", { unqualified: 7_000 })]), words), /most is to be had by qualifying Ada's deals \(7,000\)\.$/);
  assert.equal(mostOf(team([line("Ada")])), null);
});

test("those who need help come first: by odds, by landing where odds are unknown, without a quota last", () => {
  const reps = [
    line("no quota", { quota: null, odds: null }), line("unknown", { odds: null, landing: null }), line("good", { odds: 80 }),
    line("landing", { odds: null, landing: 30_000 }), line("bad", { odds: 10 }), line("bad, larger gap", { odds: 10, moving: 0 })
  ];
  assert.deepEqual(byNeed(reps).map((one) => one.name), ["bad, larger gap", "bad", "landing", "good", "unknown", "no quota"]);
});

test("the change is in whole points of odds and in moving money, and unknown is no zero", () => {
  assert.deepEqual(sinceOf(line("Ada", { odds: 34.4, before: { on: "2026-11-23", odds: 41.6, moving: 5_000 } })), { odds: -8, moving: 15_000 });
  assert.deepEqual(sinceOf(line("Ada", { odds: null, before: { on: "2026-11-23", odds: 41.6, moving: null } })), { odds: null, moving: null });
  assert.equal(sinceOf(line("Ada")), null);
});

test("the last one-to-one is the newest that has been, of each rep", () => {
  const review = (id: string, rep: string | null, on: string | null) => ({ sc_coachingreviewid: id, _sc_rep_value: rep, sc_on: on });
  const last = lastReviews([review("old", "A", "2026-11-02"), review("new", "a", "2026-11-30"), review("ahead", "a", "2026-12-01"), review("other", "b", "2026-10-01T00:00:00Z"), review("none", "c", null)], "2026-11-30");
  assert.deepEqual([...last].map(([rep, one]) => [rep, one.sc_coachingreviewid, one.sc_on]), [["a", "new", "2026-11-30"], ["b", "other", "2026-10-01"]]);
});
