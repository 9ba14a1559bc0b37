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
