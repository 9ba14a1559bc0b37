// What the team's page says, in plain TypeScript: no DOM, no platform.
import { amount, numberOf, shareOf } from "./figures";
import type { Words } from "./health";

export type Status = "NoQuota" | "TargetMet" | "Short" | "Thin" | "Covered" | "Confident" | "OverCovered" | "CouldNotCompute" | "Ramping";

/** How a rep stood about a week ago. */
export interface Before {
  on: string;
  odds: number | null;
  moving: number | null;
}

/** A coverage row as sc_ExplainTeam and sc_ExplainRep tell it; null where nothing is known. */
export interface Line {
  row: string;
  rep: string | null;
  name: string;
  status: Status | null;
  odds: number | null;
  cause: "Pipeline" | "Quality" | "Time" | "Pace" | null;
  quota: number | null;
  won: number | null;
  moving: number | null;
  stale: number | null;
  staleCount: number | null;
  unqualified: number | null;
  required: number | null;
  landing: number | null;
  low: number | null;
  high: number | null;
  usual: number | null;
  note: string | null;
}

/** A rep's line in the team. */
export interface RepLine extends Line {
  before: Before | null;
}

/** The answer of sc_ExplainTeam. */
export interface Team {
  today: string;
  period: string;
  start: string;
  end: string;
  team: Line | null;
  reps: RepLine[];
}

const good: Status[] = ["TargetMet", "Covered", "Confident", "OverCovered"];

/** Whether somebody with a quota is likely to make it. */
export function isOnCourse(line: Line): boolean {
  return line.status !== null && good.includes(line.status);
}

/** The reps, those first who need help most: by odds, where they are unknown by where the period lands; without a quota last. */
export function byNeed(reps: RepLine[]): RepLine[] {
  const rank = (line: RepLine) => (line.quota === null ? 2 : line.odds === null && line.landing === null ? 1 : 0);
  const odds = (line: RepLine) => line.odds ?? shareOf(line.landing, line.quota) ?? 0;
  const gap = (line: RepLine) => (line.required ?? 0) - (line.moving ?? 0);
  return [...reps].sort((one, other) => rank(one) - rank(other) || odds(one) - odds(other) || gap(other) - gap(one) || one.name.localeCompare(other.name));
}

/** What the team stands for as one: its own row, or the sum of its reps before the first night, then without a range. */
export function wholeOf(team: Team): { quota: number | null; landing: number | null; low: number | null; high: number | null } {
  if (team.team !== null) {
    return team.team;
  }

  const counted = team.reps.filter((line) => line.quota !== null && line.landing !== null);
  const sum = (of: (line: RepLine) => number) => (counted.length === 0 ? null : counted.reduce((so, line) => so + of(line), 0));
  return { quota: sum((line) => line.quota!), landing: sum((line) => line.landing!), low: null, high: null };
}

function courseOf(team: Team, words: Words): string {
  const counted = team.reps.filter((line) => line.quota !== null);
  const on = counted.filter(isOnCourse).length;
  return counted.length === 0 ? words("NoQuotaSet")
    : counted.length === 1 ? words(on === 1 ? "OneRepOn" : "OneRepOff", counted[0].name)
    : on === 0 ? words("NobodyOn", counted.length)
    : on === counted.length ? words("EverybodyOn", on)
    : on === 1 ? words("OneOn", counted.length)
    : words("SomeOn", on, counted.length);
}

function landingOf(team: Team, words: Words): string | null {
  const whole = wholeOf(team);
  const at = shareOf(whole.landing, whole.quota);
  const [low, high] = [shareOf(whole.low, whole.quota), shareOf(whole.high, whole.quota)];
  return at === null ? null : low === null || high === null ? words("Lands", at) : words("LandsBetween", at, low, high);
}

/** Where most is to be had: the rep with the most stale money, else with the most that is not qualified; who has made the number has none to make. */
export function mostOf(team: Team): { line: RepLine; kind: "stale" | "unqualified"; value: number } | null {
  const open = team.reps.filter((line) => line.status !== "TargetMet");
  for (const kind of ["stale", "unqualified"] as const) {
    const [first] = [...open].sort((one, other) => (other[kind] ?? 0) - (one[kind] ?? 0));
    if (first !== undefined && (first[kind] ?? 0) > 0) {
      return { line: first, kind, value: first[kind]! };
    }
  }

  return null;
}

function mostWords(team: Team, words: Words): string | null {
  const most = mostOf(team);
  if (most === null) {
    return null;
  }

  const { line, kind, value } = most;
  const count = line.staleCount ?? 0;
  return kind === "unqualified" ? words("MostUnqualified", line.name, amount(value))
    : count === 1 ? words("MostStaleOne", line.name, amount(value))
    : words("MostStale", line.name, numberOf(count, words), amount(value));
}

/** "3 of 8 reps are on course; the team lands at 91 % of quota (82 to 99 %); most is to be had from Bianca's four stale deals (180,000)." */
export function verdictOf(team: Team, words: Words): string {
  const parts = [courseOf(team, words), landingOf(team, words), mostWords(team, words)].filter((one) => one !== null);
  return words("Verdict_" + parts.length, ...parts);
}

/** What changed since last week in points of odds and in moving pipeline; null where nothing was kept. */
export function sinceOf(line: RepLine): { odds: number | null; moving: number | null } | null {
  const { before } = line;
  if (before === null) {
    return null;
  }

  return {
    odds: line.odds === null || before.odds === null ? null : Math.round(line.odds) - Math.round(before.odds),
    moving: line.moving === null || before.moving === null ? null : line.moving - before.moving
  };
}

/** A one-to-one, as the Web API gives it. */
export interface Review {
  sc_coachingreviewid: string;
  _sc_rep_value: string | null;
  sc_on: string | null;
}

/** Each rep's last one-to-one; what lies ahead is none yet. */
export function lastReviews(reviews: Review[], today: string): Map<string, Review> {
  const last = new Map<string, Review>();
  for (const one of reviews) {
    const rep = one._sc_rep_value?.toLowerCase() ?? "";
    const on = one.sc_on?.slice(0, 10) ?? "";
    if (on !== "" && on <= today && on > (last.get(rep)?.sc_on ?? "")) {
      last.set(rep, { ...one, sc_on: on });
    }
  }

  return last;
}
