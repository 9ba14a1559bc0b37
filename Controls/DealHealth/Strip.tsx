import { Button, FluentProvider, makeStyles, Text, tokens, webLightTheme, type Theme } from "@fluentui/react-components";
import * as React from "react";
import {
  actionsOf, chanceOf, limitOf, openMustHaves, peopleOf, qualificationOf, singleContactOf, timelineOf, toneOf, verdictOf,
  type Action, type Activity, type DealHealth, type Question, type Tone, type Words
} from "../shared/health";
import { Scale } from "../shared/Scale";
import { Timeline } from "./Timeline";

/** What the strip asks of its surroundings. */
export interface Doing {
  log(kind: "phonecall" | "appointment"): void;
  answer(question: Question, value: number): Promise<void>;
  moveClose(day: string): void;
  close(won: boolean): Promise<void>;
}

export interface StripProps {
  health: DealHealth | null;
  problem: string | null;
  activities: Activity[];
  closeOn: string | null;
  words: Words;
  day: (value: string) => string;
  theme: Record<string, string> | null;
  width: number;
  disabled: boolean;
  doing: Doing;
}

const useStyles = makeStyles({
  strip: { display: "grid", gap: "12px 20px", width: "100%", boxSizing: "border-box", padding: "12px 14px", borderRadius: "6px", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderLeftWidth: "6px", textAlign: "left" },
  wide: { gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr)" },
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
  block: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  column: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  question: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "2px 10px", margin: 0, padding: "3px 0" },
  questions: { margin: 0, padding: 0, listStyleType: "none" },
  date: { font: "inherit", color: "inherit", backgroundColor: "transparent", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: "4px", padding: "3px 6px" }
});

const colourOf: Record<Tone, string> = {
  stale: tokens.colorPaletteRedBorderActive,
  cooling: tokens.colorPaletteDarkOrangeBorderActive,
  moving: tokens.colorPaletteGreenBorderActive,
  closed: tokens.colorNeutralStroke1
};

function Actions(props: StripProps & { health: DealHealth }): React.ReactElement | null {
  const styles = useStyles();
  const { words, doing, closeOn, disabled } = props;
  const [asked, ask] = React.useState<Action | null>(null);
  const [failure, fail] = React.useState<string | null>(null);
  const actions = actionsOf(props.health);
  const run = (action: Action) => {
    if (action === "LogCall" || action === "BookStep") {
      doing.log(action === "LogCall" ? "phonecall" : "appointment");
    } else {
      ask(asked === action ? null : action);
    }
  };
  const end = (won: boolean) => doing.close(won).catch((problem: Error) => fail(problem.message));
  return actions.length === 0 ? null : (
    <>
      <div className={styles.buttons}>
        {actions.map((action, place) => (
          <Button key={action} size="small" appearance={place === 0 ? "primary" : "secondary"} disabled={disabled} aria-expanded={action === "CorrectClose" || action === "Close" ? asked === action : undefined} onClick={() => run(action)}>
            {words("Action_" + action)}
          </Button>
        ))}
      </div>
      {asked === "CorrectClose" && (
        <label className={styles.buttons}>
          <Text size={200}>{words("NewCloseDate")}</Text>
          <input className={styles.date} type="date" defaultValue={closeOn ?? ""} min={props.health.today} onChange={(event) => event.target.value && doing.moveClose(event.target.value)} />
        </label>
      )}
      {asked === "Close" && (
        <div className={styles.buttons} role="group" aria-label={words("Action_Close")}>
          <Button size="small" onClick={() => void end(true)}>{words("Won")}</Button>
          <Button size="small" onClick={() => void end(false)}>{words("Lost")}</Button>
        </div>
      )}
      {failure !== null && <Text role="alert" size={200}>{failure}</Text>}
    </>
  );
}

function Qualification(props: StripProps & { health: DealHealth }): React.ReactElement {
  const styles = useStyles();
  const { health, words, doing } = props;
  const [failure, fail] = React.useState<string | null>(null);
  const open = health.isOpen ? openMustHaves(health) : [];
  return (
    <div className={styles.block}>
      <Text weight="semibold">{qualificationOf(health, words)}</Text>
      {open.length > 0 && (
        <ul className={styles.questions}>
          {open.map((question) => (
            <li key={question.id} className={styles.question}>
              <Text size={200}>{question.text}{question.value === null ? "" : " " + words("AnsweredTooLow", question.value, question.minimum)}{question.state === "Aged" ? " " + words("Aged") : ""}</Text>
              <Scale question={question} words={words} disabled={props.disabled} onAnswer={(value) => void doing.answer(question, value).then(() => fail(null), (problem: Error) => fail(problem.message))} />
            </li>
          ))}
        </ul>
      )}
      {failure !== null && <Text role="alert" size={200}>{failure}</Text>}
    </div>
  );
}

function People(props: StripProps & { health: DealHealth }): React.ReactElement | null {
  const styles = useStyles();
  const { health, words, day } = props;
  const [people, warning] = [peopleOf(health, words), singleContactOf(health, words, day)];
  return people === "" ? null : (
    <div className={styles.block}>
      {warning !== "" && <Text weight="semibold">{warning}</Text>}
      <Text size={200} className={styles.quiet}>{people}</Text>
    </div>
  );
}

function Body(props: StripProps & { health: DealHealth }): React.ReactElement {
  const styles = useStyles();
  const { health, words, day } = props;
  const chance = chanceOf(health, words, day);
  return (
    <>
      <div className={styles.block}>
        <Text size={400} weight="semibold">{verdictOf(health, words, day)}</Text>
        <Text size={200} className={styles.quiet}>{limitOf(health, words, day)}</Text>
        <Actions {...props} />
        {chance.now !== "" && <Text>{chance.now}</Text>}
        {chance.moves !== "" && <Text size={200} className={styles.quiet}>{chance.moves}</Text>}
      </div>
      <div className={styles.column}>
        <Qualification {...props} />
        <People {...props} />
      </div>
      <div className={styles.whole}>
        <Timeline marks={timelineOf(health, props.activities, props.closeOn, words)} day={day} label={words("Timeline")} />
      </div>
    </>
  );
}

/** The deal health strip. */
export function Strip(props: StripProps): React.ReactElement {
  return (
    <FluentProvider theme={(props.theme ?? webLightTheme) as Theme} style={{ width: "100%", backgroundColor: "transparent" }}>
      <Frame {...props} />
    </FluentProvider>
  );
}

function Frame(props: StripProps): React.ReactElement {
  const styles = useStyles();
  const { health, problem, words } = props;
  return (
    <section className={`${styles.strip} ${props.width >= 560 ? styles.wide : styles.narrow}`} style={{ borderLeftColor: health === null ? tokens.colorNeutralStroke1 : colourOf[toneOf(health)] }} aria-label={words("DealHealth_Name")} aria-busy={health === null && problem === null}>
      {health !== null ? <Body {...props} health={health} /> : <Text role={problem === null ? undefined : "alert"}>{problem ?? words("Loading")}</Text>}
    </section>
  );
}
