// The last wins of a team or a rep: what each took and cost, and the sum in one sentence. Printable.
import { amount } from "../shared/figures";
import type { Team } from "../shared/team";
import { hours, queryOf, sentenceOf, shareText, winOf, type Win, type WonRow } from "../shared/wins";
import { ask, choice, day, element, read, rowLink, start, type Option } from "./page";
import { words } from "./words";

const team = "team";
const columns = ["Deal", "Owner", "On", "Motion", "Touches", "Hours", "Days", "Value", "Cost", "CostShare", "GradeBefore", "GradeAtClose"];
const numbers = ["Touches", "Hours", "Days", "Value", "Cost", "CostShare"];

async function winsOf(whose: string): Promise<Win[]> {
  const found = (await read("opportunities?fetchXml=" + encodeURIComponent(queryOf(whose === team ? null : whose)))) as { value: WonRow[] };
  return found.value.map(winOf);
}

function cellsOf(win: Win): (HTMLElement | string)[] {
  const dash = "–";
  return [
    rowLink("opportunity", win.id, win.name ?? words("NoName")),
    win.owner ?? dash,
    win.closed === null ? dash : day(win.closed),
    win.motion === null ? dash : words("Motion_" + win.motion),
    amount(win.touches),
    hours(win.minutes),
    win.days === null ? dash : amount(win.days),
    win.value === null ? dash : amount(win.value),
    win.cost === null ? dash : amount(win.cost),
    win.share === null ? dash : shareText(win.share) + " %",
    win.gradeBefore ?? dash,
    win.gradeAtClose ?? dash
  ];
}

function lineOf(win: Win): HTMLElement {
  return element("tr", {}, ...cellsOf(win).map((cell, place) =>
    element(place === 0 ? "th" : "td", { scope: place === 0 ? "row" : null, class: numbers.includes(columns[place]) ? "number" : null, "data-label": words(columns[place]) }, element("span", {}, cell))));
}

function draw(place: HTMLElement, wins: Win[]): void {
  place.replaceChildren(
    element("h1", {}, sentenceOf(wins, words)),
    ...(wins.length === 0
      ? []
      : [
          element(
            "table",
            { class: "lines" },
            element("caption", { class: "sr" }, words("WinsTable")),
            element("thead", {}, element("tr", {}, ...columns.map((one) => element("th", { scope: "col", class: numbers.includes(one) ? "number" : null }, words(one))))),
            element("tbody", {}, ...wins.map(lineOf))
          ),
          element("p", { class: "quiet" }, words("WinsHint"), " ", words("Coaching"))
        ])
  );
}

start(async (main) => {
  const place = element("div", { "aria-live": "polite" });
  const people = await ask<Team>("sc_ExplainTeam");
  const options: Option[] = [[team, words("MyTeam")], ...people.reps.filter((one) => one.rep !== null).map((one): Option => [one.rep!, one.name])];
  const show = async (whose: string) => {
    try {
      draw(place, await winsOf(whose));
    } catch (problem) {
      place.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", (problem as Error).message)));
    }
  };
  const print = element("button", { type: "button" }, words("Print"));
  print.addEventListener("click", () => window.print());
  main.replaceChildren(
    element("div", { class: "choices" }, choice("whose", words("WhoseWins"), options, team, (value) => void show(value)), element("p", {}, print)),
    place
  );
  await show(team);
});
