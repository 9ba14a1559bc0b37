import { makeStyles, tokens } from "@fluentui/react-components";
import * as React from "react";
import type { Mark } from "../shared/health";

const useStyles = makeStyles({
  line: { position: "relative", height: "34px", margin: "0 8px", forcedColorAdjust: "none" },
  axis: { position: "absolute", top: "9px", left: 0, right: 0, height: "2px", backgroundColor: tokens.colorNeutralStroke1 },
  mark: { position: "absolute", top: "3px", width: "14px", height: "14px", marginLeft: "-7px", boxSizing: "border-box", border: `2px solid ${tokens.colorNeutralForeground2}`, backgroundColor: tokens.colorNeutralBackground1, transform: "none" },
  name: { position: "absolute", top: "19px", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" }
});

// Shape and colour both tell the kinds apart.
const looks: Record<Mark["kind"], React.CSSProperties> = {
  created: { borderRadius: "50%", width: 10, height: 10, top: 5, marginLeft: -5 },
  stage: { width: 4, marginLeft: -2, borderWidth: 0, backgroundColor: tokens.colorNeutralForeground2 },
  done: { borderRadius: "50%", width: 10, height: 10, top: 5, marginLeft: -5, borderWidth: 0, backgroundColor: tokens.colorBrandBackground },
  planned: { borderRadius: "50%", width: 12, height: 12, top: 4, marginLeft: -6, borderColor: tokens.colorBrandStroke1, borderStyle: "dashed" },
  today: { width: 2, marginLeft: -1, borderWidth: 0, top: 0, height: 20, backgroundColor: tokens.colorNeutralForeground1 },
  close: { transform: "rotate(45deg)", width: 12, height: 12, top: 4, marginLeft: -6, borderColor: tokens.colorNeutralForeground1 },
  stale: { width: 12, height: 12, top: 4, marginLeft: -6, borderWidth: 0, backgroundColor: tokens.colorPaletteRedBackground3 }
};

const named: Mark["kind"][] = ["created", "today", "close", "stale"];

// A name beside another one that is too near would cover it: the later kinds in the list above matter more.
function withNames(marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].filter((one) => named.includes(one.kind)).sort((one, other) => named.indexOf(other.kind) - named.indexOf(one.kind))) {
    if (kept.every((one) => Math.abs(one.at - mark.at) >= 14)) {
      kept.push(mark);
    }
  }

  return kept;
}

/** Stages, activities, the close date and the stale day, on a line of days; the same as a list for a screen reader. */
export function Timeline(props: { marks: Mark[]; day: (value: string) => string; label: string }): React.ReactElement {
  const styles = useStyles();
  const { marks, day, label } = props;
  return (
    <div>
      <div className={styles.line} aria-hidden="true">
        <div className={styles.axis} />
        {marks.map((mark, place) => (
          <span key={place} className={styles.mark} style={{ left: `${mark.at}%`, ...looks[mark.kind] }} title={`${day(mark.on)}: ${mark.text}`} />
        ))}
        {withNames(marks).map((mark) => (
          <span key={mark.kind} className={styles.name} style={mark.at > 85 ? { right: `${100 - mark.at}%` } : mark.at < 15 ? { left: `${mark.at}%` } : { left: `${mark.at}%`, transform: "translateX(-50%)" }}>
            {mark.text}
          </span>
        ))}
      </div>
      <ol className={styles.hidden} aria-label={label}>
        {[...marks].sort((one, other) => one.at - other.at).map((mark, place) => <li key={place}>{`${day(mark.on)}: ${mark.text}`}</li>)}
      </ol>
    </div>
  );
}
