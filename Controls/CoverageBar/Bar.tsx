import { FluentProvider, makeStyles, Text, tokens, webLightTheme, type Theme } from "@fluentui/react-components";
import * as React from "react";
import { barOf, type Coverage, type Line, type Part } from "../shared/coverage";
import type { Words } from "../shared/health";

export interface BarProps {
  coverage: Coverage;
  words: Words;
  money: (value: number) => string;
  theme: Record<string, string> | null;
}

const useStyles = makeStyles({
  whole: { width: "100%", display: "flex", flexDirection: "column", gap: "6px", textAlign: "left" },
  bar: { forcedColorAdjust: "none", position: "relative", height: "26px", marginTop: "16px", borderRadius: "4px", backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  part: { position: "absolute", top: 0, bottom: 0 },
  line: { position: "absolute", top: "-4px", bottom: "-4px", width: "2px", marginLeft: "-1px", backgroundColor: tokens.colorNeutralForeground1 },
  name: { position: "absolute", top: "-17px", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, whiteSpace: "nowrap" },
  scale: { position: "relative", height: "2px", margin: "6px 0", backgroundColor: tokens.colorNeutralStrokeAccessible },
  odds: { forcedColorAdjust: "none", position: "absolute", top: "-4px", width: "10px", height: "10px", marginLeft: "-5px", transform: "rotate(45deg)", backgroundColor: tokens.colorNeutralForeground1 },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 14px", margin: 0, padding: 0, listStyleType: "none" },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
  dot: { forcedColorAdjust: "none", width: "11px", height: "11px", border: `1px solid ${tokens.colorNeutralForeground1}`, boxSizing: "border-box" }
});

// Hatching tells the parts apart where colours do not.
const fills: Record<Part, string> = {
  won: tokens.colorPaletteBlueBorderActive,
  moving: tokens.colorPaletteGreenBackground3,
  stale: `repeating-linear-gradient(45deg, ${tokens.colorPaletteDarkOrangeBackground3} 0 6px, ${tokens.colorNeutralBackground1} 6px 8px)`,
  unqualified: `repeating-linear-gradient(90deg, ${tokens.colorNeutralStrokeAccessible} 0 2px, ${tokens.colorNeutralBackground1} 2px 6px)`
};

function nameStyle(line: Line): React.CSSProperties {
  return line.at > 80 ? { right: `${100 - line.at}%` } : line.at < 12 ? { left: `${line.at}%` } : { left: `${line.at}%`, transform: "translateX(-50%)" };
}

function Drawing(props: BarProps): React.ReactElement {
  const styles = useStyles();
  const { coverage, words, money } = props;
  const bar = barOf(coverage);
  const odds = coverage.odds === null ? words("OddsUnknown") : words("Odds", Math.round(coverage.odds));
  const apart = bar.lines.length < 2 || Math.abs(bar.lines[0].at - bar.lines[1].at) > 22;
  return (
    <section className={styles.whole} aria-label={words("CoverageBar_Name")}>
      <div className={styles.bar} aria-hidden="true">
        {bar.segments.map((one) => <span key={one.part} className={styles.part} title={`${words(one.part)}: ${money(one.value)}`} style={{ left: `${one.from}%`, width: `${one.width}%`, background: fills[one.part] }} />)}
        {bar.lines.map((one) => <span key={one.kind} className={styles.line} title={`${words(one.kind)}: ${money(one.value)}`} style={{ left: `${one.at}%`, backgroundColor: one.kind === "required" ? tokens.colorPaletteRedBorderActive : undefined }} />)}
        {bar.lines.filter((one) => apart || one.kind === "required").map((one) => <span key={one.kind} className={styles.name} style={nameStyle(one)}>{words(one.kind)}</span>)}
      </div>
      {coverage.odds !== null && (
        <div className={styles.scale} aria-hidden="true">
          <span className={styles.odds} title={odds} style={{ left: `${Math.min(100, Math.max(0, coverage.odds))}%` }} />
        </div>
      )}
      <ul className={styles.legend}>
        {bar.segments.map((one) => (
          <li key={one.part} className={styles.entry}>
            <span className={styles.dot} style={{ background: fills[one.part] }} aria-hidden="true" />
            <Text size={200}>{words(one.part)} {money(one.value)}</Text>
          </li>
        ))}
        {bar.lines.map((one) => <li key={one.kind} className={styles.entry}><Text size={200}>{words(one.kind)} {money(one.value)}</Text></li>)}
      </ul>
      <Text weight="semibold">{odds}</Text>
    </section>
  );
}

/** The coverage bar. */
export function CoverageDrawing(props: BarProps): React.ReactElement {
  return (
    <FluentProvider theme={(props.theme ?? webLightTheme) as Theme} style={{ width: "100%", backgroundColor: "transparent" }}>
      <Drawing {...props} />
    </FluentProvider>
  );
}
