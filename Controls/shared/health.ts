// What a deal's strip says, in plain TypeScript: no React, no platform. Days are counted against the reader's today, never stored.

/** A stale rule that gives a day, as sc_ExplainDeal tells it. */
export interface StaleRule {
  reason: string;
  on: string;
  since: string | null;
  limit: number | null;
  source: string | null;
}

/** A question with what became of it. */
export interface Question {
  id: string;
  text: string;
  weight: number;
  mustHave: boolean;
  minimum: number;
  state: "Unanswered" | "Answered" | "FromRecord" | "Aged";
  value: number | null;
  countsUntil: string | null;
  answerId: string | null;
}

/** The answer of sc_ExplainDeal. */
export interface DealHealth {
  today: string;
  isOpen: boolean;
  stale: { on: string | null; reason: string | null; isStale: boolean; isCooling: boolean; rules: StaleRule[] };
  pushes: number;
  /** Whom the deal rests on; null where nobody has counted yet. */
  people: { engaged: number; within: number; touched: number; decides: boolean; competitors: number; singleSince: string | null } | null;
  qualification: {
    status: "NotStarted" | "InQualification" | "Qualified" | "Disqualified";
    assumedByStage: boolean;
    score: number | null;
    qualifiedFrom: number;
    completeness: number | null;
    grade: string | null;
    reviewOn: string | null;
    questions: Question[];
  };
  chance: { period: string; end: string; layer: "Moving" | "Stale" | "Unqualified"; now: number | null; moving: number | null } | null;
  created: string;
  stage: string | null;
  stageEntered: string;
  stages: { name: string | null; entered: string | null; left: string | null }[];
}

/** Gives the reader's words; {0}, {1} … are filled in. */
export type Words = (key: string, ...values: (string | number)[]) => string;

export type Action = "LogCall" | "BookStep" | "CorrectClose" | "Close";

export type Tone = "stale" | "cooling" | "moving" | "closed";

const dayInMilliseconds = 86_400_000;

/** Whole days from one day ("2026-11-30") to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** How the deal stands. */
export function toneOf(health: DealHealth): Tone {
  if (!health.isOpen) {
    return "closed";
  }

  const on = health.stale.on;
  if (on !== null && daysBetween(on, health.today) >= 0) {
    return "stale";
  }

  return health.stale.isCooling ? "cooling" : "moving";
}

/** "Stale for 33 days: no next step." */
export function verdictOf(health: DealHealth, words: Words, day: (value: string) => string): string {
  const { on, reason } = health.stale;
  if (!health.isOpen) {
    return words("Closed");
  }

  if (on === null || reason === null) {
    return words("NeverStale");
  }

  const days = daysBetween(health.today, on);
  const why = words("Reason_" + reason);
  if (days > 0) {
    return days === 1 ? words("StaleTomorrow", why) : words("StaleIn", days, day(on), why);
  }

  return days === 0 ? words("StaleToday", why) : days === -1 ? words("StaleSinceYesterday", why) : words("StaleFor", -days, day(on), why);
}

/** What the limit is, what it counts from, and who set it. */
export function limitOf(health: DealHealth, words: Words, day: (value: string) => string): string {
  const rule = health.stale.rules.find((one) => one.reason === health.stale.reason);
  if (rule === undefined || rule.limit === null || rule.since === null) {
    return "";
  }

  const limit = words("Limit_" + rule.reason, rule.limit, day(rule.since), health.stage ?? "");
  return rule.source === null || rule.source === "OwnDate" ? limit : limit + " " + words("Source_" + rule.source, health.stage ?? "");
}

/** What to do next, the most useful first. */
export function actionsOf(health: DealHealth): Action[] {
  if (!health.isOpen) {
    return [];
  }

  const first: Record<string, Action[]> = {
    NoActivity: ["LogCall", "BookStep"],
    NoNextStep: ["BookStep", "LogCall"],
    BookedStepMissed: ["LogCall", "BookStep"],
    StuckInStage: ["BookStep", "Close"],
    OverdueClose: ["CorrectClose", "Close"],
    PushedTooOften: ["Close", "BookStep"],
    SingleContact: ["BookStep", "LogCall"]
  };
  const all: Action[] = ["LogCall", "BookStep", "CorrectClose", "Close"];
  const urgent = first[health.stale.reason ?? ""] ?? [];
  return [...urgent, ...all.filter((action) => !urgent.includes(action))];
}

