// Saves answers of a deal's questions with the rights of whoever answers.
import type { Question } from "./health";
import { rowOf } from "./platform";

const firstAnswer = 482_730_000;

/** The choice of an answer from 1 to 5. */
export function answerOf(value: number): number {
  return firstAnswer + value - 1;
}

/** Writes columns of an answer; the first time the answer is made. */
export async function saveAnswer(context: { webAPI: ComponentFramework.WebApi }, question: Question, columns: Record<string, unknown>): Promise<void> {
  if (question.answerId !== null) {
    await context.webAPI.updateRecord("sc_qualificationanswer", question.answerId, columns);
  } else {
    await context.webAPI.createRecord("sc_qualificationanswer", {
      ...columns,
      "sc_OpportunityId@odata.bind": `/opportunities(${rowOf(context).id})`,
      "sc_QuestionId@odata.bind": `/sc_qualificationquestions(${question.id})`
    });
  }
}
