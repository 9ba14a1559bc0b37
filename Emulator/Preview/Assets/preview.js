// A few conveniences; every page works without them.
"use strict";

// Whoever was quicker than this script and has closed a dialog does not get it a second time.
for (const dialog of document.querySelectorAll("dialog[data-modal][open]")) {
  dialog.close();
  dialog.showModal();
}

for (const select of document.querySelectorAll("select[data-submit]")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

// A lookup offers names that begin with what was typed; of rows that share the typed name one is picked in a list.
for (const input of document.querySelectorAll("input[data-names]")) {
  const namesakes = input.closest(".lookup").querySelector(".namesakes");
  const field = namesakes.firstElementChild.name;
  let asked = null;

  const tellApart = (rows) => {
    const same = rows.filter((row) => row.name === input.value);
    const before = namesakes.firstElementChild;
    if (same.length < 2) {
      if (before.matches("select")) {
        const hidden = Object.assign(document.createElement("input"), { type: "hidden", name: field, value: "" });
        hidden.setAttribute("form", input.getAttribute("form"));
        namesakes.replaceChildren(hidden);
      }

      return;
    }

    const select = document.createElement("select");
    select.name = field;
    select.setAttribute("form", input.getAttribute("form"));
    select.setAttribute("aria-label", "Which " + input.value + "?");
    select.append(new Option("Which one?", ""), ...same.map((row) => new Option(row.detail, row.value)));
    select.value = same.some((row) => row.value === before.value) ? before.value : "";
    namesakes.replaceChildren(select);
  };

  const offer = async () => {
    const typed = input.value;
    if (asked === typed) {
      return;
    }

    asked = typed;
    const lists = await Promise.all(input.dataset.names.split(",").filter(Boolean).map(async (table) => {
      const answer = await fetch("/names/" + encodeURIComponent(table) + "?q=" + encodeURIComponent(typed));
      return answer.ok ? answer.json() : [];
    }));
    if (asked === typed) {
      const rows = lists.flat();
      input.list.replaceChildren(...rows.map((row) => {
        const option = new Option(row.detail, row.name);
        option.label = row.detail;
        return option;
      }));
      tellApart(rows);
    }
  };
  input.addEventListener("focus", offer);
  input.addEventListener("input", offer);
}

// A page of the solution inside a form is as high as what stands on it.
for (const page of document.querySelectorAll("iframe.web-resource")) {
  page.addEventListener("load", () => {
    const root = page.contentDocument.documentElement;
    new ResizeObserver(() => { page.style.height = root.getBoundingClientRect().height + 4 + "px"; }).observe(root);
  });
}

// Icons beside values: the solution's own script chooses them, as in the app.
for (const source of new Set([...document.querySelectorAll("td[data-icon-script]")].map((cell) => cell.dataset.iconScript))) {
  const script = document.createElement("script");
  script.src = source;
  script.addEventListener("load", () => {
    for (const cell of document.querySelectorAll(`td[data-icon-script="${source}"]`)) {
      const choose = cell.dataset.icon.split(".").reduce((found, name) => found?.[name], window);
      const [name, tooltip] = choose?.(cell.closest("tr").dataset.row, 1033) ?? ["", ""];
      if (name) {
        cell.querySelector(".dot")?.remove();
        const icon = Object.assign(new Image(16, 16), { src: "/WebResources/" + name, alt: "", title: tooltip, className: "grid-icon" });
        (cell.querySelector(".option") ?? cell).prepend(icon);
      }
    }
  });
  document.head.append(script);
}

// Only one pop-up at a time, and Escape closes it.
const popUps = [...document.querySelectorAll("details.pop")];
for (const popUp of popUps) {
  popUp.addEventListener("toggle", () => popUp.open && popUps.forEach((other) => { other.open = other === popUp; }));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.activeElement.closest(".field")?.classList.add("no-hint");
    popUps.filter((popUp) => popUp.open).forEach((popUp) => {
      popUp.open = false;
      popUp.querySelector("summary").focus();
    });
  }
});
