import { Button, FluentProvider, makeStyles, Slider, Text, tokens, useId, webLightTheme, type Theme } from "@fluentui/react-components";
import * as React from "react";
import type { Words } from "../shared/health";
import { inputs, numberIn, outputs, rangeOf, type Input, type Row } from "../shared/whatif";

export type Moved = Partial<Record<Input["parameter"], number>>;

export interface PanelProps {
  row: Row | null;
  moved: Moved;
  answer: Row | null;
  problem: string | null;
  isBusy: boolean;
  words: Words;
  figure: (value: number, decimals: number) => string;
  theme: Record<string, string> | null;
  onMove: (moved: Moved) => void;
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: "10px", width: "100%", textAlign: "left" },
  sliders: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))", gap: "8px 20px" },
  slider: { display: "flex", flexDirection: "column" },
  caption: { display: "flex", justifyContent: "space-between", gap: "8px" },
  table: { borderCollapse: "collapse" },
  cell: { textAlign: "right", padding: "3px 0 3px 20px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
  first: { textAlign: "left", paddingLeft: 0 },
  words: { whiteSpace: "pre-line" }
});

function Mover(props: PanelProps & { row: Row; input: Input }): React.ReactElement | null {
  const styles = useStyles();
  const id = useId("figure");
  const { row, input, moved, words, figure } = props;
  const now = numberIn(row, input.column);
  const range = rangeOf(input, now);
  if (range === null) {
    return null;
  }

  const value = moved[input.parameter] ?? now ?? range.min;
  const told = figure(value, Number.isInteger(value) ? 0 : 1);
  return (
    <div className={styles.slider}>
      <label id={id} className={styles.caption}>
        <Text size={200}>{words(input.parameter)}</Text>
        <Text weight="semibold">{told}</Text>
      </label>
      <Slider {...range} value={value} aria-labelledby={id} aria-valuetext={told} onChange={(_, data) => props.onMove({ ...moved, [input.parameter]: data.value })} />
    </div>
  );
}

function Results(props: PanelProps & { row: Row }): React.ReactElement {
  const styles = useStyles();
  const { row, answer, words, figure } = props;
  const told = (value: number | null, decimals: number) => (value === null ? words("Unknown") : figure(value, decimals));
  return (
    <table className={styles.table}>
      <thead>
        <tr>{["Number", "Now", "Then"].map((one, place) => <th key={one} scope="col" className={`${styles.cell} ${place === 0 ? styles.first : ""}`}><Text size={200} weight="semibold">{words(one)}</Text></th>)}</tr>
      </thead>
      <tbody>
        {outputs.map((one) => (
          <tr key={one.property}>
            <th scope="row" className={`${styles.cell} ${styles.first}`}>{words(one.property)}</th>
            <td className={styles.cell}>{told(numberIn(row, one.column), one.decimals)}</td>
            <td className={styles.cell}>{answer === null ? "" : told(numberIn(answer, one.property), one.decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Body(props: PanelProps & { row: Row }): React.ReactElement {
  const styles = useStyles();
  const { words, answer } = props;
  return (
    <>
      <Text>{words("Hint")}</Text>
      <div className={styles.sliders}>{inputs.map((input) => <Mover key={input.parameter} {...props} input={input} />)}</div>
      <div><Button size="small" disabled={Object.keys(props.moved).length === 0} onClick={() => props.onMove({})}>{words("Reset")}</Button></div>
      <Results {...props} />
      <div role="status">
        <Text size={200} className={styles.words}>{props.isBusy ? words("Calculating") : String(answer?.Explanation ?? "")}</Text>
      </div>
    </>
  );
}

function Frame(props: PanelProps): React.ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.whole} aria-label={props.words("WhatIf_Name")}>
      {props.row !== null && <Body {...props} row={props.row} />}
      {props.problem !== null && <Text role="alert">{props.problem}</Text>}
    </section>
  );
}

/** Sliders, and what follows from them. */
export function Panel(props: PanelProps): React.ReactElement {
  return (
    <FluentProvider theme={(props.theme ?? webLightTheme) as Theme} style={{ width: "100%", backgroundColor: "transparent" }}>
      <Frame {...props} />
    </FluentProvider>
  );
}
