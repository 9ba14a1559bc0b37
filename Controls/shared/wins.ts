// What the page of the last wins says, in plain TypeScript: no DOM, no platform.
import { amount } from "./figures";
import type { Words } from "./health";

/** How many wins are looked at. */
export const mostWins = 15;

/** A won deal as the Web API tells it, which leaves empty columns out; amounts in base currency. */
export interface WonRow {
  opportunityid: string;
  name?: string | null;
  createdon: string;
  actualclosedate?: string | null;
  actualvalue_base?: number | null;
  sc_touches?: number | null;
  sc_minutes?: number | null;
  sc_cost_base?: number | null;
  sc_motion?: number | null;
  sc_gradewhenqualified?: number | null;
  sc_grade?: number | null;
  sc_scoreatclose?: number | null;
  "owner.fullname"?: string | null;
}

/** A won deal as the page shows it; null where nothing is known. */
export interface Win {
  id: string;
  name: string | null;
  owner: string | null;
  closed: string | null;
  days: number | null;
  touches: number;
  minutes: number;
  value: number | null;
  cost: number | null;
  /** The cost of the value won, in per cent. */
  share: number | null;
  motion: string | null;
  gradeBefore: string | null;
  gradeAtClose: string | null;
}

const firstChoice = 482_730_000;
const dayInMilliseconds = 86_400_000;
const motions = ["Prospect", "Grow", "Maintain"];
const grades = ["A", "B", "C", "D"];
const dearest = 3;

function nameOf(value: number | null | undefined, names: string[]): string | null {
  return value === null || value === undefined ? null : (names[value - firstChoice] ?? null);
}

/** A row as the page shows it. */
export function winOf(row: WonRow): Win {
  const [value, cost] = [row.actualvalue_base ?? null, row.sc_cost_base ?? null];
  const closed = row.actualclosedate?.slice(0, 10) ?? null;
  return {
    id: row.opportunityid,
    name: row.name ?? null,
    owner: row["owner.fullname"] ?? null,
    closed,
    days: closed === null ? null : Math.max(0, Math.round((Date.parse(closed) - Date.parse(row.createdon.slice(0, 10))) / dayInMilliseconds)),
    touches: row.sc_touches ?? 0,
    minutes: row.sc_minutes ?? 0,
    value,
    cost,
    share: value === null || value <= 0 || cost === null ? null : (100 * cost) / value,
    motion: nameOf(row.sc_motion, motions),
    gradeBefore: nameOf(row.sc_gradewhenqualified, grades),
    gradeAtClose: (row.sc_scoreatclose ?? null) === null ? null : nameOf(row.sc_grade, grades)
  };
}

/** Hours with one decimal, as the reader writes numbers. */
export function hours(minutes: number): string {
  return (minutes / 60).toLocaleString(undefined, { maximumFractionDigits: 1 });
}

/** A per-cent figure: one decimal below ten. */
export function shareText(share: number): string {
  return share.toLocaleString(undefined, { maximumFractionDigits: share < 10 ? 1 : 0 });
}

const sum = (values: number[]) => values.reduce((so, one) => so + one, 0);

function costOf(wins: Win[], words: Words): string {
  const costed = wins.filter((one) => one.cost !== null);
  if (costed.length === 0) {
    return words("WinsNoCost");
  }

  const cost = sum(costed.map((one) => one.cost!));
  const value = sum(costed.map((one) => one.value ?? 0));
  return value <= 0 ? words("WinsCost", amount(cost / costed.length)) : words("WinsCostShare", amount(cost / costed.length), shareText((100 * cost) / value));
}

// Dear is what cost most; where no cost is kept, what took most time.
function dearOf(wins: Win[], words: Words): string {
  const byCost = [...wins].sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0) || other.minutes - one.minutes).slice(0, dearest);
  const values = byCost.map((one) => one.value);
  return wins.length <= dearest || values.includes(null) ? "" : words("WinsDear", amount(Math.max(...(values as number[]))));
}

/** The sum in words: what a win took, what it cost, and what the dear ones were worth. */
export function sentenceOf(wins: Win[], words: Words): string {
  if (wins.length === 0) {
    return words("WinsNone");
  }

  const touches = (sum(wins.map((one) => one.touches)) / wins.length).toLocaleString(undefined, { maximumFractionDigits: 1 });
  const days = wins.map((one) => one.days).filter((one): one is number => one !== null);
  return [
    words("WinsTook", touches, hours(sum(wins.map((one) => one.minutes)) / wins.length), wins.length),
    days.length === 0 ? "" : words("WinsDays", amount(sum(days) / days.length)),
    costOf(wins, words),
    dearOf(wins, words)
  ].filter((one) => one !== "").join(" ");
}

const columns = Object.keys({
  opportunityid: 0, name: 0, createdon: 0, actualclosedate: 0, actualvalue_base: 0, sc_touches: 0, sc_minutes: 0, sc_cost_base: 0,
  sc_motion: 0, sc_gradewhenqualified: 0, sc_grade: 0, sc_scoreatclose: 0
} satisfies Record<Exclude<keyof WonRow, "owner.fullname">, 0>);

const ofTeam =
  '<filter type="or"><condition attribute="ownerid" operator="eq-useroruserhierarchy" />' +
  '<condition entityname="owner" attribute="parentsystemuserid" operator="eq-userid" />' +
  '<filter type="and"><condition entityname="owner" attribute="parentsystemuserid" operator="null" />' +
  '<condition attribute="owningbusinessunit" operator="eq-businessid" /></filter></filter>';

/** The query for the last wins of a rep, or of the reader's team: the deals of the view "Post-mortem". */
export function queryOf(rep: string | null): string {
  return (
    `<fetch top="${mostWins}"><entity name="opportunity">` +
    columns.map((one) => `<attribute name="${one}" />`).join("") +
    '<order attribute="actualclosedate" descending="true" /><order attribute="opportunityid" />' +
    '<filter type="and"><condition attribute="statecode" operator="eq" value="1" />' +
    (rep === null ? ofTeam : `<condition attribute="ownerid" operator="eq" value="${rep}" />`) +
    '</filter><link-entity name="systemuser" from="systemuserid" to="owninguser" link-type="outer" alias="owner">' +
    '<attribute name="fullname" /></link-entity></entity></fetch>'
  );
}
