// The bars of the pages. What they show stands in words beside them, so a screen reader passes over them.
import { barOf } from "../shared/coverage";
import { amount, shareOf } from "../shared/figures";
import type { Line } from "../shared/team";
import { element } from "./page";
import { words } from "./words";

const most = 150;

/** Where a period lands against its quota: a bar, its range as a line, and a mark at 100 %. */
export function landingBar(line: Line): HTMLElement | null {
  const at = shareOf(line.landing, line.quota);
  if (at === null) {
    return null;
  }

  const place = (share: number) => `${(100 * Math.min(Math.max(share, 0), most)) / most}%`;
  const [low, high] = [shareOf(line.low, line.quota), shareOf(line.high, line.quota)];
  return element(
    "span",
    { class: "bar landing", "aria-hidden": "true" },
    element("span", { class: "fill", style: `width:${place(at)}` }),
    low === null || high === null ? null : element("span", { class: "range", style: `left:${place(low)};width:calc(${place(high)} - ${place(low)})` }),
    element("span", { class: "mark", style: `left:${place(100)}` })
  );
}

/** Won, moving, stale and unqualified against quota and requirement. */
export function coverageBar(line: Line): HTMLElement {
  const bar = barOf(line);
  return element(
    "span",
    { class: "bar coverage", "aria-hidden": "true", title: coverageWords(line) },
    ...bar.segments.map((one) => element("span", { class: "fill " + one.part, style: `left:${one.from}%;width:${one.width}%` })),
    ...bar.lines.map((one) => element("span", { class: "mark " + one.kind, style: `left:${one.at}%` }))
  );
}

/** The same in words. */
export function coverageWords(line: Line): string {
  const told = (value: number | null) => (value === null ? words("Unknown") : amount(value));
  return words("CoverageParts", told(line.won ?? 0), told(line.moving ?? 0), told(line.stale ?? 0), told(line.unqualified ?? 0), line.quota === null ? words("NoQuota") : told(line.quota), told(line.required));
}

/** What the colours of the coverage bar mean. */
export function coverageLegend(): HTMLElement {
  const parts = [["won", "Won"], ["moving", "Moving"], ["stale", "Stale"], ["unqualified", "Unqualified"]];
  const lines = [["quota", "Quota"], ["required", "Required"]];
  return element(
    "p",
    { class: "legend" },
    ...parts.map(([part, key]) => element("span", {}, element("span", { class: "dot " + part, "aria-hidden": "true" }), words(key))),
    ...lines.map(([kind, key]) => element("span", {}, element("span", { class: "stroke " + kind, "aria-hidden": "true" }), words(key)))
  );
}
