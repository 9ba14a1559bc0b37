import { FluentProvider, makeStyles, ProgressBar, Text, tokens, webLightTheme, type Theme } from "@fluentui/react-components";
import * as React from "react";
import { openMustHaves, qualificationOf, type DealHealth, type Question, type Words } from "../shared/health";
import { Scale } from "../shared/Scale";

export interface SheetProps {
  health: DealHealth | null;
  evidence: Record<string, string>;
  problem: string | null;
  words: Words;
  day: (value: string) => string;
  theme: Record<string, string> | null;
  disabled: boolean;
  onAnswer: (question: Question, value: number) => Promise<void>;
  onEvidence: (question: Question, text: string) => Promise<void>;
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: "8px", width: "100%", textAlign: "left" },
  head: { display: "flex", flexWrap: "wrap", gap: "2px 16px", alignItems: "baseline" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  question: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 250px), 1fr))", gap: "4px 16px", alignItems: "center", padding: "8px 6px", borderTop: `1px solid ${tokens.colorNeutralStroke1}`, borderLeft: "4px solid transparent" },
  open: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  told: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
  evidence: { font: "inherit", color: "inherit", backgroundColor: "transparent", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: "4px", padding: "4px 8px", width: "100%", minHeight: "32px", boxSizing: "border-box", resize: "vertical", "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 } }
});

function detailsOf(question: Question, words: Words, day: (value: string) => string): string {
  return [
    question.mustHave ? words("MustHave", question.minimum) : words("Weight", question.weight),
    question.state === "FromRecord" ? words("FromRecord") : null,
    question.state === "Aged" ? words("Aged") : null,
    question.countsUntil !== null && question.state !== "Aged" ? words("CountsUntil", day(question.countsUntil)) : null
  ].filter((one) => one !== null).join(" · ");
}

function Line(props: SheetProps & { question: Question; isOpen: boolean; fail: (problem: string | null) => void }): React.ReactElement {
  const styles = useStyles();
  const { question, words } = props;
  const stored = props.evidence[question.id] ?? "";
  const ended = (saving: Promise<void>) => void saving.then(() => props.fail(null), (problem: Error) => props.fail(words("Failed", problem.message)));
  return (
    <li className={`${styles.question} ${props.isOpen ? styles.open : ""}`}>
      <span className={styles.told}>
        <Text>{question.text}</Text>
        <Text size={200} className={styles.quiet}>{detailsOf(question, words, props.day)}</Text>
      </span>
      <Scale question={question} words={words} disabled={props.disabled} onAnswer={(value) => ended(props.onAnswer(question, value))} />
      <textarea
        key={stored}
        className={styles.evidence}
        rows={1}
        aria-label={words("Evidence", question.text)}
        placeholder={words("EvidenceHint")}
        defaultValue={stored}
        disabled={props.disabled || question.answerId === null}
        onBlur={(event) => event.target.value !== stored && ended(props.onEvidence(question, event.target.value))}
      />
    </li>
  );
}

function Body(props: SheetProps & { health: DealHealth }): React.ReactElement {
  const styles = useStyles();
  const { health, words } = props;
  const { score, qualifiedFrom, completeness, grade, questions } = health.qualification;
  const [failure, fail] = React.useState<string | null>(null);
  const open = openMustHaves(health);
  return (
    <>
      <div className={styles.head} role="status">
        <Text weight="semibold">{score === null ? words("ScoreUnknown") : words("Score", score, qualifiedFrom)}</Text>
        {grade !== null && <Text>{words("Grade", grade)}</Text>}
        {completeness !== null && <Text className={styles.quiet}>{words("Complete", Math.round(completeness))}</Text>}
        <Text>{qualificationOf(health, words)}</Text>
      </div>
      <ProgressBar value={(score ?? 0) / 100} thickness="large" color={score !== null && score >= qualifiedFrom ? "success" : "brand"} aria-hidden="true" />
      {questions.length === 0 ? <Text>{words("NoQuestions")}</Text> : (
        <ul className={styles.list}>
          {questions.map((question) => <Line key={question.id} {...props} question={question} isOpen={open.includes(question)} fail={fail} />)}
        </ul>
      )}
      {failure !== null && <Text role="alert">{failure}</Text>}
    </>
  );
}

function Frame(props: SheetProps): React.ReactElement {
  const styles = useStyles();
  const { health, problem, words } = props;
  return (
    <section className={styles.whole} aria-label={words("Qualifier_Name")} aria-busy={health === null && problem === null}>
      {health !== null ? <Body {...props} health={health} /> : <Text role={problem === null ? undefined : "alert"}>{problem ?? words("Loading")}</Text>}
    </section>
  );
}

/** Every question with its answer and evidence. */
export function Sheet(props: SheetProps): React.ReactElement {
  return (
    <FluentProvider theme={(props.theme ?? webLightTheme) as Theme} style={{ width: "100%", backgroundColor: "transparent" }}>
      <Frame {...props} />
    </FluentProvider>
  );
}
