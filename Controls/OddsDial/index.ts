import * as React from "react";
import type { PeriodOdds } from "../shared/dial";
import { call, Live, rowOf, themeOf, wordsOf } from "../shared/platform";
import { DialDrawing } from "./Dial";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";

type Context = ComponentFramework.Context<IInputs>;

/** The odds dial: the row's own figures at once, the earlier periods as soon as sc_ExplainRep has told them. */
export class OddsDial implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private context!: Context;
  private seen = "";
  private periods: PeriodOdds[] = [];
  private problem: string | null = null;
  private readonly live = new Live(() => this.draw());

  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    this.context = context;
    const facts = [rowOf(context).id, context.parameters.odds.raw].join();
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
    const { odds, best, worst, pipeline, habit } = this.context.parameters;
    return React.createElement(DialDrawing, {
      odds: odds.raw,
      best: best.raw,
      worst: worst.raw,
      pipeline: pipeline.raw,
      habit: habit.raw,
      periods: this.periods,
      problem: this.problem,
      words: wordsOf(this.context),
      theme: themeOf(this.context)
    });
  }

  // Teams and periods that are over have no way to tell: their row keeps the best and the worst.
  private async read(): Promise<void> {
    const { id } = rowOf(this.context);
    this.periods = [];
    this.problem = null;
    try {
      const row = id === "" ? null : await this.context.webAPI.retrieveRecord("sc_repcoverage", id, "?$select=_sc_repid_value");
      if (row?._sc_repid_value) {
        const told = JSON.parse((await call<{ Result: string }>(this.context, "sc_ExplainRep", { RepId: row._sc_repid_value as string })).Result) as { rep: { row: string } | null; periods: PeriodOdds[] };
        this.periods = told.rep?.row.toLowerCase() === id.toLowerCase() ? told.periods : [];
      }
    } catch (problem) {
      this.problem = wordsOf(this.context)("Failed", (problem as Error).message);
    }

    this.live.repaint();
  }
}
