import { strict as assert } from "node:assert";
import { test } from "node:test";
import {
  actionsOf, chanceOf, daysBetween, limitOf, openMustHaves, peopleOf, percent, qualificationOf, singleContactOf, timelineOf, toneOf, verdictOf, type DealHealth, type Question
} from "../shared/health";

const words = (key: string, ...values: (string | number)[]) => [key, ...values].join("|");
const day = (value: string) => value;

const question = (change: Partial<Question>): Question => ({
  id: "1", text: "The need is real.", weight: 10, mustHave: true, minimum: 3, state: "Answered", value: 4, countsUntil: null, answerId: null, ...change
});

const deal = (change: Partial<DealHealth> = {}): DealHealth => ({
  today: "2026-11-30",
  isOpen: true,
  stale: {
    on: "2026-10-28", reason: "NoNextStep", isStale: true, isCooling: false,
    rules: [{ reason: "NoNextStep", on: "2026-10-28", since: "2026-10-13", limit: 14, source: "Settings" }]
  },
  pushes: 0,
  people: { engaged: 1, within: 60, touched: 3, decides: false, competitors: 0, singleSince: null },
  qualification: { status: "InQualification", assumedByStage: false, score: 42, qualifiedFrom: 60, completeness: 0.5, grade: "C", reviewOn: null, questions: [question({})] },
  chance: { period: "Q4 2026", end: "2026-12-31", layer: "Stale", now: 0.12, moving: 0.19 },
  created: "2026-09-01",
  stage: "Develop",
  stageEntered: "2026-09-20",
  stages: [{ name: "Qualify", entered: "2026-09-01", left: "2026-09-20" }],
  ...change
});

const staleOn = (on: string | null, reason: string | null = "NoNextStep", isCooling = false) =>
  deal({ stale: { on, reason, isStale: false, isCooling, rules: [] } });

test("days are counted against the reader's today, also over a change of the clock", () => {
  assert.equal(daysBetween("2026-10-24", "2026-10-26"), 2);
  assert.equal(verdictOf(deal(), words, day), "StaleFor|33|2026-10-28|Reason_NoNextStep");
  assert.equal(verdictOf(deal({ today: "2026-12-01" }), words, day), "StaleFor|34|2026-10-28|Reason_NoNextStep");
});

test("a verdict has words of its own for the days around today", () => {
  assert.equal(verdictOf(staleOn("2026-12-05"), words, day), "StaleIn|5|2026-12-05|Reason_NoNextStep");
  assert.equal(verdictOf(staleOn("2026-12-01"), words, day), "StaleTomorrow|Reason_NoNextStep");
  assert.equal(verdictOf(staleOn("2026-11-30"), words, day), "StaleToday|Reason_NoNextStep");
  assert.equal(verdictOf(staleOn("2026-11-29"), words, day), "StaleSinceYesterday|Reason_NoNextStep");
  assert.equal(verdictOf(staleOn(null, null), words, day), "NeverStale");
  assert.equal(verdictOf(deal({ isOpen: false }), words, day), "Closed");
});

test("a deal is stale from its day on, whatever was stored", () => {
  assert.equal(toneOf(staleOn("2026-11-30")), "stale");
  assert.equal(toneOf(staleOn("2026-12-02", "NoActivity", true)), "cooling");
  assert.equal(toneOf(staleOn("2026-12-30")), "moving");
  assert.equal(toneOf(deal({ isOpen: false })), "closed");
});

test("a limit says how much, since when, and who set it", () => {
  assert.equal(limitOf(deal(), words, day), "Limit_NoNextStep|14|2026-10-13|Develop Source_Settings|Develop");
  assert.equal(limitOf(staleOn("2026-12-30"), words, day), "");
});

test("the first thing to do follows from the reason, and nothing is missing", () => {
  assert.deepEqual(actionsOf(deal()), ["BookStep", "LogCall", "CorrectClose", "Close"]);
  assert.deepEqual(actionsOf(staleOn("2026-11-01", "OverdueClose")), ["CorrectClose", "Close", "LogCall", "BookStep"]);
  assert.deepEqual(actionsOf(deal({ isOpen: false })), []);
});

test("a must-have is open while it is unanswered or answered too low", () => {
  const questions = [question({ value: null }), question({ value: 2 }), question({ value: 3 }), question({ value: null, mustHave: false })];
  const health = deal();
  health.qualification.questions = questions;
  assert.deepEqual(openMustHaves(health), questions.slice(0, 2));
  assert.equal(qualificationOf(health, words), "MustHaves|2");
});

test("a qualified deal tells its score, an assumed one its stage", () => {
  const of = (change: Partial<DealHealth["qualification"]>) => qualificationOf(deal({ qualification: { ...deal().qualification, ...change } }), words);
  assert.equal(of({ status: "Qualified", score: 78 }), "Qualified|78|60");
  assert.equal(of({ status: "Qualified", assumedByStage: true }), "AssumedByStage|Develop");
  assert.equal(of({}), "ScoreTooLow|42|60");
  assert.equal(of({ questions: [question({ value: null })] }), "OneMustHave");
});

test("a chance that nobody knows is not 0 %", () => {
  assert.deepEqual(chanceOf(deal(), words, day), { now: "Chance|12 %|2026-12-31", moves: "ChanceIfNotStale|19 %" });
  assert.equal(chanceOf(deal({ chance: null }), words, day).now, "ChanceUnknown");
  assert.equal(chanceOf(deal({ chance: { ...deal().chance!, layer: "Moving" } }), words, day).moves, "ChanceMoving");
  assert.equal(percent(0.004), "0.4 %");
  assert.equal(percent(0), "0 %");
});

test("the timeline runs from the creation to what lies furthest ahead", () => {
  const marks = timelineOf(deal(), [{ subject: "Demo", kind: "appointment", on: "2026-12-10", isDone: false }], "2026-12-10", words);
  const at = Object.fromEntries(marks.map((one) => [one.kind, one.at]));
  assert.equal(at.created, 0);
  assert.equal(at.planned, 100);
  assert.equal(at.today, 90);
  assert.equal(marks.find((one) => one.kind === "stage")?.text, "Mark_Left|Qualify");
});

test("people are told in words of their own for none, one and many, with who decides and who competes", () => {
  const people = deal().people!;
  assert.equal(peopleOf(deal(), words), "PeopleOne|60|3 DecidesNot");
  assert.equal(peopleOf(deal({ people: { ...people, engaged: 0, competitors: 1 } }), words), "PeopleNone|60|3 CompetitorOne");
  assert.equal(peopleOf(deal({ people: { ...people, engaged: 2, decides: true, competitors: 2 } }), words), "PeopleMany|2|60|3 Decides CompetitorMany|2");
  assert.equal(peopleOf(deal({ people: null }), words), "");
});

test("a single contact is warned of on an open deal only", () => {
  const people = { ...deal().people!, singleSince: "2026-11-20" };
  assert.equal(singleContactOf(deal({ people }), words, day), "SingleContact|2026-11-20");
  assert.equal(singleContactOf(deal({ people, isOpen: false }), words, day), "");
  assert.equal(singleContactOf(deal(), words, day), "");
  assert.equal(singleContactOf(deal({ people: null }), words, day), "");
});
