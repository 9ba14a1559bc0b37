// The words of the pages, each sentence whole, so that another language can put its own in place.
import type { Words } from "../shared/health";
import { english } from "./words.1033";

/** Gives a page's words; {0}, {1} … are filled in. */
export const words: Words = (key, ...values) =>
  values.reduce<string>((text, value, place) => text.split(`{${place}}`).join(String(value)), english[key] ?? key);
