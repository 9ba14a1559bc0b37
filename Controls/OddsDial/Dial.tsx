import { FluentProvider, makeStyles, Text, tokens, webLightTheme, type Theme } from "@fluentui/react-components";
import * as React from "react";
import { arcOf, known, pointOf, type PeriodOdds } from "../shared/dial";
import type { Words } from "../shared/health";

export interface DialProps {
  odds: number | null;
  best: number | null;
  worst: number | null;
  pipeline: number | null;
  habit: number | null;
  periods: PeriodOdds[];
  problem: string | null;
  words: Words;
  theme: Record<string, string> | null;
}

const useStyles = makeStyles({
  whole: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 20px", width: "100%", textAlign: "left" },
  picture: { width: "190px", maxWidth: "100%", forcedColorAdjust: "none" },
  words: { display: "flex", flexDirection: "column", gap: "2px", flexGrow: 1, flexBasis: "190px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 }
});

const radius = 80;
const middle = { x: 100, y: 96 };

function at(odds: number, far: number): { x: number; y: number } {
  const point = pointOf(odds, far);
  return { x: middle.x + point.x, y: middle.y + point.y };
}

function Picture(props: DialProps): React.ReactElement {
  const styles = useStyles();
  const periods = known(props.periods);
  const lines = periods.length > 0 ? periods.map((one) => one.odds) : [props.worst, props.best].filter((one): one is number => one !== null);
  return (
    <svg className={styles.picture} viewBox="0 0 200 112" aria-hidden="true">
      <g transform={`translate(${middle.x} ${middle.y})`} fill="none">
        <path d={arcOf(0, 100, radius)} stroke={tokens.colorNeutralStroke1} strokeWidth="14" />
        {props.odds !== null && <path d={arcOf(0, props.odds, radius)} stroke={tokens.colorBrandBackground} strokeWidth="14" />}
      </g>
      {lines.map((odds, place) => {
        const [inner, outer] = [at(odds, radius - 11), at(odds, radius + 11)];
        return <line key={place} x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} stroke={tokens.colorNeutralForeground1} strokeWidth="2" />;
      })}
      <text x={middle.x} y={middle.y - 8} textAnchor="middle" fontSize="30" fontWeight="600" fill={tokens.colorNeutralForeground1}>
        {props.odds === null ? "?" : props.words("Odds", Math.round(props.odds))}
      </text>
      <text x={middle.x - radius} y={middle.y + 14} textAnchor="middle" fontSize="10" fill={tokens.colorNeutralForeground2}>0</text>
      <text x={middle.x + radius} y={middle.y + 14} textAnchor="middle" fontSize="10" fill={tokens.colorNeutralForeground2}>100</text>
    </svg>
  );
}

function Drawing(props: DialProps): React.ReactElement {
  const styles = useStyles();
  const { words, odds, best, worst, pipeline, habit } = props;
  const periods = known(props.periods);
  const told = odds === null ? words("OddsUnknown") : words("Odds", Math.round(odds));
  return (
    <section className={styles.whole} aria-label={words("OddsDial_Name")}>
      <Picture {...props} />
      <div className={styles.words}>
        <Text weight="semibold">{told} {words("Caption")}</Text>
        {periods.length > 0 ? (
          <ul className={styles.list}>
            {periods.map((one) => <li key={one.name}><Text size={200}>{words("Period", one.name, Math.round(one.odds))}</Text></li>)}
          </ul>
        ) : worst !== null && best !== null ? (
          <Text size={200}>{words("Range", Math.round(worst), Math.round(best))}</Text>
        ) : (
          <Text size={200} className={styles.quiet}>{words("NoPeriods")}</Text>
        )}
        {pipeline !== null && habit !== null && <Text size={200} className={styles.quiet}>{words("Witnesses", Math.round(pipeline), Math.round(habit))}</Text>}
        {pipeline !== null && habit === null && <Text size={200} className={styles.quiet}>{words("Pipeline", Math.round(pipeline))}</Text>}
        {props.problem !== null && <Text role="alert" size={200}>{props.problem}</Text>}
      </div>
    </section>
  );
}

/** The odds on a dial, with the earlier periods as marks. */
export function DialDrawing(props: DialProps): React.ReactElement {
  return (
    <FluentProvider theme={(props.theme ?? webLightTheme) as Theme} style={{ width: "100%", backgroundColor: "transparent" }}>
      <Drawing {...props} />
    </FluentProvider>
  );
}
