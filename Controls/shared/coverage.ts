// What the coverage bar draws, in plain TypeScript: no React, no platform.

/** A rep's or team's coverage, as its row keeps it; null where nothing is known. */
export interface Coverage {
  won: number | null;
  moving: number | null;
  stale: number | null;
  unqualified: number | null;
  quota: number | null;
  required: number | null;
  odds: number | null;
}

export type Part = "won" | "moving" | "stale" | "unqualified";

/** A part of the bar, in shares of its whole width. */
export interface Segment {
  part: Part;
  value: number;
  from: number;
  width: number;
}

/** A line across the bar. */
export interface Line {
  kind: "quota" | "required";
  value: number;
  at: number;
}

/** The bar: its parts from left to right, and the lines that they are held against. */
export interface Bar {
  segments: Segment[];
  lines: Line[];
}

const parts: Part[] = ["won", "moving", "stale", "unqualified"];

/** The bar of a coverage. What is required of pipeline begins where the won part ends. */
export function barOf(coverage: Coverage): Bar {
  const values = parts.map((part) => ({ part, value: Math.max(0, coverage[part] ?? 0) }));
  const won = values[0].value;
  const marks = [
    ...(coverage.quota !== null && coverage.quota > 0 ? [{ kind: "quota" as const, value: coverage.quota }] : []),
    ...(coverage.required !== null && coverage.required > 0 ? [{ kind: "required" as const, value: won + coverage.required }] : [])
  ];
  const whole = Math.max(values.reduce((sum, one) => sum + one.value, 0), ...marks.map((one) => one.value));
  const share = (value: number) => (whole > 0 ? (100 * value) / whole : 0);
  let from = 0;
  const segments = values.map((one) => {
    const segment = { ...one, from, width: share(one.value) };
    from += segment.width;
    return segment;
  });
  return { segments: segments.filter((one) => one.value > 0), lines: marks.map((one) => ({ ...one, at: share(one.value) })) };
}
