import { strict as assert } from "node:assert";
import { test } from "node:test";
import { words } from "../pages/words";
import { hours, queryOf, sentenceOf, shareText, winOf, type Win, type WonRow } from "../shared/wins";

const row = (change: Partial<WonRow> = {}): WonRow => ({
  opportunityid: "1", name: "Contoso", createdon: "2026-01-01T09:00:00Z", actualclosedate: "2026-01-31", actualvalue_base: 8000,
  sc_touches: 14, sc_minutes: 570, sc_cost_base: 760, sc_motion: 482730001, sc_gradewhenqualified: 482730002, sc_grade: 482730000,
  sc_scoreatclose: 80, "owner.fullname": "Ada", ...change
});

const win = (change: Partial<Win> = {}): Win => ({ ...winOf(row()), ...change });

test("a won deal is told with its days, hours, cost share, motion and both grades", () => {
  assert.deepEqual(winOf(row()), {
    id: "1", name: "Contoso", owner: "Ada", closed: "2026-01-31", days: 30, touches: 14, minutes: 570, value: 8000, cost: 760, share: 9.5,
    motion: "Grow", gradeBefore: "C", gradeAtClose: "A"
  });
  assert.equal(hours(570), "9.5");
  assert.equal(shareText(9.5), "9.5");
  assert.equal(shareText(30.4), "30");
});

test("what was never kept is not told as nothing", () => {
  const bare = winOf(row({ actualclosedate: null, actualvalue_base: null, sc_cost_base: null, sc_motion: null, sc_gradewhenqualified: null, sc_scoreatclose: null }));
  assert.deepEqual([bare.closed, bare.days, bare.value, bare.cost, bare.share, bare.motion, bare.gradeBefore, bare.gradeAtClose], [null, null, null, null, null, null, null, null]);
  assert.equal(winOf(row({ actualvalue_base: 0 })).share, null);
});

test("a column that the Web API leaves out is empty, not a number that is none", () => {
  const bare = winOf({ opportunityid: "1", createdon: "2026-01-01T09:00:00Z" });
  assert.deepEqual(bare, {
    id: "1", name: null, owner: null, closed: null, days: null, touches: 0, minutes: 0, value: null, cost: null, share: null, motion: null,
    gradeBefore: null, gradeAtClose: null
  });
  assert.equal(sentenceOf([bare], words), "A win took 0 touches and 0 hours: the last 1 of them. No hourly cost is set, so no cost is shown.");
});

test("the sum in words names touches, hours, days, cost and what the dear ones were worth", () => {
  const wins = [win(), win({ cost: 900, value: 5000 }), win({ cost: 800, value: 6000 }), win({ touches: 2, minutes: 30, days: 10, cost: 40, value: 21_000 })];
  assert.equal(
    sentenceOf(wins, words),
    "A win took 11 touches and 7.3 hours: the last 4 of them. It was won after 25 days. It cost 625, 6.3 % of the value won. The three dearest were worth 8,000 or less.");
});

test("without wins, without a cost and with three wins there is less to say", () => {
  assert.equal(sentenceOf([], words), "No deal has been won yet.");
  assert.equal(
    sentenceOf([win({ cost: null }), win({ cost: null, days: null })], words),
    "A win took 14 touches and 9.5 hours: the last 2 of them. It was won after 30 days. No hourly cost is set, so no cost is shown.");
  assert.equal(sentenceOf([win({ value: 0, days: null })], words), "A win took 14 touches and 9.5 hours: the last 1 of them. It cost 760.");
});

test("the query is bounded, names its columns and asks for one rep or the reader's team", () => {
  assert.match(queryOf(null), /^<fetch top="15">/);
  assert.match(queryOf(null), /eq-useroruserhierarchy/);
  assert.match(queryOf("abc"), /<condition attribute="ownerid" operator="eq" value="abc" \/>/);
  assert.doesNotMatch(queryOf("abc"), /hierarchy/);
  assert.doesNotMatch(queryOf(null), /all-attributes/);
});
