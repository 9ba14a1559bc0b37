// Figures as people read them.
import type { Words } from "./health";

let locale: string | undefined;

/** Says how the reader writes numbers; until then as the browser does. */
export function writeNumbersAs(reader: string | undefined): void {
  locale = reader;
}

/** An amount without cents, grouped as the reader writes numbers. */
export function amount(value: number): string {
  return Math.round(value).toLocaleString(locale);
}

/** An amount with its sign. */
export function change(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? "+" + amount(rounded) : rounded < 0 ? "−" + amount(-rounded) : "0";
}

/** A whole per-cent figure of a quota; null where there is none to hold it against. */
export function shareOf(value: number | null, quota: number | null): number | null {
  return value === null || quota === null || quota <= 0 ? null : Math.round((100 * value) / quota);
}

/** A small number in words, a larger one in digits. */
export function numberOf(value: number, words: Words): string {
  return value >= 1 && value <= 12 ? words("Number_" + value) : amount(value);
}
