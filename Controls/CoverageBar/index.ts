import * as React from "react";
import { themeOf, wordsOf } from "../shared/platform";
import { CoverageDrawing } from "./Bar";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";

/** The coverage bar: won, moving, stale and unqualified against quota and requirement, with the odds. Reads nothing but the row's own columns. */
export class CoverageBar implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  public init(context: ComponentFramework.Context<IInputs>): void {
    context.mode.trackContainerResize(true);
  }

  public updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    const { won, moving, stale, unqualified, quota, required, odds } = context.parameters;
    return React.createElement(CoverageDrawing, {
      coverage: { won: won.raw, moving: moving.raw, stale: stale.raw, unqualified: unqualified.raw, quota: quota.raw, required: required.raw, odds: odds.raw },
      words: wordsOf(context),
      money: (value) => context.formatting.formatInteger(Math.round(value)),
      theme: themeOf(context)
    });
  }

  public getOutputs(): IOutputs {
    return {};
  }

  // Nothing is held that would have to be let go.
  public destroy(): void {}
}
