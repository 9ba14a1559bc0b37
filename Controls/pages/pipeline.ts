// The waterfall: what moved a pipeline from one day to now, with the deals behind each bar.
import { amount, change } from "../shared/figures";
import { stepsOf, type Pipeline, type PipelineDeal, type Step } from "../shared/pipeline";
import type { Team } from "../shared/team";
import { addressOf, ask, choice, day, element, rowAround, rowLink, start, type Option } from "./page";
import { words } from "./words";

const mine = "mine";
const team = "team";
const openDealsOfMine = "40e72bf7-5b0f-5a37-a9d1-2c5a3d2f3c64";
const openDealsOfTeam = "f035aa97-dad1-5a54-badb-25cbf9502237";
const mostDeals = 500;

function dealRow(deal: PipelineDeal): HTMLElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, deal.id === null ? words("NoName") : rowLink("opportunity", deal.id, deal.name ?? words("NoName"))),
    element("td", { class: "number" }, change(deal.amount)),
    element("td", {}, deal.on === null ? "" : day(deal.on)),
    element("td", {}, deal.owner ?? "")
  );
}

function dealTable(step: Step): HTMLElement {
  return element(
    "table",
    { class: "deals" },
    element("thead", {}, element("tr", {}, ...["Deal", "Amount", "On", "Owner"].map((one) => element("th", { scope: "col", class: one === "Amount" ? "number" : null }, words(one))))),
    element("tbody", {}, ...step.deals.map(dealRow))
  );
}

function bar(step: Step): HTMLElement {
  return element("span", { class: "track", "aria-hidden": "true" }, element("span", { class: "step " + step.kind, style: `left:${step.from}%;width:${step.width}%` }));
}

function stepOf(step: Step, answer: Pipeline, whose: string): HTMLElement {
  if (step.kind === "begin" || step.kind === "end") {
    const label = step.kind === "begin" ? words("Begin", day(answer.since)) : words("End");
    const list = addressOf({ pagetype: "entitylist", etn: "opportunity", viewid: whose === team ? openDealsOfTeam : openDealsOfMine, viewtype: "1039" });
    const isListed = step.kind === "end" && (whose === mine || whose === team);
    return element(
      "div",
      { class: "line" },
      element("span", { class: "label" }, isListed ? element("a", { href: list, target: "_parent" }, label) : label),
      bar(step),
      element("span", { class: "amount" }, amount(step.amount))
    );
  }

  const name = words("Event_" + step.event);
  const label = step.count === 1 ? words("StepHintOne", name, change(step.amount)) : words("StepHint", name, change(step.amount), step.count);
  return element(
    "details",
    {},
    element("summary", { class: "line", "aria-label": label }, element("span", { class: "label" }, name), bar(step), element("span", { class: "amount" }, change(step.amount))),
    dealTable(step)
  );
}

function draw(place: HTMLElement, answer: Pipeline, whose: string): void {
  place.replaceChildren(
    ...(answer.events.length === 0 ? [element("p", {}, words("Nothing", day(answer.since)))] : []),
    ...stepsOf(answer).map((step) => stepOf(step, answer, whose)),
    ...(answer.deals.length === mostDeals ? [element("p", { class: "quiet" }, words("MoreDeals"))] : [])
  );
}

function parametersOf(whose: string, since: string | null): object {
  return {
    ...(whose === team ? { Team: true } : whose === mine ? {} : { RepId: whose }),
    ...(since === null ? {} : { Since: since + "T00:00:00Z" })
  };
}

/** Whose pipelines may be chosen, the first one first: on a rep's form that rep's alone. */
async function peopleOf(): Promise<{ options: Option[]; isManager: boolean }> {
  const row = await rowAround("sc_repcoverage", "sc_repcoverages", "_sc_repid_value");
  if (row !== null) {
    return { options: row.value === null ? [[team, words("MyTeam")]] : [[row.value, words("ThisRep")]], isManager: false };
  }

  const people = await ask<Team>("sc_ExplainTeam");
  if (people.team === null) {
    return { options: [[mine, words("Mine")]], isManager: false };
  }

  return {
    options: [[mine, words("Mine")], [team, words("MyTeam")], ...people.reps.filter((one) => one.rep !== null).map((one): Option => [one.rep!, one.name])],
    isManager: true
  };
}

function isEmpty(answer: Pipeline): boolean {
  return answer.begin === 0 && answer.end === 0 && answer.events.length === 0;
}

start(async (main) => {
  const place = element("div", { class: "waterfall", role: "group", "aria-label": words("Waterfall"), "aria-live": "polite" });
  const { options, isManager } = await peopleOf();
  let whose = options[0][0];
  let since: string | null = null;
  let answer = await ask<Pipeline>("sc_ExplainPipeline", parametersOf(whose, since));
  if (isManager && isEmpty(answer)) {
    whose = team;
    answer = await ask<Pipeline>("sc_ExplainPipeline", parametersOf(whose, since));
  }

  const refresh = async () => {
    try {
      draw(place, await ask<Pipeline>("sc_ExplainPipeline", parametersOf(whose, since)), whose);
    } catch (problem) {
      place.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", (problem as Error).message)));
    }
  };
  const periodStart = answer.periodStart;
  main.replaceChildren(
    element("h2", { class: "sr" }, words("Waterfall")),
    element(
      "div",
      { class: "choices" },
      options.length === 1 ? null : choice("whose", words("Whose"), options, whose, (value) => {
        whose = value;
        void refresh();
      }),
      choice("since", words("Begins"), [["week", words("LastWeek")], ["period", words("PeriodStart")]], "week", (value) => {
        since = value === "period" ? periodStart : null;
        void refresh();
      })
    ),
    place
  );
  draw(place, answer, whose);
});
