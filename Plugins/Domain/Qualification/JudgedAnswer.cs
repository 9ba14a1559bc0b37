namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>What became of one question on a deal.</summary>
/// <param name="Question">The question.</param>
/// <param name="State">Whether it is answered, and how.</param>
/// <param name="Value">The answer that counts; null when none does.</param>
/// <param name="CountsUntil">The last day on which the answer counts; null when it does not age.</param>
public sealed record JudgedAnswer(Question Question, AnswerState State, int? Value, DateTime? CountsUntil)
{
    /// <summary>Whether a must-have is answered well enough; true for any other question.</summary>
    public bool Satisfies => !Question.MustHave || Value >= Question.MinimumAnswer;
}

/// <summary>Whether a question is answered.</summary>
public enum AnswerState
{
    /// <summary>No answer.</summary>
    Unanswered,

    /// <summary>A person's answer counts.</summary>
    Answered,

    /// <summary>A column of the opportunity answers it.</summary>
    FromRecord,

    /// <summary>The answer is too old to count: ask again.</summary>
    Aged,
}
