// The team's page: one sentence, and a line for each rep, those first who need help.
import { amount, change, shareOf } from "../shared/figures";
import { byNeed, lastReviews, sinceOf, verdictOf, type RepLine, type Review, type Team } from "../shared/team";
import { coverageBar, coverageLegend, coverageWords, landingBar } from "./bars";
import { ask, day, element, read, rowLink, start } from "./page";
import { words } from "./words";

const mostReviews = 1000;
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

function reviewOf(review: Review | undefined): HTMLElement {
  return review === undefined || review.sc_on === null
    ? element("span", { title: words("OneToOneNever") }, words("OneToOneNone"))
    : rowLink("sc_coachingreview", review.sc_coachingreviewid, day(review.sc_on));
}

// Who may not read one-to-ones is told so, and sees the rest.
async function reviewsOf(team: Team): Promise<Map<string, Review> | null> {
  try {
    const found = (await read(`sc_coachingreviews?$select=_sc_rep_value,sc_on&$filter=statecode eq 0 and sc_on ne null&$orderby=sc_on desc&$top=${mostReviews}`)) as { value: Review[] };
    return lastReviews(found.value, team.today);
  } catch {
    return null;
  }
}

function lineOf(line: RepLine, reviews: Map<string, Review> | null): HTMLElement {
  const cells = [
    rowLink("sc_repcoverage", line.row, line.name),
    oddsOf(line),
    landingOf(line),
    element("span", { title: line.cause === null ? null : words("CauseHint_" + line.cause) }, line.cause === null ? words("NoCause") : words("Cause_" + line.cause)),
    coverageOf(line),
    sinceWords(line),
    element("span", {}, (line.stale ?? 0) > 0 ? words("StaleText", amount(line.stale!), line.staleCount ?? 0) : words("StaleNone")),
    reviewOf(reviews?.get(line.rep?.toLowerCase() ?? ""))
  ];
  return element("tr", {}, ...cells.map((cell, place) =>
    element(place === 0 ? "th" : "td", { scope: place === 0 ? "row" : null, class: columns[place], "data-label": words(columns[place]) }, cell)));
}

function tableOf(team: Team, reviews: Map<string, Review> | null): HTMLElement {
  return element(
    "table",
    { class: "lines" },
    element("caption", { class: "sr" }, words("TeamTable")),
    element("thead", {}, element("tr", {}, ...columns.map((one) => element("th", { scope: "col", class: one }, words(one))))),
    element("tbody", {}, ...byNeed(team.reps).map((line) => lineOf(line, reviews)))
  );
}

start(async (main) => {
  const team = await ask<Team>("sc_ExplainTeam");
  const reviews = await reviewsOf(team);
  main.replaceChildren(
    ...(team.reps.length === 0
      ? [element("p", {}, words("NoTeam"))]
      : [
          element("h1", {}, verdictOf(team, words)),
          tableOf(team, reviews),
          coverageLegend(),
          element("p", { class: "quiet" }, reviews === null ? words("OneToOneReason") + " " : reviews.size === 0 ? words("OneToOneEmpty") + " " : "", words("Coaching"))
        ])
  );
});
