import * as assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { german } from "../pages/words.1031";
import { english } from "../pages/words.1033";
import { french } from "../pages/words.1036";
import { spanish } from "../pages/words.3082";

const placesOf = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
const languages = { german, french, spanish };

for (const [name, words] of Object.entries(languages)) {
  test(`the pages say in ${name} all that they say in English, with the same places`, () => {
    assert.deepEqual(Object.keys(words), Object.keys(english));
    for (const [key, text] of Object.entries(words)) {
      assert.deepEqual(placesOf(text), placesOf(english[key]), key);
    }
  });
}

const controls = readdirSync(".", { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name).filter((one) => /^[A-Z]/.test(one));

function textsOf(control: string, language: number): Map<string, string> {
  const xml = readFileSync(join(control, "strings", `${control}.${language}.resx`), "utf8");
  return new Map([...xml.matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)].map((one) => [one[1], one[2]]));
}

test("there are controls to look at", () => assert.ok(controls.length >= 5));

for (const control of controls) {
  for (const language of [1031, 1036, 3082]) {
    test(`${control} says in language ${language} all that it says in English, with the same places`, () => {
      const own = textsOf(control, language);
      assert.deepEqual([...own.keys()], [...textsOf(control, 1033).keys()]);
      for (const [key, text] of textsOf(control, 1033)) {
        assert.deepEqual(placesOf(own.get(key) ?? ""), placesOf(text), key);
      }
    });
  }
}

// The pages without a build: set-up, cascade and one-to-one take their words from one script.
const resources = join("..", "Solution", "WebResources", "sc_");
const script = readFileSync(join(resources, "words.js"), "utf8");
const plainPages = ["setup", "cascade", "onetoone"];

function wordsOf(page: string, languageId: number): Record<string, string> {
  const html = { lang: "en" };
  const document = { documentElement: html, title: "", querySelectorAll: () => [] };
  const window = {
    parent: { Xrm: { Utility: { getGlobalContext: () => ({ userSettings: { languageId, dateFormattingInfo: { ShortDatePattern: "dd.MM.yyyy" } } }) } } },
    SalesCornerWords: (asked: string): { say: Record<string, string>; day: (value: string) => string } => assert.fail(asked)
  };
  new Function("window", "document", script)(window, document);
  const { say, day } = window.SalesCornerWords(page);
  assert.equal(day("2026-03-01T00:00:00Z"), "01.03.2026");
  return say;
}

for (const page of plainPages) {
  test(`the page ${page} says everything in four languages, with the same places`, () => {
    const own = wordsOf(page, 1033);
    for (const language of [1031, 1036, 3082]) {
      const said = wordsOf(page, language);
      assert.deepEqual(Object.keys(said), Object.keys(own));
      for (const [key, text] of Object.entries(said)) {
        assert.ok(text.length > 0, key);
        assert.deepEqual(placesOf(text), placesOf(own[key]), key);
      }
    }
  });

  test(`the page ${page} uses every one of its words, and no other`, () => {
    const code = readFileSync(join(resources, `${page}.js`), "utf8") + readFileSync(join(resources, `${page}.html`), "utf8");
    const asked = [...code.matchAll(/(?:\bsay\.|\bwords\.|data-word=")(\w+)/g)].map((one) => one[1]).filter((one) => one !== "js");
    // The states of a thing and a page's title are asked for by their names alone.
    const used = new Set([...asked, "done", "todo", "look", "unknown", "pageTitle"]);
    assert.deepEqual(Object.keys(wordsOf(page, 1033)).filter((key) => !used.has(key)), []);
    assert.deepEqual(asked.filter((key) => !(key in wordsOf(page, 1033))), []);
  });
}

test("a page in a language that is not spoken is English", () => assert.equal(wordsOf("setup", 1040).title, "Set-up"));
