// Which icon stands beside a value in a list, in plain TypeScript: no DOM, no platform.

/** A row of a list as the platform gives it: a column's text by its name, its bare value by its name and _Value. */
export type GridRow = Record<string, unknown>;

/** The name of a picture in the solution, and what is read when it is pointed at; empty for none. */
export type Icon = [name: string, tooltip: string];

const none: Icon = ["", ""];
const first = 482_730_000;
const cooling = 7;
const dayInMilliseconds = 86_400_000;

function choice<T>(row: GridRow, column: string, names: T[]): T | undefined {
  const value = row[column + "_Value"];
  return typeof value === "number" ? names[value - first] : undefined;
}

function told(row: GridRow, column: string): string {
  return String(row[column] ?? "");
}

/** A to D: shape and colour both tell. */
export function gradeOf(row: GridRow): Icon {
  const grade = choice(row, "sc_grade", ["a", "b", "c", "d"]);
  return grade === undefined ? none : [`sc_/icons/grid/grade-${grade}.svg`, told(row, "sc_grade")];
}

/** Why the odds are low. */
export function causeOf(row: GridRow): Icon {
  const cause = choice(row, "sc_oddscause", ["pipeline", "quality", "time", "pace"]);
  return cause === undefined ? none : [`sc_/icons/grid/cause-${cause}.svg`, told(row, "sc_oddscause")];
}

/** Stale, cooling or moving on a day, by the stored day on which the deal turns stale. */
export function healthOf(row: GridRow, today: Date): Icon {
  const on = Date.parse(String(row.sc_staleon_Value ?? ""));
  if (Number.isNaN(on)) {
    return none;
  }

  const days = Math.floor(on / dayInMilliseconds) - Math.floor(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / dayInMilliseconds);
  const health = days <= 0 ? "stale" : days <= cooling ? "cooling" : "moving";
  return [`sc_/icons/grid/${health}.svg`, told(row, "sc_stalereason")];
}
