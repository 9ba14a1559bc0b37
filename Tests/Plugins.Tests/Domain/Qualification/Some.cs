using SalesCorner.Plugins.Domain.Qualification;

namespace SalesCorner.Plugins.Tests.Domain.Qualification;

/// <summary>Questions and answers for tests.</summary>
internal static class Some
{
    /// <summary>Seven questions of weight 10, the first five must-haves, numbered 0 to 6.</summary>
    public static IReadOnlyList<Question> Seven { get; } =
        Enumerable
            .Range(0, 7)
            .Select(number => new Question(Id(number), $"Question {number}?", 10)
            {
                Order = number,
                MustHave = number < 5,
            })
            .ToList();

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static Answer Answer(int question, int value, int daysAgo = 0) =>
        new(Id(question), value, Days.Ago(daysAgo));

    /// <summary>Answers to the first questions in order; 0 leaves one unanswered.</summary>
    public static IReadOnlyList<Answer> Answers(params int[] values) =>
        values.Select((value, number) => Answer(number, value)).Where(answer => answer.Value > 0).ToList();

    public static QualificationFacts Deal(params int[] values) => new(Seven, Answers(values), Days.Today) { Stage = 0 };
}
