// Built from Controls/pages; change it there.
"use strict";
(() => {
  // shared/figures.ts
  function amount(value) {
    return Math.round(value).toLocaleString();
  }
  function change(value) {
    const rounded = Math.round(value);
    return rounded > 0 ? "+" + amount(rounded) : rounded < 0 ? "−" + amount(-rounded) : "0";
  }

  // shared/pipeline.ts
  function stepsOf(pipeline) {
    const events = [...pipeline.events].sort((one, other) => other.amount - one.amount);
    const levels = events.reduce((so, one) => [...so, so[so.length - 1] + one.amount], [pipeline.begin]);
    const lowest = Math.min(0, ...levels);
    const whole = Math.max(pipeline.end, ...levels) - lowest;
    const share = (value) => whole > 0 ? 100 * value / whole : 0;
    const bar2 = (from, to) => ({ from: share(Math.min(from, to) - lowest), width: share(Math.abs(to - from)) });
    return [
      { kind: "begin", event: null, amount: pipeline.begin, count: 0, ...bar2(0, pipeline.begin), deals: [] },
      ...events.map((one, place) => ({
        kind: one.amount >= 0 ? "up" : "down",
        event: one.event,
        amount: one.amount,
        count: one.count,
        ...bar2(levels[place], levels[place + 1]),
        deals: pipeline.deals.filter((deal) => deal.event === one.event).sort((first, second) => Math.abs(second.amount) - Math.abs(first.amount))
      })),
      { kind: "end", event: null, amount: pipeline.end, count: 0, ...bar2(0, pipeline.end), deals: [] }
    ];
  }

  // pages/words.1033.ts
  var english = {
    Loading: "Asking …",
    Failed: "This could not be read: {0}",
    Number_1: "one",
    Number_2: "two",
    Number_3: "three",
    Number_4: "four",
    Number_5: "five",
    Number_6: "six",
    Number_7: "seven",
    Number_8: "eight",
    Number_9: "nine",
    Number_10: "ten",
    Number_11: "eleven",
    Number_12: "twelve",
    Verdict_1: "{0}.",
    Verdict_2: "{0}; {1}.",
    Verdict_3: "{0}; {1}; {2}.",
    NoQuotaSet: "Nobody has a quota in this period",
    OneRepOn: "{0} is on course",
    OneRepOff: "{0} is not on course",
    NobodyOn: "None of {0} reps is on course",
    OneOn: "1 of {0} reps is on course",
    SomeOn: "{0} of {1} reps are on course",
    EverybodyOn: "All {0} reps are on course",
    Lands: "the team lands at {0} % of quota",
    LandsBetween: "the team lands at {0} % of quota ({1} to {2} %)",
    MostStaleOne: "most is to be had from {0}'s stale deal ({1})",
    MostStale: "most is to be had from {0}'s {1} stale deals ({2})",
    MostUnqualified: "most is to be had by qualifying {0}'s deals ({1})",
    TeamTable: "Reps, those who need help first",
    Rep: "Rep",
    Odds: "Odds",
    OddsUnknown: "not known yet",
    Landing: "Landing against quota",
    LandingText: "{0} %",
    LandingRange: "{0} % ({1} to {2})",
    NoQuota: "no quota",
    Unknown: "not known",
    Cause: "Cause",
    NoCause: "–",
    Cause_Pipeline: "Pipeline",
    Cause_Quality: "Quality",
    Cause_Time: "Time",
    Cause_Pace: "Pace",
    CauseHint_Pipeline: "There is too little pipeline for the number.",
    CauseHint_Quality: "There is enough pipeline, but too much of it is unqualified or stale.",
    CauseHint_Time: "There is enough that moves, but the period is too short for it.",
    CauseHint_Pace: "Deals are won more slowly than the team wins them.",
    Coverage: "Coverage",
    CoverageText: "{0} moving of {1}",
    CoverageNone: "{0} moving",
    CoverageParts: "Won {0}, moving {1}, stale {2}, unqualified {3}; quota {4}, required {5}",
    Since: "Since last week",
    SinceNone: "–",
    SinceNoneHint: "No snapshot of this period is five days old yet.",
    SincePoints: "{0} points",
    SinceMoving: "{0} moving",
    SinceHint: "Against the snapshot of {0}",
    Stale: "Stale",
    StaleNone: "none",
    StaleText: "{0} in {1}",
    OneToOne: "Last one-to-one",
    OneToOneNone: "–",
    OneToOneReason: "Last one-to-one: nothing is kept of one-to-ones yet.",
    NoTeam: "Nobody reports to you with a quota or a deal in this period. Managers stand at each user; the first night after the installation computes the coverage.",
    Coaching: "For coaching, not for decisions on employment or pay.",
    Status_NoQuota: "No quota",
    Status_TargetMet: "Target met",
    Status_Short: "Short",
    Status_Thin: "Thin",
    Status_Covered: "Covered",
    Status_Confident: "Confident",
    Status_OverCovered: "Over-covered",
    Status_CouldNotCompute: "Could not compute",
    Status_Ramping: "Ramping",
    Won: "Won",
    Moving: "Moving",
    Unqualified: "Unqualified",
    Quota: "Quota",
    Required: "Required",
    NoCoverage: "There is no coverage of yours in this period yet: own a deal or be given a quota, and it is computed within minutes.",
    NoOwnQuota: "You have won {0}; nobody has set you a quota for this period.",
    Met: "Your number is made: {0} won of {1}.",
    LandingUnknown: "Where you land against your {0} cannot be told yet",
    YouLand: "You land at {0} % of your {1}",
    YouLandBetween: "You land at {0} % of your {1} ({2} to {3} %)",
    Number: "{0}; your odds are {1} %.",
    NumberWithoutOdds: "{0}; your odds are not known yet.",
    OddsChange: "{0} points since {1}",
    Things: "Three things to do today",
    NoThings: "Nothing is stale, cooling, late or unqualified among the deals of this period.",
    Worth: "worth about {0} this period",
    Next: "My next steps",
    NoNext: "Nothing is planned. Book a step for each deal that should close this period.",
    NextText: "{0}: {1}",
    Kind_phonecall: "Phone call",
    Kind_appointment: "Appointment",
    Kind_task: "Task",
    Kind_email: "Email",
    Kind_letter: "Letter",
    Kind_fax: "Fax",
    Do_Late: "{0} “{1}” was planned for {2}: do it, or book it anew.",
    Do_Stale: "stale since {0}, {1}: {2}",
    Do_Cooling: "turns stale on {0}, {1}: {2}",
    Do_Keep: "turns stale on {0} unless the booked step is done: keep it.",
    Do_Score: "not qualified, its score is too low: answer what is still open.",
    Do_MustHave: "not qualified: answer the must-have that is open.",
    Do_MustHaves: "not qualified: answer the {0} must-haves that are open.",
    Why_NoActivity: "no activity",
    Why_NoNextStep: "no next step",
    Why_BookedStepMissed: "a booked step was missed",
    Why_StuckInStage: "stuck in its stage",
    Why_OverdueClose: "the close date has gone by",
    Why_PushedTooOften: "pushed too often",
    Cure_NoActivity: "call the customer.",
    Cure_NoNextStep: "book a next step.",
    Cure_BookedStepMissed: "do it, or book it anew.",
    Cure_StuckInStage: "move it on, or close it.",
    Cure_OverdueClose: "correct the date, or close it.",
    Cure_PushedTooOften: "agree on a date with the customer, or close it.",
    Whose: "Whose pipeline",
    Mine: "Mine",
    MyTeam: "My team",
    ThisRep: "This rep",
    Begins: "Since",
    LastWeek: "Last week",
    PeriodStart: "The period began",
    Waterfall: "What moved the pipeline",
    Begin: "Moving before {0}",
    End: "Moving now",
    Nothing: "Nothing moved the pipeline since {0}.",
    StepHint: "{0}: {1}, {2} events",
    StepHintOne: "{0}: {1}, one event",
    MoreDeals: "The newest 500 events are listed.",
    On: "On",
    Deal: "Deal",
    Owner: "Owner",
    Amount: "Amount",
    NoName: "(deleted deal)",
    Event_Created: "Created",
    Event_Won: "Won",
    Event_Lost: "Lost",
    Event_Grown: "Grown",
    Event_Shrunk: "Shrunk",
    Event_PulledIn: "Pulled in",
    Event_PushedOut: "Pushed out",
    Event_TurnedStale: "Turned stale",
    Event_MovingAgain: "Moving again",
    Event_ChangedOwner: "Changed owner",
    Event_Qualified: "Qualified",
    Event_NoLongerQualified: "No longer qualified"
  };

  // pages/words.ts
  var words = (key, ...values) => values.reduce((text, value, place) => text.split(`{${place}}`).join(String(value)), english[key] ?? key);

  // pages/page.ts
  function app() {
    try {
      return window.parent.Xrm ?? null;
    } catch {
      return null;
    }
  }
  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null) {
        made.setAttribute(name, value);
      }
    }
    made.append(...children.filter((one) => one !== null));
    return made;
  }
  function day(value) {
    const [year, month, date] = value.split("-").map(Number);
    return new Date(year, month - 1, date).toLocaleDateString();
  }
  function root() {
    return app()?.Utility.getGlobalContext().getClientUrl() ?? "";
  }
  function appId() {
    try {
      return new URLSearchParams(window.parent.location.search).get("appid");
    } catch {
      return null;
    }
  }
  function addressOf(target) {
    const id = appId();
    return root() + "/main.aspx?" + new URLSearchParams({ ...id === null ? {} : { appid: id }, ...target }).toString();
  }
  function rowLink(table, id, text, label = null) {
    const link = element("a", { href: addressOf({ pagetype: "entityrecord", etn: table, id }), target: "_parent", "aria-label": label }, text);
    link.addEventListener("click", (event) => {
      const around = app();
      if (around !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        void around.Navigation.openForm({ entityName: table, entityId: id });
      }
    });
    return link;
  }
  async function ask(name, parameters = {}) {
    const answer = await fetch(root() + "/api/data/v9.2/" + name, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json; charset=utf-8", Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" },
      body: JSON.stringify(parameters)
    });
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok || body.Result === void 0) {
      throw new Error(body.error?.message ?? `${name}: ${answer.status}`);
    }
    return JSON.parse(body.Result);
  }
  async function rowAround(table, set, column) {
    const asked = new URLSearchParams(window.location.search);
    const id = asked.get("id")?.replace(/[{}]/g, "") ?? "";
    if (asked.get("typename") !== table || id === "") {
      return null;
    }
    const answer = await fetch(`${root()}/api/data/v9.2/${set}(${id})?$select=${column}`, { credentials: "same-origin", headers: { Accept: "application/json" } });
    if (!answer.ok) {
      throw new Error(`${set}: ${answer.status}`);
    }
    return { value: (await answer.json())[column] };
  }
  function takeColours() {
    try {
      const [red, green, blue] = (/\d+/g[Symbol.match](getComputedStyle(window.parent.document.body).backgroundColor) ?? ["255", "255", "255"]).map(Number);
      document.documentElement.dataset.theme = window.parent !== window && 0.3 * red + 0.6 * green + 0.1 * blue < 100 ? "dark" : "light";
    } catch {
      document.documentElement.dataset.theme = "light";
    }
  }
  function start(draw2) {
    takeColours();
    const main = document.querySelector("main") ?? document.body.appendChild(element("main"));
    main.setAttribute("aria-busy", "true");
    main.replaceChildren(element("p", {}, words("Loading")));
    draw2(main).catch((problem) => main.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", problem.message)))).finally(() => main.removeAttribute("aria-busy"));
  }

  // pages/pipeline.ts
  var mine = "mine";
  var team = "team";
  var openDealsOfMine = "40e72bf7-5b0f-5a37-a9d1-2c5a3d2f3c64";
  var openDealsOfTeam = "f035aa97-dad1-5a54-badb-25cbf9502237";
  var mostDeals = 500;
  function dealRow(deal) {
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, deal.id === null ? words("NoName") : rowLink("opportunity", deal.id, deal.name ?? words("NoName"))),
      element("td", { class: "number" }, change(deal.amount)),
      element("td", {}, deal.on === null ? "" : day(deal.on)),
      element("td", {}, deal.owner ?? "")
    );
  }
  function dealTable(step) {
    return element(
      "table",
      { class: "deals" },
      element("thead", {}, element("tr", {}, ...["Deal", "Amount", "On", "Owner"].map((one) => element("th", { scope: "col", class: one === "Amount" ? "number" : null }, words(one))))),
      element("tbody", {}, ...step.deals.map(dealRow))
    );
  }
  function bar(step) {
    return element("span", { class: "track", "aria-hidden": "true" }, element("span", { class: "step " + step.kind, style: `left:${step.from}%;width:${step.width}%` }));
  }
  function stepOf(step, answer, whose) {
    if (step.kind === "begin" || step.kind === "end") {
      const label2 = step.kind === "begin" ? words("Begin", day(answer.since)) : words("End");
      const list = addressOf({ pagetype: "entitylist", etn: "opportunity", viewid: whose === team ? openDealsOfTeam : openDealsOfMine, viewtype: "1039" });
      const isListed = step.kind === "end" && (whose === mine || whose === team);
      return element(
        "div",
        { class: "line" },
        element("span", { class: "label" }, isListed ? element("a", { href: list, target: "_parent" }, label2) : label2),
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
  function choice(id, label, options, chosen, changed) {
    const select = element("select", { id }, ...options.map(([value, text]) => element("option", { value }, text)));
    select.value = chosen;
    select.addEventListener("change", () => changed(select.value));
    return element("p", {}, element("label", { for: id }, label), select);
  }
  function draw(place, answer, whose) {
    place.replaceChildren(
      ...answer.events.length === 0 ? [element("p", {}, words("Nothing", day(answer.since)))] : [],
      ...stepsOf(answer).map((step) => stepOf(step, answer, whose)),
      ...answer.deals.length === mostDeals ? [element("p", { class: "quiet" }, words("MoreDeals"))] : []
    );
  }
  function parametersOf(whose, since) {
    return {
      ...whose === team ? { Team: true } : whose === mine ? {} : { RepId: whose },
      ...since === null ? {} : { Since: since + "T00:00:00Z" }
    };
  }
  async function peopleOf() {
    const row = await rowAround("sc_repcoverage", "sc_repcoverages", "_sc_repid_value");
    if (row !== null) {
      return { options: row.value === null ? [[team, words("MyTeam")]] : [[row.value, words("ThisRep")]], isManager: false };
    }
    const people = await ask("sc_ExplainTeam");
    if (people.team === null) {
      return { options: [[mine, words("Mine")]], isManager: false };
    }
    return {
      options: [[mine, words("Mine")], [team, words("MyTeam")], ...people.reps.filter((one) => one.rep !== null).map((one) => [one.rep, one.name])],
      isManager: true
    };
  }
  function isEmpty(answer) {
    return answer.begin === 0 && answer.end === 0 && answer.events.length === 0;
  }
  start(async (main) => {
    const place = element("div", { class: "waterfall", role: "group", "aria-label": words("Waterfall"), "aria-live": "polite" });
    const { options, isManager } = await peopleOf();
    let whose = options[0][0];
    let since = null;
    let answer = await ask("sc_ExplainPipeline", parametersOf(whose, since));
    if (isManager && isEmpty(answer)) {
      whose = team;
      answer = await ask("sc_ExplainPipeline", parametersOf(whose, since));
    }
    const refresh = async () => {
      try {
        draw(place, await ask("sc_ExplainPipeline", parametersOf(whose, since)), whose);
      } catch (problem) {
        place.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", problem.message)));
      }
    };
    const periodStart = answer.periodStart;
    main.replaceChildren(
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
})();
