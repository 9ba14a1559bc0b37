// The words of the pages, each sentence whole, so that another language can put its own in place.
import type { Words } from "../shared/health";
import { app } from "./app";
import { german } from "./words.1031";
import { english } from "./words.1033";
import { french } from "./words.1036";
import { spanish } from "./words.3082";

const languages: Record<number, Record<string, string>> = { 1031: german, 1033: english, 1036: french, 3082: spanish };

const tags: Record<string, number> = { de: 1031, fr: 1036, es: 3082 };

// Where the page stands in another page that is no app, that page's language.
function around(): number | undefined {
  try {
    return tags[window.parent.document.documentElement.lang.slice(0, 2)];
  } catch {
    return undefined;
  }
}

/** The user's language, as the app around the page says it; English where it is none of the four. */
export function language(): number {
  if (typeof window === "undefined") {
    return 1033;
  }

  const own = app()?.Utility.getGlobalContext().userSettings.languageId ?? around() ?? 1033;
  return own in languages ? own : 1033;
}

/** How the reader's language writes numbers and days; English is written in many ways, and the browser knows which. */
export function locale(): string | undefined {
  const own = language();
  return Object.keys(tags).find((tag) => tags[tag] === own);
}

/** Gives a page's words; {0}, {1} … are filled in. */
export const words: Words = (key, ...values) =>
  values.reduce<string>((text, value, place) => text.split(`{${place}}`).join(String(value)), languages[language()][key] ?? key);
