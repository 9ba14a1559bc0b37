import * as React from "react";
import { call, Live, rowOf, themeOf, wordsOf } from "../shared/platform";
import { inputs, outputs, requestOf, type Row } from "../shared/whatif";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";
import { Panel, type Moved } from "./Panel";

type Context = ComponentFramework.Context<IInputs>;

const pause = 300;

/** The what-if: asks sc_WhatIf when a slider rests. Stores nothing. */
export class WhatIf implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private context!: Context;
  private seen = "";
  private row: Row | null = null;
  private moved: Moved = {};
  private answer: Row | null = null;
  private problem: string | null = null;
  private isBusy = false;
  private timer: number | undefined;
  private asked = 0;
  private readonly live = new Live(() => this.draw());

  public init(context: Context): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: Context): React.ReactElement {
    this.context = context;
    const { winRate, averageValue, cycleDays, quota, odds } = context.parameters;
    const facts = [rowOf(context).id, winRate.raw, averageValue?.raw, cycleDays?.raw, quota?.raw, odds?.raw].join();
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
    window.clearTimeout(this.timer);
    this.live.stop();
  }

  private draw(): React.ReactElement {
    const { formatting } = this.context;
    return React.createElement(Panel, {
      row: this.row,
      moved: this.moved,
      answer: this.answer,
      problem: this.problem,
      isBusy: this.isBusy,
      words: wordsOf(this.context),
      figure: (value, decimals) => formatting.formatDecimal(value, decimals),
      theme: themeOf(this.context),
      onMove: (moved) => this.move(moved)
    });
  }

  private async read(): Promise<void> {
    const { id } = rowOf(this.context);
    const words = wordsOf(this.context);
    this.row = null;
    this.move({});
    try {
      const columns = ["_sc_repid_value", "sc_periodstart", ...[...inputs, ...outputs].map((one) => one.column)];
      const row = id === "" ? null : ((await this.context.webAPI.retrieveRecord("sc_repcoverage", id, `?$select=${columns.join(",")}`)) as Row);
      this.row = row?._sc_repid_value ? row : null;
      this.problem = row === null ? words("NotSaved") : this.row === null ? words("NoRep") : null;
    } catch (problem) {
      this.problem = words("Failed", (problem as Error).message);
    }

    this.live.repaint();
  }

  // Only the last of several questions is answered.
  private move(moved: Moved): void {
    this.moved = moved;
    this.asked++;
    window.clearTimeout(this.timer);
    this.isBusy = Object.keys(moved).length > 0;
    if (this.isBusy) {
      this.timer = window.setTimeout(() => void this.ask(this.asked), pause);
    } else {
      this.answer = null;
    }

    this.live.repaint();
  }

  private async ask(number: number): Promise<void> {
    if (this.row === null) {
      return;
    }

    try {
      const answer = await call<Row>(this.context, "sc_WhatIf", requestOf(this.row, this.moved));
      if (number !== this.asked) {
        return;
      }

      this.answer = answer;
      this.problem = null;
    } catch (problem) {
      this.answer = null;
      this.problem = wordsOf(this.context)("Failed", (problem as Error).message);
    }

    this.isBusy = false;
    this.live.repaint();
  }
}
