using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>Writes what happened on one deal: stage moves, activities and answers between two days.</summary>
/// <param name="ledger">Where it is written.</param>
/// <param name="random">Decides the details.</param>
public sealed class DealStory(SampleLedger ledger, SeededRandom random)
{
    private static readonly string[] Codes = ["need", "urgency", "budget", "process", "makers", "senior", "case"];

    private static readonly ActivityKind[] Kinds =
    [
        ActivityKind.PhoneCall,
        ActivityKind.Email,
        ActivityKind.Email,
        ActivityKind.Appointment,
        ActivityKind.Task,
    ];

    /// <summary>The codes of the shipped questions, in their order.</summary>
    public static IReadOnlyList<string> QuestionCodes => Codes;

    /// <summary>
    /// Moves a deal through the stages up to one, evenly, so that it comes into the last of them on a day.
    /// </summary>
    public void Stages(string deal, int upTo, DateOnly from, DateOnly lastEntered)
    {
        var days = Math.Max(upTo, lastEntered.DayNumber - from.DayNumber);
        for (var stage = 1; stage <= upTo; stage++)
        {
            ledger.Moves.Add(new StageMove(deal, stage, At(from.AddDays(days * stage / upTo), 9 + stage)));
        }
    }

    /// <summary>Logs activities on a deal, some days apart, up to a day.</summary>
    public void Activities(string deal, DateOnly from, DateOnly to, int daysApart)
    {
        for (
            var day = from.AddDays(random.Between(1, daysApart + 1));
            day <= to;
            day = day.AddDays(random.Between(daysApart / 2 + 1, daysApart * 3 / 2 + 1))
        )
        {
            var kind = random.OneOf(Kinds);
            bool? incoming = kind is ActivityKind.PhoneCall or ActivityKind.Email ? random.Chance(0.4) : null;
            var activity = new ActivityRecord(
                deal,
                kind,
                At(day, random.Between(8, 18)),
                incoming,
                Minutes(kind),
                Line: 0
            );
            ledger.Activities.Add(
                random.Chance(0.5) ? activity with { PlannedUtc = activity.AtUtc.AddDays(-2) } : activity
            );
        }
    }

    /// <summary>Plans a next step on a deal.</summary>
    public void NextStep(string deal, DateOnly planned, DateOnly on) =>
        ledger.Activities.Add(
            new ActivityRecord(deal, ActivityKind.Appointment, At(on, 10), Incoming: null, 60, Line: 0)
            {
                PlannedUtc = At(planned, 16),
            }
        );

    /// <summary>Answers the questions: well for a qualified deal, some of them and poorly for another.</summary>
    public void Answers(string deal, bool qualified, DateOnly on)
    {
        for (var index = 0; index < Codes.Length; index++)
        {
            if (qualified || random.Chance(0.5))
            {
                var value = qualified ? random.Between(4, 6) : random.Between(2, 4);
                ledger.Answers.Add(new AnswerRecord(deal, Codes[index], value, on));
            }
        }
    }

    /// <summary>A moment on a day.</summary>
    public static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);

    private int Minutes(ActivityKind kind) =>
        kind switch
        {
            ActivityKind.Appointment => random.OneOf([30, 45, 60, 90]),
            ActivityKind.Email => 5,
            ActivityKind.Task => 15,
            _ => random.Between(5, 25),
        };
}
