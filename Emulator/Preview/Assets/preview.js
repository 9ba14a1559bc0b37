// A few conveniences; every page works without them.
"use strict";

for (const dialog of document.querySelectorAll("dialog[data-modal]")) {
  dialog.close();
  dialog.showModal();
}

for (const select of document.querySelectorAll("select[data-submit]")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

// A lookup offers names that begin with what was typed.
for (const input of document.querySelectorAll("input[data-names]")) {
  let asked = null;
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
    input.list.replaceChildren(...lists.flat().map((name) => new Option(name, name)));
  };
  input.addEventListener("focus", offer);
  input.addEventListener("input", offer);
}

// Only one pop-up at a time, and Escape closes it.
const popUps = [...document.querySelectorAll("details.pop")];
for (const popUp of popUps) {
  popUp.addEventListener("toggle", () => popUp.open && popUps.forEach((other) => { other.open = other === popUp; }));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    popUps.filter((popUp) => popUp.open).forEach((popUp) => {
      popUp.open = false;
      popUp.querySelector("summary").focus();
    });
  }
});
