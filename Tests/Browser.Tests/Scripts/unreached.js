// What can be used on the page and was not reached by the keyboard; of the radios of one group one is enough, and behind
// a dialog nothing is to be reached.
() => [...(document.querySelector("dialog:modal") ?? document).querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0'], iframe")]
  .filter((one) => one.checkVisibility() && !one.disabled && one.dataset.reached !== "yes")
  .filter((one) => one.type !== "radio" || !document.querySelector(`input[type=radio][name="${one.name}"][data-reached]`))
  .map((one) => one.outerHTML.slice(0, 120))
