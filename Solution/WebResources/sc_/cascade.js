// The cascade of objectives on the objective form: the whole tree around the row, each with progress against expected.
// It runs beside Dataverse's form and on its own at /WebResources/sc_/cascade.html?id=<row>&typename=sc_objective.
(function () {
  "use strict";

  const api = "/api/data/v9.2/";
  const columns = ["sc_objectiveid", "sc_name", "_sc_parentid_value", "_ownerid_value", "sc_progress", "sc_expected", "sc_behind", "sc_objectivestatus"];
  const closed = 482730003;
  const most = 5000;

  const { say: words, fill } = window.SalesCornerWords("cascade");

  const element = (id) => document.getElementById(id);
  const bare = (id) => String(id || "").replace(/[{}]/g, "").toLowerCase();
  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

  function say(text, isError) {
    element("message").textContent = text;
    element("message").hidden = text === "";
    element("message").classList.toggle("error", Boolean(isError));
  }

  // The form around the panel, when there is one of the same origin.
  function surroundingForm() {
    try {
      const xrm = window.parent !== window ? window.parent.Xrm : undefined;
      return xrm && xrm.Page && xrm.Page.data && xrm.Page.data.entity ? xrm.Page : null;
    } catch {
      return null;
    }
  }

  function rowId() {
    const id = bare(new URLSearchParams(window.location.search).get("id"));
    const form = surroundingForm();
    return id || (form ? bare(form.data.entity.getId()) : "");
  }

  async function ask(path) {
    const response = await fetch(api + path, {
      credentials: "same-origin",
      headers: {
        "Accept": "application/json",
        "OData-MaxVersion": "4.0",
        "OData-Version": "4.0",
        "Prefer": "odata.include-annotations=\"OData.Community.Display.V1.FormattedValue\""
      }
    });
    const body = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw new Error(body.error && body.error.message ? body.error.message : fill(words.answered, response.status));
    }

    return body;
  }

  function part(tag, name, text) {
    const made = document.createElement(tag);
    made.className = name;
    if (text !== undefined) {
      made.textContent = text;
    }

    return made;
  }

  const percent = (value) => Math.round(value) + " %";
  const within = (value) => Math.min(100, Math.max(0, value)) + "%";

  function bar(row) {
    const line = part("div", "bar");
    line.setAttribute("aria-hidden", "true");
    if (isNumber(row.sc_progress)) {
      const done = part("div", row.sc_behind ? "done behind" : "done");
      done.style.width = within(row.sc_progress);
      line.append(done);
    }

    if (isNumber(row.sc_expected)) {
      const expected = part("div", "expected");
      expected.style.left = "calc(" + within(row.sc_expected) + " - 1px)";
      line.append(expected);
    }

    return line;
  }

  function figures(row) {
    const known = isNumber(row.sc_progress);
    const text = known
      ? (row.sc_behind ? fill(words.behind, Math.round(row.sc_progress)) : percent(row.sc_progress))
      : (row.sc_behind ? words.noValueBehind : words.noValue);
    return part("div", "figures", text);
  }

  function who(row) {
    const owner = row["_ownerid_value@OData.Community.Display.V1.FormattedValue"] || "";
    const status = row["sc_objectivestatus@OData.Community.Display.V1.FormattedValue"] || "";
    const expected = isNumber(row.sc_expected) ? fill(words.expected, Math.round(row.sc_expected)) : "";
    return part("div", "who", [owner, status, expected].filter(Boolean).join(" · "));
  }

  function node(row, below, here, seen) {
    const item = document.createElement("li");
    const box = part("div", row.sc_objectiveid === here ? "node here" : "node");
    const link = part("a", "", row.sc_name || words.unnamed);
    link.href = "/main.aspx?pagetype=entityrecord&etn=sc_objective&id=" + row.sc_objectiveid;
    link.target = "_top";
    if (row.sc_objectiveid === here) {
      link.setAttribute("aria-current", "true");
    }

    box.append(link, figures(row), who(row), bar(row));
    item.append(box);
    const children = (below.get(row.sc_objectiveid) || []).filter((child) => !seen.has(child.sc_objectiveid));
    if (children.length > 0) {
      item.append(list(children, below, here, seen));
    }

    return item;
  }

  function list(rows, below, here, seen) {
    const made = document.createElement("ul");
    rows.forEach((row) => seen.add(row.sc_objectiveid));
    made.append(...rows.map((row) => node(row, below, here, seen)));
    return made;
  }

  // What somebody may not read above a row is left out: the highest readable one is the top.
  function topOf(row, byId) {
    const seen = new Set();
    let top = row;
    while (byId.has(top._sc_parentid_value) && !seen.has(top.sc_objectiveid)) {
      seen.add(top.sc_objectiveid);
      top = byId.get(top._sc_parentid_value);
    }

    return top;
  }

  async function start() {
    try {
      const answer = await ask("sc_objectives?$select=" + columns.join(",")
        + "&$filter=statecode eq 0 and sc_template ne true&$orderby=sc_name&$top=" + most);
      const here = rowId();
      const rows = answer.value;
      const byId = new Map(rows.map((row) => [row.sc_objectiveid, row]));
      const below = new Map();
      rows.forEach((row) => below.set(row._sc_parentid_value, [...(below.get(row._sc_parentid_value) || []), row]));
      const tops = byId.has(here)
        ? [topOf(byId.get(here), byId)]
        : rows.filter((row) => !byId.has(row._sc_parentid_value) && row.sc_objectivestatus !== closed);
      element("tree").replaceChildren(...(tops.length > 0 ? [list(tops, below, here, new Set())] : []));
      say(tops.length > 0 ? "" : words.nothing);
    } catch (problem) {
      say(problem.message, true);
    }
  }

  start();
})();
