// The pillars of a self-assessment: own level, that of others and the last one; each may start an objective.
import { sidesOf, type Answer, type Level, type Pillar, type Side } from "../shared/pillars";
import { create, element, read, rowAround, rowLink, start } from "./page";
import { words } from "./words";

const columns = "_sc_pillarid_value,sc_level,sc_benchmark,sc_benchmarknote,sc_lastlevel,sc_facts,sc_wish";

function bar(level: Level): HTMLElement {
  return element(
    "div",
    { class: "level " + level.kind },
    element("span", { class: "quiet" }, words("Level_" + level.kind, level.value.toLocaleString(undefined, { maximumFractionDigits: 2 }))),
    element("span", { class: "bar", "aria-hidden": "true" }, element("span", { class: "fill won", style: `left:0;width:${level.width}%` }))
  );
}

function button(side: Side, told: HTMLElement): HTMLButtonElement {
  const made = element("button", { type: "button", "aria-label": words("StartOf", side.name) }, words("StartObjective"));
  made.addEventListener("click", () => {
    made.disabled = true;
    create("sc_objectives", side.draft, "sc_objectiveid")
      .then((id) => told.replaceChildren(words("Started") + " ", rowLink("sc_objective", id, side.name)))
      .catch((problem: Error) => told.replaceChildren(element("span", { class: "problem" }, problem.message)))
      .finally(() => (made.disabled = false));
  });
  return made;
}

function sideOf(side: Side): HTMLElement {
  const told = element("p", { role: "status" });
  return element(
    "section",
    { class: "pillar" },
    element("h2", {}, side.name),
    ...(side.levels.some((one) => one.kind === "own") ? [] : [element("p", { class: "quiet" }, words("NoLevel"))]),
    ...side.levels.map(bar),
    side.note === null ? null : element("p", { class: "quiet" }, side.note),
    side.facts === null ? null : element("p", {}, side.facts),
    button(side, told),
    told
  );
}

start(async (main) => {
  const row = await rowAround("sc_assessment", "sc_assessments", "sc_name");
  if (row === null) {
    main.replaceChildren(element("p", {}, words("SaveFirst")));
    return;
  }

  const id = new URLSearchParams(window.location.search).get("id")!.replace(/[{}]/g, "");
  const pillars = (await read("sc_pillars?$select=sc_pillarid,sc_name,sc_order&$filter=statecode eq 0&$top=100")) as { value: Pillar[] };
  const answers = (await read(`sc_assessmentanswers?$select=${columns}&$filter=_sc_assessmentid_value eq ${id} and statecode eq 0&$top=100`)) as { value: Answer[] };
  const sides = sidesOf(pillars.value, answers.value);
  main.replaceChildren(
    ...(sides.length === 0 ? [element("p", {}, words("NoPillars"))] : [element("div", { class: "columns" }, ...sides.map(sideOf))]),
    element("p", { class: "quiet" }, words("ForCoaching"))
  );
});
