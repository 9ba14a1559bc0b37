import * as React from "react";
import type { Activity, DealHealth as Health, Question } from "../shared/health";
import { call, dayOf, Live, rowOf, themeOf, wordsOf } from "../shared/platform";
import { answerOf, saveAnswer } from "../shared/answers";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";
import { Strip } from "./Strip";

type Context = ComponentFramework.Context<IInputs>;

const mostActivities = 60;

/** The deal health strip: asks sc_ExplainDeal anew whenever a fact on the form changes. */
export class DealHealth implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private context!: Context;
  private changed!: () => void;
  private closeDate: Date | undefined;
  private seen = "";
  private health: Health | null = null;
  private problem: string | null = null;
  private activities: Activity[] = [];
  private readonly live = new Live(() => this.draw());

  public init(context: Context, notifyOutputChanged: () => void): void {
    this.context = context;
    this.changed = notifyOutputChanged;
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    this.context = context;
    this.closeDate = context.parameters.closeDate.raw ?? undefined;
    const facts = [rowOf(context).id, context.parameters.staleOn?.raw?.getTime(), context.parameters.closeDate.raw?.getTime(), context.parameters.status?.raw].join();
    if (facts !== this.seen) {
      this.seen = facts;
      void this.read();
    }

    return this.live.element();
  }

  public getOutputs(): IOutputs {
    return { closeDate: this.closeDate };
  }

  public destroy(): void {
    this.live.stop();
  }

  private draw(): React.ReactElement {
    const day = this.closeDate;
    return React.createElement(Strip, {
      health: this.health,
      problem: this.problem,
      activities: this.activities,
      closeOn: day ? [day.getFullYear(), String(day.getMonth() + 1).padStart(2, "0"), String(day.getDate()).padStart(2, "0")].join("-") : null,
      words: wordsOf(this.context),
      day: dayOf(this.context),
      theme: themeOf(this.context),
      width: this.context.mode.allocatedWidth,
      disabled: this.context.mode.isControlDisabled,
      doing: {
        log: (kind) => void this.log(kind),
        answer: (question, value) => this.answer(question, value),
        moveClose: (value) => this.moveClose(value),
        close: (won) => this.close(won)
      }
    });
  }

  private async read(): Promise<void> {
    const { id } = rowOf(this.context);
    const words = wordsOf(this.context);
    if (id === "") {
      this.problem = words("NotSaved");
      this.live.repaint();
      return;
    }

    try {
      const answer = await call<{ Result: string }>(this.context, "sc_ExplainDeal", { OpportunityId: id });
      this.health = JSON.parse(answer.Result) as Health;
      this.problem = null;
    } catch (problem) {
      this.health = null;
      this.problem = words("Failed", (problem as Error).message);
    }

    this.live.repaint();
    this.activities = await this.readActivities(id);
    this.live.repaint();
  }

  // Without the right to read activities the timeline has none, and the rest of the strip stands.
  private async readActivities(id: string): Promise<Activity[]> {
    try {
      const found = await this.context.webAPI.retrieveMultipleRecords(
        "activitypointer",
        `?$select=subject,activitytypecode,actualend,scheduledend,statecode&$filter=_regardingobjectid_value eq ${id}&$orderby=createdon desc&$top=${mostActivities}`);
      return found.entities
        .map((row) => ({ subject: String(row.subject ?? ""), kind: String(row.activitytypecode), on: String(row.actualend ?? row.scheduledend ?? "").slice(0, 10), isDone: row.statecode === 1 }))
        .filter((one) => one.on !== "" && one.kind !== "opportunityclose");
    } catch {
      return [];
    }
  }

  private async log(kind: "phonecall" | "appointment"): Promise<void> {
    const { id, name } = rowOf(this.context);
    await this.context.navigation.openForm({ entityName: kind, useQuickCreateForm: true, createFromEntity: { entityType: "opportunity", id, name } as never });
    await this.read();
  }

  private async answer(question: Question, value: number): Promise<void> {
    await saveAnswer(this.context, question, { sc_value: answerOf(value) });
    await this.read();
  }

  private moveClose(value: string): void {
    const [year, month, day] = value.split("-").map(Number);
    this.closeDate = new Date(year, month - 1, day);
    this.changed();
  }

  private async close(won: boolean): Promise<void> {
    const { id } = rowOf(this.context);
    await call(this.context, won ? "WinOpportunity" : "LoseOpportunity", {
      Status: -1,
      OpportunityClose: {
        "@odata.type": "Microsoft.Dynamics.CRM.opportunityclose",
        subject: wordsOf(this.context)(won ? "Won" : "Lost"),
        "opportunityid@odata.bind": `/opportunities(${id})`
      }
    });
    await this.read();
  }
}
