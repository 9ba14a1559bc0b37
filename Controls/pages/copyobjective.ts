// Copies the objective of the form: a template for the present period, any other for the next one.
import { act, element, rowAround, rowLink, start } from "./page";
import { words } from "./words";

start(async (main) => {
  const row = await rowAround("sc_objective", "sc_objectives", "sc_template");
  if (row === null) {
    main.replaceChildren(element("p", {}, words("SaveObjectiveFirst")));
    return;
  }

  const id = new URLSearchParams(window.location.search).get("id")!.replace(/[{}]/g, "");
  const told = element("p", { role: "status" });
  const button = element("button", { type: "button" }, words(row.value ? "UseTemplate" : "CopyForNext"));
  button.addEventListener("click", () => {
    button.disabled = true;
    act<{ CopyId: string }>("sc_CopyObjective", { ObjectiveId: id })
      .then((answer) => told.replaceChildren(words("Started") + " ", rowLink("sc_objective", answer.CopyId, words("OpenCopy"))))
      .catch((problem: Error) => told.replaceChildren(element("span", { class: "problem" }, problem.message)))
      .finally(() => (button.disabled = false));
  });
  main.replaceChildren(element("p", {}, button), told);
});
