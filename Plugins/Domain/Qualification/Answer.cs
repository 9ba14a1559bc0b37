namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>The answer to one question on one deal.</summary>
/// <param name="QuestionId">The question's row.</param>
/// <param name="Value">1 strongly disagree to 5 strongly agree.</param>
/// <param name="AnsweredOn">When it was given.</param>
/// <param name="Source">Who gave it.</param>
public sealed record Answer(
    Guid QuestionId,
    int Value,
    DateTime AnsweredOn,
    AnswerSource Source = AnswerSource.Answered
)
{
    /// <summary>The lowest value of the scale.</summary>
    public const int Lowest = 1;

    /// <summary>The highest value of the scale.</summary>
    public const int Highest = 5;

    internal bool IsOnScale => Value is >= Lowest and <= Highest;
}

/// <summary>Who gave an answer, in the order of the choice <c>sc_answersource</c>.</summary>
public enum AnswerSource
{
    /// <summary>A person.</summary>
    Answered,

    /// <summary>The opportunity's own columns.</summary>
    FromRecord,
}
