namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>A completed activity as the input tells it.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Kind">C call, E e-mail, M meeting, T task, L letter.</param>
/// <param name="At">When it ended.</param>
public sealed record PlainWork(string Owner, char Kind, DateTime At)
{
    private const int DayOfMinutes = 1_440;

    /// <summary>The id of its deal; null where it is on none.</summary>
    public string? Deal { get; init; }

    /// <summary>It is with a customer.</summary>
    public bool WithCustomer { get; init; } = true;

    /// <summary>The customer began it.</summary>
    public bool Incoming { get; init; }

    /// <summary>When it came into the calendar.</summary>
    public required DateTime Entered { get; init; }

    /// <summary>How long it took; null where the input does not say.</summary>
    public int? Logged { get; init; }

    /// <summary>When it was entered as done.</summary>
    public DateTime Done => At > Entered ? At : Entered;

    public DateOnly Day => DateOnly.FromDateTime(At);

    public int Minutes =>
        Math.Min(
            DayOfMinutes,
            Logged
                ?? Kind switch
                {
                    'C' => 10,
                    'E' => 5,
                    'M' => 60,
                    _ => 15,
                }
        );

    // A meeting takes place when it begins.
    private DateTime Happened => Kind == 'M' ? At.AddMinutes(-(Logged ?? 60)) : At;

    public bool IsPlanned => Happened - Entered >= TimeSpan.FromDays(1);

    public DateOnly HappenedOn => DateOnly.FromDateTime(Happened);
}
