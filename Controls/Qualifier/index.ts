import * as React from "react";
import { answerOf, saveAnswer } from "../shared/answers";
import type { DealHealth } from "../shared/health";
import { call, dayOf, Live, rowOf, themeOf, wordsOf } from "../shared/platform";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";
import { Sheet } from "./Sheet";

type Context = ComponentFramework.Context<IInputs>;

/** The qualification sheet: asks sc_ExplainDeal anew after every answer, so that score and must-haves follow at once. */
export class Qualifier implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private context!: Context;
  private seen = "";
  private health: DealHealth | null = null;
  private evidence: Record<string, string> = {};
  private problem: string | null = null;
  private readonly live = new Live(() => this.draw());

  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    this.context = context;
    const facts = [rowOf(context).id, context.parameters.score.raw, context.parameters.status?.raw].join();
    if (facts !== this.seen) {
      this.seen = facts;
      void this.read();
    }

    return this.live.element();
  }

  public getOutputs(): IOutputs {
    return {};
  }

  public destroy(): void {
    this.live.stop();
  }

  private draw(): React.ReactElement {
    return React.createElement(Sheet, {
      health: this.health,
      evidence: this.evidence,
      problem: this.problem,
      words: wordsOf(this.context),
      day: dayOf(this.context),
      theme: themeOf(this.context),
      disabled: this.health?.isOpen === false,
      onAnswer: async (question, value) => {
        await saveAnswer(this.context, question, { sc_value: answerOf(value) });
        await this.read();
      },
      onEvidence: async (question, text) => {
        await saveAnswer(this.context, question, { sc_evidence: text });
        await this.read();
      }
    });
  }

  private async read(): Promise<void> {
    const { id } = rowOf(this.context);
    const words = wordsOf(this.context);
    try {
      if (id === "") {
        throw new Error(words("NotSaved"));
      }

      const answer = await call<{ Result: string }>(this.context, "sc_ExplainDeal", { OpportunityId: id });
      const rows = await this.context.webAPI.retrieveMultipleRecords("sc_qualificationanswer", `?$select=sc_evidence,_sc_questionid_value&$filter=_sc_opportunityid_value eq ${id}&$top=200`);
      this.evidence = Object.fromEntries(rows.entities.map((row) => [String(row._sc_questionid_value), String(row.sc_evidence ?? "")]));
      this.health = JSON.parse(answer.Result) as DealHealth;
      this.problem = null;
    } catch (problem) {
      this.health = null;
      this.problem = id === "" ? (problem as Error).message : words("Failed", (problem as Error).message);
    }

    this.live.repaint();
  }
}
