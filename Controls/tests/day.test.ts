import { strict as assert } from "node:assert";
import { test } from "node:test";
import { words } from "../pages/words";
import { english } from "../pages/words.1033";
import { numberOf, thingOf, type Day, type Thing } from "../shared/day";
import type { Line } from "../shared/team";

const rep: Line = {
  row: "r", rep: "r", name: "Ada", status: "Short", odds: 34.4, cause: "Pipeline", quota: 500_000, won: 100_000, moving: 0, stale: 0, staleCount: 0,
  unqualified: 0, required: 0, landing: 420_000, low: 350_000, high: 480_000, usual: 0, note: null
};
const date = (value: string) => `<${value}>`;

function day(change: Partial<Line> | null): Day {
  return { today: "2026-11-30", period: "Q4 2026", start: "2026-10-01", end: "2026-12-31", rep: change === null ? null : { ...rep, ...change }, before: null, things: [], next: [] };
}

function thing(change: Partial<Thing>): Thing {
  return { kind: "Stale", id: "d", name: "Deal", customer: null, value: 1, on: "2026-11-02", reason: "OverdueClose", worth: 0, mustHaves: null, activity: null, ...change };
}

test("my number is one sentence, and what is unknown is said to be", () => {
  assert.equal(numberOf(day({}), words), "You land at 84 % of your 500,000 (70 to 96 %); your odds are 34 %.");
  assert.equal(numberOf(day({ low: null, odds: null }), words), "You land at 84 % of your 500,000; your odds are not known yet.");
  assert.equal(numberOf(day({ landing: null }), words), "Where you land against your 500,000 cannot be told yet; your odds are 34 %.");
  assert.equal(numberOf(day({ status: "TargetMet", won: 510_000 }), words), "Your number is made: 510,000 won of 500,000.");
  assert.match(numberOf(day({ quota: null }), words), /nobody has set you a quota/);
  assert.match(numberOf(day(null), words), /no coverage of yours/);
});

test("a thing says what to do, since when and why", () => {
  assert.equal(thingOf(thing({}), words, date), "stale since <2026-11-02>, the close date has gone by: correct the date, or close it.");
  assert.equal(thingOf(thing({ kind: "Cooling", reason: "NoNextStep" }), words, date), "turns stale on <2026-11-02>, no next step: book a next step.");
  assert.equal(thingOf(thing({ kind: "Cooling", reason: "BookedStepMissed" }), words, date), "turns stale on <2026-11-02> unless the booked step is done: keep it.");
  const activity = { id: "a", kind: "phonecall", subject: "Ask for the budget", on: "2026-11-02", table: "opportunity", regarding: "d", name: "Deal" };
  assert.equal(thingOf(thing({ kind: "Late", activity }), words, date), "Phone call “Ask for the budget” was planned for <2026-11-02>: do it, or book it anew.");
  assert.equal(thingOf(thing({ kind: "Unqualified", on: null, mustHaves: 2 }), words, date), "not qualified: answer the 2 must-haves that are open.");
  assert.equal(thingOf(thing({ kind: "Unqualified", on: null, mustHaves: 1 }), words, date), "not qualified: answer the must-have that is open.");
  assert.match(thingOf(thing({ kind: "Unqualified", on: null, mustHaves: 0 }), words, date), /score is too low/);
});

test("every stale reason has its why and its cure", () => {
  for (const reason of ["NoActivity", "NoNextStep", "StuckInStage", "OverdueClose", "PushedTooOften", "BookedStepMissed", "SingleContact"]) {
    assert.ok(english["Why_" + reason] && english["Cure_" + reason], reason);
  }
});
