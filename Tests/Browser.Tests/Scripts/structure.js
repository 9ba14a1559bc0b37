// What a screen reader stumbles over.
() => {
  const faults = [];
  const seen = (one) => one.checkVisibility();
  if (document.documentElement.lang !== "en") {
    faults.push("The page does not say its language.");
  }

  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(seen);
  const levels = headings.map((one) => Number(one.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) {
    faults.push(`Headings begin with ${levels.join(", ")}.`);
  }

  levels.forEach((level, place) => {
    if (place > 0 && level > levels[place - 1] + 1) {
      faults.push(`"${headings[place].textContent}" is of level ${level} after ${levels[place - 1]}.`);
    }
  });

  const heading = headings[0]?.textContent.trim() ?? "";
  if (!document.title.startsWith(heading) || !heading) {
    faults.push(`The title "${document.title}" does not begin with "${heading}".`);
  }

  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  ids.filter((id, place) => ids.indexOf(id) !== place).forEach((id) => faults.push(`The id ${id} stands twice.`));

  const names = (one) => one.labels?.length || one.getAttribute("aria-label") || one.getAttribute("aria-labelledby") || one.title
    || one.textContent.trim() || one.querySelector("title");
  document.querySelectorAll("input:not([type=hidden]), select, textarea, button, a[href], summary, iframe, [role=region], nav, aside, dialog").forEach((one) => {
    if (seen(one) && !names(one)) {
      faults.push(`Without a name: ${one.outerHTML.slice(0, 120)}`);
    }
  });

  for (const attribute of ["aria-labelledby", "aria-describedby", "for", "form"]) {
    document.querySelectorAll(`[${attribute}]`).forEach((one) => {
      if (!document.getElementById(one.getAttribute(attribute))) {
        faults.push(`${attribute} leads nowhere: ${one.outerHTML.slice(0, 120)}`);
      }
    });
  }

  document.querySelectorAll("table").forEach((table) => {
    if ([...table.querySelectorAll("thead th")].some((one) => !one.scope)) {
      faults.push("A heading of a table does not say what it heads.");
    }
  });

  return faults;
}
