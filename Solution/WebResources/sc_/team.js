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
  function shareOf(value, quota) {
    return value === null || quota === null || quota <= 0 ? null : Math.round(100 * value / quota);
  }
  function numberOf(value, words2) {
    return value >= 1 && value <= 12 ? words2("Number_" + value) : amount(value);
  }

  // shared/team.ts
  var good = ["TargetMet", "Covered", "Confident", "OverCovered"];
  function isOnCourse(line) {
    return line.status !== null && good.includes(line.status);
  }
  function byNeed(reps) {
    const rank = (line) => line.quota === null ? 2 : line.odds === null && line.landing === null ? 1 : 0;
    const odds = (line) => line.odds ?? shareOf(line.landing, line.quota) ?? 0;
    const gap = (line) => (line.required ?? 0) - (line.moving ?? 0);
    return [...reps].sort((one, other) => rank(one) - rank(other) || odds(one) - odds(other) || gap(other) - gap(one) || one.name.localeCompare(other.name));
  }
  function wholeOf(team) {
    if (team.team !== null) {
      return team.team;
    }
    const counted = team.reps.filter((line) => line.quota !== null && line.landing !== null);
    const sum = (of) => counted.length === 0 ? null : counted.reduce((so, line) => so + of(line), 0);
    return { quota: sum((line) => line.quota), landing: sum((line) => line.landing), low: null, high: null };
  }
  function courseOf(team, words2) {
    const counted = team.reps.filter((line) => line.quota !== null);
    const on = counted.filter(isOnCourse).length;
    return counted.length === 0 ? words2("NoQuotaSet") : counted.length === 1 ? words2(on === 1 ? "OneRepOn" : "OneRepOff", counted[0].name) : on === 0 ? words2("NobodyOn", counted.length) : on === counted.length ? words2("EverybodyOn", on) : on === 1 ? words2("OneOn", counted.length) : words2("SomeOn", on, counted.length);
  }
  function landingOf(team, words2) {
    const whole = wholeOf(team);
    const at = shareOf(whole.landing, whole.quota);
    const [low, high] = [shareOf(whole.low, whole.quota), shareOf(whole.high, whole.quota)];
    return at === null ? null : low === null || high === null ? words2("Lands", at) : words2("LandsBetween", at, low, high);
  }
  function mostOf(team) {
    const open = team.reps.filter((line) => line.status !== "TargetMet");
    for (const kind of ["stale", "unqualified"]) {
      const [first] = [...open].sort((one, other) => (other[kind] ?? 0) - (one[kind] ?? 0));
      if (first !== void 0 && (first[kind] ?? 0) > 0) {
        return { line: first, kind, value: first[kind] };
      }
    }
    return null;
  }
  function mostWords(team, words2) {
    const most2 = mostOf(team);
    if (most2 === null) {
      return null;
    }
    const { line, kind, value } = most2;
    const count = line.staleCount ?? 0;
    return kind === "unqualified" ? words2("MostUnqualified", line.name, amount(value)) : count === 1 ? words2("MostStaleOne", line.name, amount(value)) : words2("MostStale", line.name, numberOf(count, words2), amount(value));
  }
  function verdictOf(team, words2) {
    const parts2 = [courseOf(team, words2), landingOf(team, words2), mostWords(team, words2)].filter((one) => one !== null);
    return words2("Verdict_" + parts2.length, ...parts2);
  }
  function sinceOf(line) {
    const { before } = line;
    if (before === null) {
      return null;
    }
    return {
      odds: line.odds === null || before.odds === null ? null : Math.round(line.odds) - Math.round(before.odds),
      moving: line.moving === null || before.moving === null ? null : line.moving - before.moving
    };
  }

  // shared/coverage.ts
  var parts = ["won", "moving", "stale", "unqualified"];
  function barOf(coverage) {
    const values = parts.map((part) => ({ part, value: Math.max(0, coverage[part] ?? 0) }));
    const won = values[0].value;
    const marks = [
      ...coverage.quota !== null && coverage.quota > 0 ? [{ kind: "quota", value: coverage.quota }] : [],
      ...coverage.required !== null && coverage.required > 0 ? [{ kind: "required", value: won + coverage.required }] : []
    ];
    const whole = Math.max(values.reduce((sum, one) => sum + one.value, 0), ...marks.map((one) => one.value));
    const share = (value) => whole > 0 ? 100 * value / whole : 0;
    let from = 0;
    const segments = values.map((one) => {
      const segment = { ...one, from, width: share(one.value) };
      from += segment.width;
      return segment;
    });
    return { segments: segments.filter((one) => one.value > 0), lines: marks.map((one) => ({ ...one, at: share(one.value) })) };
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
  function takeColours() {
    try {
      const [red, green, blue] = (/\d+/g[Symbol.match](getComputedStyle(window.parent.document.body).backgroundColor) ?? ["255", "255", "255"]).map(Number);
      document.documentElement.dataset.theme = window.parent !== window && 0.3 * red + 0.6 * green + 0.1 * blue < 100 ? "dark" : "light";
    } catch {
      document.documentElement.dataset.theme = "light";
    }
  }
  function start(draw) {
    takeColours();
    const main = document.querySelector("main") ?? document.body.appendChild(element("main"));
    main.setAttribute("aria-busy", "true");
    main.replaceChildren(element("p", {}, words("Loading")));
    draw(main).catch((problem) => main.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", problem.message)))).finally(() => main.removeAttribute("aria-busy"));
  }

  // pages/bars.ts
  var most = 150;
  function landingBar(line) {
    const at = shareOf(line.landing, line.quota);
    if (at === null) {
      return null;
    }
    const place = (share) => `${100 * Math.min(Math.max(share, 0), most) / most}%`;
    const [low, high] = [shareOf(line.low, line.quota), shareOf(line.high, line.quota)];
    return element(
      "span",
      { class: "bar landing", "aria-hidden": "true" },
      element("span", { class: "fill", style: `width:${place(at)}` }),
      low === null || high === null ? null : element("span", { class: "range", style: `left:${place(low)};width:calc(${place(high)} - ${place(low)})` }),
      element("span", { class: "mark", style: `left:${place(100)}` })
    );
  }
  function coverageBar(line) {
    const bar = barOf(line);
    return element(
      "span",
      { class: "bar coverage", "aria-hidden": "true", title: coverageWords(line) },
      ...bar.segments.map((one) => element("span", { class: "fill " + one.part, style: `left:${one.from}%;width:${one.width}%` })),
      ...bar.lines.map((one) => element("span", { class: "mark " + one.kind, style: `left:${one.at}%` }))
    );
  }
  function coverageWords(line) {
    const told = (value) => value === null ? words("Unknown") : amount(value);
    return words("CoverageParts", told(line.won ?? 0), told(line.moving ?? 0), told(line.stale ?? 0), told(line.unqualified ?? 0), line.quota === null ? words("NoQuota") : told(line.quota), told(line.required));
  }
  function coverageLegend() {
    const parts2 = [["won", "Won"], ["moving", "Moving"], ["stale", "Stale"], ["unqualified", "Unqualified"]];
    const lines = [["quota", "Quota"], ["required", "Required"]];
    return element(
      "p",
      { class: "legend" },
      ...parts2.map(([part, key]) => element("span", {}, element("span", { class: "dot " + part, "aria-hidden": "true" }), words(key))),
      ...lines.map(([kind, key]) => element("span", {}, element("span", { class: "stroke " + kind, "aria-hidden": "true" }), words(key)))
    );
  }

  // pages/team.ts
  var columns = ["Rep", "Odds", "Landing", "Cause", "Coverage", "Since", "Stale", "OneToOne"];
  function oddsOf(line) {
    return element(
      "span",
      {},
      element("strong", {}, line.odds === null ? words("OddsUnknown") : `${Math.round(line.odds)} %`),
      line.status === null ? null : element("span", { class: "status " + line.status }, words("Status_" + line.status))
    );
  }
  function landingOf2(line) {
    const at = shareOf(line.landing, line.quota);
    const [low, high] = [shareOf(line.low, line.quota), shareOf(line.high, line.quota)];
    const told = line.quota === null ? words("NoQuota") : at === null ? words("Unknown") : low === null || high === null ? words("LandingText", at) : words("LandingRange", at, low, high);
    return element("span", { title: at === null ? line.note : null }, landingBar(line), element("span", { class: "quiet" }, told));
  }
  function coverageOf(line) {
    const moving = amount(line.moving ?? 0);
    return element(
      "span",
      {},
      coverageBar(line),
      element("span", { class: "quiet", title: coverageWords(line) }, line.required === null ? words("CoverageNone", moving) : words("CoverageText", moving, amount(line.required)))
    );
  }
  function sinceWords(line) {
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
  function lineOf(line) {
    const cells = [
      rowLink("sc_repcoverage", line.row, line.name),
      oddsOf(line),
      landingOf2(line),
      element("span", { title: line.cause === null ? null : words("CauseHint_" + line.cause) }, line.cause === null ? words("NoCause") : words("Cause_" + line.cause)),
      coverageOf(line),
      sinceWords(line),
      element("span", {}, (line.stale ?? 0) > 0 ? words("StaleText", amount(line.stale), line.staleCount ?? 0) : words("StaleNone")),
      element("span", {}, words("OneToOneNone"))
    ];
    return element("tr", {}, ...cells.map((cell, place) => element(place === 0 ? "th" : "td", { scope: place === 0 ? "row" : null, class: columns[place], "data-label": words(columns[place]) }, cell)));
  }
  function tableOf(team) {
    return element(
      "table",
      { class: "lines" },
      element("caption", { class: "sr" }, words("TeamTable")),
      element("thead", {}, element("tr", {}, ...columns.map((one) => element("th", { scope: "col", class: one }, words(one))))),
      element("tbody", {}, ...byNeed(team.reps).map(lineOf))
    );
  }
  start(async (main) => {
    const team = await ask("sc_ExplainTeam");
    main.replaceChildren(
      ...team.reps.length === 0 ? [element("p", {}, words("NoTeam"))] : [
        element("h1", {}, verdictOf(team, words)),
        tableOf(team),
        coverageLegend(),
        element("p", { class: "quiet" }, words("OneToOneReason"), " ", words("Coaching"))
      ]
    );
  });
})();
