// What the odds dial draws, in plain TypeScript: no React, no platform.

/** The odds in the manner of an earlier period, as sc_ExplainRep tells them. */
export interface PeriodOdds {
  name: string;
  odds: number | null;
}

/** A point of the dial, for a half circle of radius one around the origin: left is 0 %, right 100 %. */
export function pointOf(odds: number, radius = 1): { x: number; y: number } {
  const angle = Math.PI * (1 - Math.min(Math.max(odds, 0), 100) / 100);
  return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle) };
}

/** The arc from one figure to another as the path of an SVG. */
export function arcOf(from: number, to: number, radius: number): string {
  const [start, end] = [pointOf(from, radius), pointOf(to, radius)];
  const told = (value: number) => (Math.round(value * 100) / 100 + 0).toFixed(2);
  return `M ${told(start.x)} ${told(start.y)} A ${radius} ${radius} 0 0 1 ${told(end.x)} ${told(end.y)}`;
}

/** The periods that have a figure, the newest first, as they came. */
export function known(periods: PeriodOdds[]): { name: string; odds: number }[] {
  return periods.filter((one): one is { name: string; odds: number } => one.odds !== null);
}
