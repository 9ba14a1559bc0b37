// What a what-if asks and shows, in plain TypeScript: no React, no platform.

/** A figure that can be moved: its column on the row, its parameter, how far it moves. */
export interface Input {
  parameter: "WinRate" | "AverageValue" | "CycleDays" | "Quota";
  column: string;
}

/** A figure that follows: its column on the row, its property in the answer, its decimals. */
export interface Output {
  property: string;
  column: string;
  decimals: number;
}

export const inputs: Input[] = [
  { parameter: "WinRate", column: "sc_winrateused" },
  { parameter: "AverageValue", column: "sc_averagewonvalue" },
  { parameter: "CycleDays", column: "sc_mediancycledays" },
  { parameter: "Quota", column: "sc_quota" }
];

export const outputs: Output[] = [
  { property: "Odds", column: "sc_odds", decimals: 0 },
  { property: "ExpectedLanding", column: "sc_expectedlanding", decimals: 0 },
  { property: "RequiredValue", column: "sc_requiredvalue", decimals: 0 },
  { property: "RequiredRatio", column: "sc_requiredratio", decimals: 2 },
  { property: "RequiredDeals", column: "sc_requireddeals", decimals: 0 },
  { property: "GapValue", column: "sc_gapvalue", decimals: 0 },
  { property: "GapDeals", column: "sc_gapdeals", decimals: 0 },
  { property: "ProspectsNeeded", column: "sc_prospectsneeded", decimals: 0 },
  { property: "ProspectHours", column: "sc_prospecthours", decimals: 1 }
];

/** A coverage row, as the Web API gives it. */
export type Row = Record<string, unknown>;

/** A number of a row or answer; null where there is none. */
export function numberIn(row: Row | null, name: string): number | null {
  const value = row?.[name];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** How far a slider goes: a win rate from 1 to 100 %, anything else from a quarter to three times what it is. */
export function rangeOf(input: Input, now: number | null): { min: number; max: number; step: number } | null {
  if (input.parameter === "WinRate") {
    return { min: 1, max: 100, step: 1 };
  }

  if (now === null || now <= 0) {
    return null;
  }

  const step = 10 ** Math.max(0, Math.floor(Math.log10(now)) - 1);
  return { min: Math.max(step, Math.floor(now / 4 / step) * step), max: Math.ceil((now * 3) / step) * step, step };
}

/** What is sent: the rep, the period, and only what was moved, so that the rest is calculated with unrounded numbers. */
export function requestOf(row: Row, moved: Partial<Record<Input["parameter"], number>>): Record<string, unknown> {
  const start = typeof row.sc_periodstart === "string" ? { PeriodStart: row.sc_periodstart.slice(0, 10) + "T00:00:00Z" } : {};
  return { RepId: row._sc_repid_value, ...start, ...moved };
}
