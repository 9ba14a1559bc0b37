import { Button, makeStyles } from "@fluentui/react-components";
import * as React from "react";
import type { Question, Words } from "./health";

const useStyles = makeStyles({
  scale: { display: "inline-flex", gap: "2px" },
  mark: { minWidth: "28px", width: "28px", height: "28px", padding: 0 }
});

const scale = [1, 2, 3, 4, 5];

/** An answer from 1 to 5, picked by one press. */
export function Scale(props: { question: Question; words: Words; disabled: boolean; onAnswer: (value: number) => void }): React.ReactElement {
  const styles = useStyles();
  const { question, words } = props;
  return (
    <span className={styles.scale} role="radiogroup" aria-label={question.text}>
      {scale.map((value) => (
        <Button key={value} className={styles.mark} size="small" role="radio" aria-checked={question.value === value} appearance={question.value === value ? "primary" : "secondary"} disabled={props.disabled} title={words("Answer_" + value)} aria-label={words("Answer_" + value)} onClick={() => props.onAnswer(value)}>
          {value}
        </Button>
      ))}
    </span>
  );
}
