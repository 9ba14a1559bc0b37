// Stands in for the model-driven app in the preview: gives the packed bundles React and Fluent under the names that
// pcf-scripts compiles them against, and each control a context like the real one.
import * as Fluent from "@fluentui/react-components";
import * as React from "react";
import * as ReactDOM from "react-dom";

interface VirtualControl {
  init(context: object, notifyOutputChanged: () => void, state: object): void;
  updateView(context: object): React.ReactElement;
  getOutputs?(): Record<string, unknown>;
}

type Constructor = new () => VirtualControl;

/** What the page says of a control's place. */
interface Placement {
  control: string;
  files: string;
  bundle: string;
  strings: string[];
  language: number;
  table: string;
  id: string;
  name: string;
  readOnly: boolean;
  parameters: Record<string, { column: string; value: unknown; formatted: string; type: string }>;
}

const constructors = new Map<string, Constructor>();

Object.assign(window, {
  Reactv16: React,
  React,
  ReactDOMv16: ReactDOM,
  ReactDOM,
  FluentUIReactv940: Fluent,
  ComponentFramework: { registerControl: (name: string, made: Constructor) => constructors.set(name, made) }
});

const api = "/api/data/v9.2/";
const sets = new Map<string, Promise<string>>();

async function ask(method: string, address: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(api + address, {
    method,
    credentials: "same-origin",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/json",
      Prefer: 'odata.include-annotations="*"',
      "OData-Version": "4.0",
      "OData-MaxVersion": "4.0"
    },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
  const text = await answer.text();
  const json = text.length > 0 ? (JSON.parse(text) as Record<string, unknown>) : {};
  if (!answer.ok) {
    throw new Error((json.error as { message?: string } | undefined)?.message ?? String(answer.status));
  }

  return { ...json, "@location": answer.headers.get("OData-EntityId") ?? "" };
}

function setOf(table: string): Promise<string> {
  const known = sets.get(table) ?? ask("GET", `EntityDefinitions(LogicalName='${table}')?$select=EntitySetName`).then((found) => String(found.EntitySetName));
  sets.set(table, known);
  return known;
}

const webAPI = {
  retrieveRecord: async (table: string, id: string, options = "") => ask("GET", `${await setOf(table)}(${id})${options}`),
  retrieveMultipleRecords: async (table: string, options = "") => {
    const found = await ask("GET", (await setOf(table)) + options);
    return { entities: found.value as object[], nextLink: String(found["@odata.nextLink"] ?? "") };
  },
  createRecord: async (table: string, row: object) => {
    const made = await ask("POST", await setOf(table), row);
    return { entityType: table, id: /\(([^)]+)\)/.exec(String(made["@location"]))?.[1] ?? "" };
  },
  updateRecord: async (table: string, id: string, row: object) => {
    await ask("PATCH", `${await setOf(table)}(${id})`, row);
    return { entityType: table, id };
  },
  deleteRecord: async (table: string, id: string) => {
    await ask("DELETE", `${await setOf(table)}(${id})`);
    return { entityType: table, id };
  }
};

// The form's own control of a new activity stands on the page already; any other form has a page.
function openForm(options: { entityName: string; entityId?: string }): Promise<object> {
  const log = document.querySelector<HTMLDetailsElement>("details.log");
  const kind = log?.querySelector<HTMLSelectElement>("select[name=kind]");
  if (log && kind && options.entityId === undefined && [...kind.options].some((one) => one.value === options.entityName)) {
    log.open = true;
    kind.value = options.entityName;
    log.querySelector<HTMLInputElement>("input[name=subject]")?.focus();
  } else {
    window.location.assign(options.entityId === undefined ? `/new/${options.entityName}` : `/record/${options.entityName}/${options.entityId}`);
  }

  return Promise.resolve({});
}

async function stringsOf(placement: Placement): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of placement.strings) {
    const text = await (await fetch(placement.files + file)).text();
    for (const data of new DOMParser().parseFromString(text, "text/xml").querySelectorAll("data")) {
      found.set(data.getAttribute("name") ?? "", data.querySelector("value")?.textContent ?? "");
    }
  }

  return found;
}

