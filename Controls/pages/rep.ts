// A rep's page: the number, three things to do today, what is planned next.
import { numberOf, thingOf, type Day, type Planned, type Thing } from "../shared/day";
import { amount, change } from "../shared/figures";
import { coverageBar, coverageLegend, coverageWords, landingBar } from "./bars";
import { ask, day, element, rowLink, start } from "./page";
import { words } from "./words";

function thing(one: Thing): HTMLElement {
  const money = one.customer === null ? amount(one.value) : `${one.customer}, ${amount(one.value)}`;
  return element(
    "li",
    { class: "thing " + one.kind },
    element("span", {}, rowLink("opportunity", one.id, one.name ?? words("NoName")), ` (${money})`),
    element("span", {}, thingOf(one, words, day)),
    one.worth > 0 ? element("span", { class: "quiet" }, words("Worth", amount(one.worth))) : null
  );
}

function planned(one: Planned): HTMLElement {
  const kind = words("Kind_" + one.kind);
  return element(
    "li",
    {},
    element("span", {}, one.on === null ? "" : day(one.on) + " "),
    rowLink(one.kind, one.id, words("NextText", kind, one.subject ?? "")),
    one.table === "opportunity" && one.regarding !== null ? element("span", {}, " ", rowLink("opportunity", one.regarding, one.name ?? words("NoName"))) : null
  );
}

function number(answer: Day): (HTMLElement | null)[] {
  const { rep, before } = answer;
  if (rep === null) {
    return [];
  }

  const points = rep.odds === null || before === null || before.odds === null ? null : Math.round(rep.odds) - Math.round(before.odds);
  return [
    landingBar(rep),
    rep.cause === null ? null : element("p", {}, words("CauseHint_" + rep.cause)),
    points === null || before === null ? null : element("p", { class: "quiet" }, words("OddsChange", change(points), day(before.on))),
    coverageBar(rep),
    element("p", { class: "quiet" }, coverageWords(rep)),
    coverageLegend()
  ];
}

start(async (main) => {
  const rep = new URLSearchParams(window.location.search).get("data");
  const answer = await ask<Day>("sc_ExplainRep", rep === null || rep === "" ? {} : { RepId: rep });
  main.replaceChildren(
    element("h1", {}, numberOf(answer, words)),
    element(
      "div",
      { class: "columns" },
      element("section", {}, ...number(answer).filter((one) => one !== null)),
      element(
        "section",
        { "aria-labelledby": "things" },
        element("h2", { id: "things" }, words("Things")),
        answer.things.length === 0 ? element("p", {}, words("NoThings")) : element("ol", { class: "things" }, ...answer.things.map(thing))
      ),
      element(
        "section",
        { "aria-labelledby": "next" },
        element("h2", { id: "next" }, words("Next")),
        answer.next.length === 0 ? element("p", {}, words("NoNext")) : element("ul", { class: "next" }, ...answer.next.map(planned))
      )
    )
  );
});
