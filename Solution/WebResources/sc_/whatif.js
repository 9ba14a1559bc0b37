// What-if panel of the rep coverage form: asks the custom API sc_WhatIf and shows its answer as text.
// It runs beside Dataverse's form and on its own at /WebResources/sc_/whatif.html?id=<row>&typename=sc_repcoverage.
(function () {
  "use strict";

  const api = "/api/data/v9.2/";
  const columns = [
    "_sc_repid_value", "sc_periodstart", "sc_winrateused", "sc_averagewonvalue", "sc_mediancycledays", "sc_quota",
    "sc_requiredvalue", "sc_requiredratio", "sc_requireddeals", "sc_gapvalue", "sc_gapdeals", "sc_expectedlanding",
    "sc_prospectsneeded", "sc_prospecthours"
  ];

  // Field on the page, column of the row, parameter of the custom API.
  const inputs = [
    { field: "winrate", column: "sc_winrateused", parameter: "WinRate", label: "Win rate" },
    { field: "averagevalue", column: "sc_averagewonvalue", parameter: "AverageValue", label: "Average won value" },
    { field: "cycledays", column: "sc_mediancycledays", parameter: "CycleDays", label: "Cycle" },
    { field: "quota", column: "sc_quota", parameter: "Quota", label: "Quota" }
  ];

  // Line of the table, column of the row, property of the answer, decimals shown.
  const outputs = [
    { label: "Required pipeline", column: "sc_requiredvalue", property: "RequiredValue", decimals: 0 },
    { label: "Required coverage ratio", column: "sc_requiredratio", property: "RequiredRatio", decimals: 2 },
    { label: "Required deals", column: "sc_requireddeals", property: "RequiredDeals", decimals: 0 },
    { label: "Gap", column: "sc_gapvalue", property: "GapValue", decimals: 0 },
    { label: "Gap in deals", column: "sc_gapdeals", property: "GapDeals", decimals: 0 },
    { label: "Expected landing", column: "sc_expectedlanding", property: "ExpectedLanding", decimals: 0 },
    { label: "Prospects needed", column: "sc_prospectsneeded", property: "ProspectsNeeded", decimals: 0 },
    { label: "Prospecting hours", column: "sc_prospecthours", property: "ProspectHours", decimals: 1 }
  ];

  const element = (id) => document.getElementById(id);
  const bare = (id) => String(id || "").replace(/[{}]/g, "").toLowerCase();
  const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
  let row = null;

  function say(text, isError) {
    element("message").textContent = text;
    element("message").classList.toggle("error", Boolean(isError));
  }

  function show(value, decimals) {
    return isNumber(value)
      ? value.toLocaleString(undefined, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      : "not known";
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

  function calendarDay(date) {
    const two = (number) => String(number).padStart(2, "0");
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
  }

  // The rep and the period as the form shows them win over the stored row.
  function withFormValues(stored) {
    const form = surroundingForm();
    const valueOf = (name) => {
      const attribute = form && form.getAttribute ? form.getAttribute(name) : null;
      return attribute ? attribute.getValue() : null;
    };
    const rep = valueOf("sc_repid");
    const start = valueOf("sc_periodstart");
    return {
      ...stored,
      ...(rep && rep.length ? { _sc_repid_value: bare(rep[0].id) } : {}),
      ...(start instanceof Date ? { sc_periodstart: calendarDay(start) } : {})
    };
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
      throw new Error(body.error && body.error.message ? body.error.message : "The server answered " + response.status + ".");
    }

    return body;
  }

  function fillIn() {
    for (const input of inputs) {
      element(input.field).value = isNumber(row[input.column]) ? String(row[input.column]) : "";
      element(input.field).removeAttribute("aria-invalid");
    }
  }

  // Only what was changed is sent, so that the rest is calculated with unrounded numbers.
  function assumptions() {
    const request = { RepId: row._sc_repid_value };
    if (row.sc_periodstart) {
      request.PeriodStart = row.sc_periodstart.slice(0, 10) + "T00:00:00Z";
    }

    for (const input of inputs) {
      const field = element(input.field);
      const isValid = field.checkValidity();
      field.setAttribute("aria-invalid", String(!isValid));
      if (!isValid) {
        field.focus();
        throw new Error(input.label + ": " + field.validationMessage);
      }

      if (field.value !== "" && field.valueAsNumber !== row[input.column]) {
        request[input.parameter] = field.valueAsNumber;
      }
    }

    return request;
  }

  function tableRow(output, answer) {
    const line = document.createElement("tr");
    const label = document.createElement("th");
    label.scope = "row";
    label.textContent = output.label;
    line.append(label);
    for (const value of [row[output.column], answer[output.property]]) {
      const cell = document.createElement("td");
      cell.textContent = show(value, output.decimals);
      line.append(cell);
    }

    return line;
  }

  function present(answer) {
    element("rows").replaceChildren(...outputs.map((output) => tableRow(output, answer)));
    element("explanation").textContent = answer.Explanation || "";
    element("result").hidden = false;
  }

  async function calculate(event) {
    event.preventDefault();
    element("calculate").disabled = true;
    try {
      const request = assumptions();
      say("Calculating …");
      present(await ask("sc_WhatIf", { method: "POST", body: JSON.stringify(request) }));
      say("");
    } catch (problem) {
      element("result").hidden = true;
      say(problem.message, true);
    } finally {
      element("calculate").disabled = false;
    }
  }

  function startAgain() {
    fillIn();
    element("result").hidden = true;
    say("");
    element("winrate").focus();
  }

  async function start() {
    const id = rowId();
    element("calculate").disabled = true;
    element("reset").disabled = true;
    if (!id) {
      say("Save the row first; then try out numbers here.");
      return;
    }

    try {
      row = withFormValues(await ask("sc_repcoverages(" + id + ")?$select=" + columns.join(",")));
    } catch (problem) {
      say(problem.message, true);
      return;
    }

    if (!row._sc_repid_value) {
      say("What if works for the row of one rep.");
      return;
    }

    fillIn();
    element("calculate").disabled = false;
    element("reset").disabled = false;
    element("whatif").addEventListener("submit", calculate);
    element("reset").addEventListener("click", startAgain);
  }

  start();
}());
