// The team's page: one sentence, and a line for each rep, those first who need help.
import { amount, change, shareOf } from "../shared/figures";
import { byNeed, sinceOf, verdictOf, type RepLine, type Team } from "../shared/team";
import { coverageBar, coverageLegend, coverageWords, landingBar } from "./bars";
import { ask, day, element, rowLink, start } from "./page";
import { words } from "./words";

const columns = ["Rep", "Odds", "Landing", "Cause", "Coverage", "Since", "Stale", "OneToOne"];

function oddsOf(line: RepLine): HTMLElement {
  return element(
    "span",
    {},
    element("strong", {}, line.odds === null ? words("OddsUnknown") : `${Math.round(line.odds)} %`),
    line.status === null ? null : element("span", { class: "status " + line.status }, words("Status_" + line.status))
  );
}

function landingOf(line: RepLine): HTMLElement {
  const at = shareOf(line.landing, line.quota);
  const [low, high] = [shareOf(line.low, line.quota), shareOf(line.high, line.quota)];
  const told = line.quota === null ? words("NoQuota")
    : at === null ? words("Unknown")
    : low === null || high === null ? words("LandingText", at)
    : words("LandingRange", at, low, high);
  return element("span", { title: at === null ? line.note : null }, landingBar(line), element("span", { class: "quiet" }, told));
}

function coverageOf(line: RepLine): HTMLElement {
  const moving = amount(line.moving ?? 0);
  return element(
    "span",
    {},
    coverageBar(line),
    element("span", { class: "quiet", title: coverageWords(line) }, line.required === null ? words("CoverageNone", moving) : words("CoverageText", moving, amount(line.required)))
  );
}

function sinceWords(line: RepLine): HTMLElement {
  const since = sinceOf(line);
  if (since === null || line.before === null) {
    return element("span", { title: words("SinceNoneHint") }, words("SinceNone"));
  }

  return element(
    "span",
    { title: words("SinceHint", day(line.before.on)) },
    since.odds === null ? null : element("span", {}, words("SincePoints", change(since.odds))),
    since.moving === null ? null : element("span", { class: "quiet" }, words("SinceMoving", change(since.moving)))
  );
}

function lineOf(line: RepLine): HTMLElement {
  const cells = [
    rowLink("sc_repcoverage", line.row, line.name),
    oddsOf(line),
    landingOf(line),
    element("span", { title: line.cause === null ? null : words("CauseHint_" + line.cause) }, line.cause === null ? words("NoCause") : words("Cause_" + line.cause)),
    coverageOf(line),
    sinceWords(line),
    element("span", {}, (line.stale ?? 0) > 0 ? words("StaleText", amount(line.stale!), line.staleCount ?? 0) : words("StaleNone")),
    element("span", {}, words("OneToOneNone"))
  ];
  return element("tr", {}, ...cells.map((cell, place) =>
    element(place === 0 ? "th" : "td", { scope: place === 0 ? "row" : null, class: columns[place], "data-label": words(columns[place]) }, cell)));
}

function tableOf(team: Team): HTMLElement {
  return element(
    "table",
    { class: "lines" },
    element("caption", { class: "sr" }, words("TeamTable")),
    element("thead", {}, element("tr", {}, ...columns.map((one) => element("th", { scope: "col", class: one }, words(one))))),
    element("tbody", {}, ...byNeed(team.reps).map(lineOf))
  );
}

start(async (main) => {
  const team = await ask<Team>("sc_ExplainTeam");
  main.replaceChildren(
    ...(team.reps.length === 0
      ? [element("p", {}, words("NoTeam"))]
      : [
          element("h1", {}, verdictOf(team, words)),
          tableOf(team),
          coverageLegend(),
          element("p", { class: "quiet" }, words("OneToOneReason"), " ", words("Coaching"))
        ])
  );
});
