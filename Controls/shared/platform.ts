// The few things of the platform that the controls ask for, with the reader's words and days.
import * as React from "react";
import type { Words } from "./health";

/** The parts of a control's context that stand in no type of Microsoft's, and that model-driven apps give. */
interface PageContext {
  mode: { contextInfo?: { entityId?: string; entityTypeName?: string; entityRecordName?: string } };
  page?: { entityId?: string; entityTypeName?: string; getClientUrl?: () => string };
  fluentDesignLanguage?: { tokenTheme?: Record<string, string>; isDarkTheme?: boolean };
}

type Context = Pick<ComponentFramework.Context<unknown>, "resources" | "formatting" | "webAPI" | "navigation">;

/** The row that the control stands on. */
export function rowOf(context: unknown): { id: string; name: string } {
  const { mode, page } = context as PageContext;
  return { id: (mode.contextInfo?.entityId ?? page?.entityId ?? "").replace(/[{}]/g, ""), name: mode.contextInfo?.entityRecordName ?? "" };
}

/** The theme that the app is in; null where the app gives none. */
export function themeOf(context: unknown): Record<string, string> | null {
  return (context as PageContext).fluentDesignLanguage?.tokenTheme ?? null;
}

/** The words of the control's resource file, with places filled in. */
export function wordsOf(context: Context): Words {
  return (key, ...values) => values.reduce<string>((text, value, place) => text.split(`{${place}}`).join(String(value)), context.resources.getString(key));
}

/** A day as the reader writes it; days have no time zone. */
export function dayOf(context: Context): (value: string) => string {
  return (value) => {
    const [year, month, day] = value.split("-").map(Number);
    return context.formatting.formatDateShort(new Date(year, month - 1, day));
  };
}

/** Calls a custom API or an action of the platform; a refusal comes as an error in words. */
export async function call<T>(context: unknown, name: string, parameters: object): Promise<T> {
  const address = ((context as PageContext).page?.getClientUrl?.() ?? "") + "/api/data/v9.2/" + name;
  const answer = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" },
    body: JSON.stringify(parameters)
  });
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => null)) as { error?: { message?: string } } | null;
    throw new Error(problem?.error?.message ?? `${name}: ${answer.status}`);
  }

  return (answer.status === 204 ? {} : await answer.json()) as T;
}

/** Draws anew between two calls of the platform: it draws only when a parameter changes, and what is asked of the server comes in between. */
export class Live {
  private again: () => void = () => undefined;

  public constructor(private readonly draw: () => React.ReactElement) {}

  /** What a control gives the platform. */
  public element(): React.ReactElement {
    return React.createElement(this.Drawn);
  }

  /** Draws what has come in meanwhile. */
  public repaint(): void {
    this.again();
  }

  /** Draws no more. */
  public stop(): void {
    this.again = () => undefined;
  }

  private readonly Drawn = (): React.ReactElement => {
    const [, count] = React.useReducer((drawn: number) => drawn + 1, 0);
    React.useEffect(() => {
      this.again = count;
      return () => this.stop();
    }, []);
    return this.draw();
  };
}
