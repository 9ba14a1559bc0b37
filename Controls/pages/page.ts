// What every page of the solution needs: elements, the Web API, links into the app, the app's colours.
import { writeNumbersAs } from "../shared/figures";
import { app } from "./app";
import { locale, words } from "./words";

writeNumbersAs(locale());

type Child = Node | string | null;

/** An element with its attributes and what stands in it; attributes that are null are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string | null> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) {
      made.setAttribute(name, value);
    }
  }

  made.append(...children.filter((one) => one !== null));
  return made;
}

/** A day by the pattern of the reader's personal options, such as dd.MM.yyyy; else as the language writes it. */
export function day(value: string): string {
  const [year, month, date] = value.split("-").map(Number);
  const pattern = datePattern();
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: String(year % 100).padStart(2, "0"),
    MM: String(month).padStart(2, "0"),
    M: String(month),
    dd: String(date).padStart(2, "0"),
    d: String(date)
  };
  return pattern === null
    ? new Date(year, month - 1, date).toLocaleDateString(locale())
    : pattern.replace(/yyyy|yy|MM|M|dd|d/g, (part) => parts[part]);
}

// What @types/xrm leaves untyped: the .NET format of the user's culture.
function datePattern(): string | null {
  const format = app()?.Utility.getGlobalContext().userSettings.dateFormattingInfo as { ShortDatePattern?: string } | undefined;
  return format?.ShortDatePattern ?? null;
}

function root(): string {
  return app()?.Utility.getGlobalContext().getClientUrl() ?? "";
}

function appId(): string | null {
  try {
    return new URLSearchParams(window.parent.location.search).get("appid");
  } catch {
    return null;
  }
}

/** The address of a row or list in the app, as Microsoft documents it. */
export function addressOf(target: Record<string, string>): string {
  const id = appId();
  return root() + "/main.aspx?" + new URLSearchParams({ ...(id === null ? {} : { appid: id }), ...target }).toString();
}

/** A link to a row: inside the app it opens without loading the app anew. */
export function rowLink(table: string, id: string, text: string, label: string | null = null): HTMLAnchorElement {
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

/** An entry of a list to choose from. */
export type Option = [value: string, text: string];

/** A list to choose from, with its label. */
export function choice(id: string, label: string, options: Option[], chosen: string, changed: (value: string) => void): HTMLElement {
  const select = element("select", { id }, ...options.map(([value, text]) => element("option", { value }, text)));
  select.value = chosen;
  select.addEventListener("change", () => changed(select.value));
  return element("p", {}, element("label", { for: id }, label), select);
}

/** Calls a custom API; what it answers comes by the names of its properties. */
export async function act<T>(name: string, parameters: object = {}): Promise<T> {
  return (await post(name, parameters)) as T;
}

/** Calls a custom API that answers JSON in its property Result. */
export async function ask<T>(name: string, parameters: object = {}): Promise<T> {
  const { Result: result } = (await post(name, parameters)) as { Result?: string };
  if (result === undefined) {
    throw new Error(name);
  }

  return JSON.parse(result) as T;
}

/** Creates a row by the Web API and gives its id. */
export async function create(set: string, row: object, id: string): Promise<string> {
  return ((await post(`${set}?$select=${id}`, row, { Prefer: "return=representation" })) as Record<string, string>)[id];
}

async function post(address: string, content: object, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(root() + "/api/data/v9.2/" + address, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json; charset=utf-8", Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0", ...headers },
    body: JSON.stringify(content)
  });
  const body = (await answer.json().catch(() => ({}))) as { error?: { message?: string } };
  if (!answer.ok) {
    throw new Error(body.error?.message ?? `${address.split("?")[0]}: ${answer.status}`);
  }

  return body;
}

/** The row of a form that the page stands on, with a column of it; null on a dashboard. */
export async function rowAround(table: string, set: string, column: string): Promise<{ value: string | null } | null> {
  const asked = new URLSearchParams(window.location.search);
  const id = asked.get("id")?.replace(/[{}]/g, "") ?? "";
  if (asked.get("typename") !== table || id === "") {
    return null;
  }

  return { value: ((await read(`${set}(${id})?$select=${column}`)) as Record<string, string | null>)[column] };
}

/** Reads by the Web API, with the rights of whoever looks at the page. */
export async function read(address: string): Promise<unknown> {
  const answer = await fetch(`${root()}/api/data/v9.2/${address}`, { credentials: "same-origin", headers: { Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" } });
  if (!answer.ok) {
    throw new Error(`${address.split("?")[0]}: ${answer.status}`);
  }

  return answer.json();
}

// The page stands in the app's own colours: dark where what surrounds it is dark.
function takeColours(): void {
  try {
    const [red, green, blue] = (/\d+/g[Symbol.match](getComputedStyle(window.parent.document.body).backgroundColor) ?? ["255", "255", "255"]).map(Number);
    document.documentElement.dataset.theme = window.parent !== window && 0.3 * red + 0.6 * green + 0.1 * blue < 100 ? "dark" : "light";
  } catch {
    document.documentElement.dataset.theme = "light";
  }
}

/** Draws a page into its main element, and says in words why where that fails. */
export function start(draw: (main: HTMLElement) => Promise<void>): void {
  takeColours();
  const main = document.querySelector("main") ?? document.body.appendChild(element("main"));
  main.setAttribute("aria-busy", "true");
  main.replaceChildren(element("p", {}, words("Loading")));
  draw(main)
    .catch((problem: Error) => main.replaceChildren(element("p", { role: "alert", class: "problem" }, words("Failed", problem.message))))
    .finally(() => main.removeAttribute("aria-busy"));
}