function themeOf(): object {
  return window.matchMedia("(forced-colors: active)").matches ? Fluent.teamsHighContrastTheme
    : window.matchMedia("(prefers-color-scheme: dark)").matches ? Fluent.webDarkTheme
    : Fluent.webLightTheme;
}

function contextOf(placement: Placement, strings: Map<string, string>, place: HTMLElement): object {
  const parameters = Object.fromEntries(Object.entries(placement.parameters).map(([name, one]) => [name, {
    raw: one.type.startsWith("Date") && typeof one.value === "string" ? new Date(one.value.slice(0, 10) + "T00:00:00") : one.value,
    formatted: one.formatted,
    type: one.type,
    error: false,
    errorMessage: "",
    attributes: { LogicalName: one.column, DisplayName: one.column }
  }]));
  return {
    parameters,
    mode: {
      isControlDisabled: placement.readOnly,
      isVisible: true,
      allocatedWidth: place.clientWidth,
      allocatedHeight: -1,
      trackContainerResize: () => undefined,
      contextInfo: { entityId: placement.id, entityTypeName: placement.table, entityRecordName: placement.name }
    },
    page: { entityId: placement.id, entityTypeName: placement.table, getClientUrl: () => "" },
    webAPI,
    navigation: { openForm, openAlertDialog: (one: { text: string }) => Promise.resolve(window.alert(one.text)) },
    resources: { getString: (key: string) => strings.get(key) ?? key },
    formatting: {
      formatDateShort: (day: Date) => day.toLocaleDateString("en-US"),
      formatDecimal: (value: number, digits = 2) => value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }),
      formatInteger: (value: number) => value.toLocaleString("en-US"),
      formatCurrency: (value: number, digits = 2, symbol = "") => symbol + value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    },
    userSettings: { languageId: placement.language, isRTL: false, userName: "", userId: "" },
    client: { getClient: () => "Web", getFormFactor: () => 1, isOffline: () => false },
    factory: { requestRender: () => undefined },
    fluentDesignLanguage: { tokenTheme: themeOf(), isDarkTheme: window.matchMedia("(prefers-color-scheme: dark)").matches },
    updatedProperties: []
  };
}

// A bound parameter that the control changes is typed into the form's own field, and saved with it.
function write(placement: Placement, outputs: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(outputs)) {
    const field = document.querySelector<HTMLInputElement>(`[form=record-form][name="${placement.parameters[name]?.column ?? ""}"]`);
    if (field) {
      field.value = value instanceof Date ? new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) : String(value ?? "");
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

async function show(place: HTMLElement): Promise<void> {
  const placement = JSON.parse(place.dataset.pcf ?? "{}") as Placement;
  const strings = await stringsOf(placement);
  const made = constructors.get(placement.control);
  if (made === undefined) {
    place.textContent = `The bundle of ${placement.control} registers no control of this name.`;
    return;
  }

  const control = new made();
  const draw = () => ReactDOM.render(control.updateView(contextOf(placement, strings, place)), place);
  control.init(contextOf(placement, strings, place), () => write(placement, control.getOutputs?.() ?? {}), {});
  draw();
  let width = place.clientWidth;
  new ResizeObserver(() => {
    if (place.clientWidth !== width) {
      width = place.clientWidth;
      draw();
    }
  }).observe(place);
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
    window.matchMedia(query).addEventListener("change", draw);
  }
}

function load(source: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = source;
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => failed(new Error(source)));
    document.head.append(script);
  });
}

async function start(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>("[data-pcf]")];
  const bundles = new Set(places.map((place) => (JSON.parse(place.dataset.pcf ?? "{}") as Placement).bundle));
  const failed = new Set<string>();
  for (const bundle of bundles) {
    await load(bundle).catch(() => failed.add(bundle));
  }

  await Promise.all(places.map((place) => {
    const { bundle } = JSON.parse(place.dataset.pcf ?? "{}") as Placement;
    if (failed.has(bundle)) {
      place.textContent = `${bundle} could not be loaded. The fields below say the same; reload the page to try again.`;
      return undefined;
    }

    return show(place);
  }));
}

void start();