/** The must-haves that keep the deal from being qualified: unanswered, aged, or answered too low. */
export function openMustHaves(health: DealHealth): Question[] {
  return health.qualification.questions.filter((one) => one.mustHave && (one.value === null || one.value < one.minimum));
}

/** "Qualified: 78 of 100, 60 are needed." */
export function qualificationOf(health: DealHealth, words: Words): string {
  const { status, assumedByStage, score, qualifiedFrom } = health.qualification;
  if (assumedByStage) {
    return words("AssumedByStage", health.stage ?? "");
  }

  const open = openMustHaves(health).length;
  if (status === "Qualified") {
    return words("Qualified", score ?? 0, qualifiedFrom);
  }

  if (status === "Disqualified") {
    return words("Disqualified");
  }

  return open === 0 ? words("ScoreTooLow", score ?? 0, qualifiedFrom) : open === 1 ? words("OneMustHave") : words("MustHaves", open);
}

/** Whom the deal rests on: how many people, whether one of them decides, and who competes for it. */
export function peopleOf(health: DealHealth, words: Words): string {
  if (health.people === null) {
    return "";
  }

  const { engaged, within, touched, decides, competitors } = health.people;
  return [
    engaged === 0 ? words("PeopleNone", within, touched) : engaged === 1 ? words("PeopleOne", within, touched) : words("PeopleMany", engaged, within, touched),
    ...(engaged === 0 ? [] : [words(decides ? "Decides" : "DecidesNot")]),
    ...(competitors === 0 ? [] : [competitors === 1 ? words("CompetitorOne") : words("CompetitorMany", competitors)])
  ].join(" ");
}

/** The warning that a large deal rests on too few people; empty when it does not. */
export function singleContactOf(health: DealHealth, words: Words, day: (value: string) => string): string {
  const since = health.isOpen ? (health.people?.singleSince ?? null) : null;
  return since === null ? "" : words("SingleContact", day(since));
}

/** Percent without decimals; one decimal below one. */
export function percent(share: number): string {
  const value = share * 100;
  return (value > 0 && value < 1 ? value.toFixed(1) : value.toFixed(0)) + " %";
}

/** The chance to be won this period, and what would move it. */
export function chanceOf(health: DealHealth, words: Words, day: (value: string) => string): { now: string; moves: string } {
  const chance = health.chance;
  if (!health.isOpen || chance === null || chance.now === null) {
    return { now: health.isOpen ? words("ChanceUnknown") : "", moves: "" };
  }

  const now = words("Chance", percent(chance.now), day(chance.end));
  if (chance.layer === "Moving" || chance.moving === null || chance.moving <= chance.now) {
    return { now, moves: chance.layer === "Moving" ? words("ChanceMoving") : "" };
  }

  return { now, moves: words(chance.layer === "Stale" ? "ChanceIfNotStale" : "ChanceIfQualified", percent(chance.moving)) };
}

/** An activity for the timeline. */
export interface Activity {
  subject: string;
  kind: string;
  on: string;
  isDone: boolean;
}

/** Something on the timeline. */
export interface Mark {
  kind: "created" | "stage" | "done" | "planned" | "today" | "close" | "stale";
  on: string;
  /** 0 to 100, from left to right. */
  at: number;
  text: string;
}

/** The marks of the timeline, from the deal's creation to what lies furthest ahead. */
export function timelineOf(health: DealHealth, activities: Activity[], closeOn: string | null, words: Words): Mark[] {
  const marks: Omit<Mark, "at">[] = [
    { kind: "created", on: health.created, text: words("Mark_Created") },
    ...health.stages.filter((one) => one.left !== null).map((one) => ({ kind: "stage" as const, on: one.left!, text: words("Mark_Left", one.name ?? "") })),
    ...activities.map((one) => ({ kind: one.isDone ? ("done" as const) : ("planned" as const), on: one.on, text: one.subject })),
    { kind: "today", on: health.today, text: words("Mark_Today") }
  ];
  if (closeOn !== null) {
    marks.push({ kind: "close", on: closeOn, text: health.pushes > 0 ? words("Mark_ClosePushed", health.pushes) : words("Mark_Close") });
  }

  if (health.stale.on !== null) {
    marks.push({ kind: "stale", on: health.stale.on, text: words("Mark_Stale") });
  }

  const days = marks.map((one) => daysBetween(health.created, one.on));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return marks.map((one, index) => ({ ...one, at: last === first ? 0 : (100 * (days[index] - first)) / (last - first) }));
}
