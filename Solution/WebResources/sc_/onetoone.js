// The sheet of a one-to-one: fills the agenda by the custom API sc_FillAgenda, shows what stands on the row, prints it.
// It runs beside Dataverse's form and on its own at /WebResources/sc_/onetoone.html?id=<row>&typename=sc_coachingreview.
(function () {
  "use strict";

  const api = "/api/data/v9.2/";
  const columns = ["sc_name", "sc_on", "sc_nextreviewon", "sc_agenda", "sc_notes"];
  const { say: words, fill: filled, day: written } = window.SalesCornerWords("onetoone");
  const element = (id) => document.getElementById(id);
  const bare = (id) => String(id || "").replace(/[{}]/g, "").toLowerCase();
  const day = (value) => (value ? written(value) : words.notSet);

  function say(text, isError) {
    element("message").textContent = text;
    element("message").classList.toggle("error", Boolean(isError));
  }

  // The form around the sheet, when there is one of the same origin.
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

  async function ask(path, options) {
    const response = await fetch(api + path, {
      credentials: "same-origin",
      ...options,
      headers: {
        "Accept": "application/json",
        "Content-Type": "application/json; charset=utf-8",
        "OData-MaxVersion": "4.0",
        "OData-Version": "4.0"
      }
    });
    const body = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw new Error(body.error && body.error.message ? body.error.message : filled(words.answered, response.status));
    }

    return body;
  }

  function action(task) {
    const item = document.createElement("li");
    item.textContent = task.statecode === 1
      ? filled(words.taskDone, task.subject)
      : filled(words.taskDue, task.subject, day(task.scheduledend));
    return item;
  }

  function present(row, tasks) {
    element("name").textContent = row.sc_name;
    element("days").textContent = filled(words.days, day(row.sc_on), day(row.sc_nextreviewon));
    element("agenda").textContent = row.sc_agenda || words.notFilled;
    element("notes").textContent = row.sc_notes || words.nothing;
    element("actions").replaceChildren(...tasks.map(action));
    element("sheet").hidden = false;
  }

  async function load(id) {
    const row = await ask("sc_coachingreviews(" + id + ")?$select=" + columns.join(","));
    const tasks = await ask(
      "tasks?$select=subject,scheduledend,statecode&$orderby=scheduledend&$top=50&$filter=_regardingobjectid_value eq " + id);
    present(row, tasks.value);
  }

  async function fill(id) {
    element("fill").disabled = true;
    say(words.filling);
    try {
      await ask("sc_FillAgenda", { method: "POST", body: JSON.stringify({ ReviewId: id }) });
      await load(id);
      say(words.filled);
    } catch (problem) {
      say(problem.message, true);
    } finally {
      element("fill").disabled = false;
    }
  }

  async function start() {
    const id = rowId();
    if (!id) {
      element("fill").disabled = true;
      element("print").disabled = true;
      say(words.saveFirst);
      return;
    }

    element("fill").addEventListener("click", () => fill(id));
    element("print").addEventListener("click", () => window.print());
    try {
      await load(id);
    } catch (problem) {
      say(problem.message, true);
    }
  }

  start();
}());
