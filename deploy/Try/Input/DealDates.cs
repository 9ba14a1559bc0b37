using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Beside;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads when a deal was created, is expected to close and closed, and points out what cannot be so.</summary>
/// <param name="columns">The columns.</param>
/// <param name="today">Nothing can have happened later.</param>
internal sealed class DealDates(DealColumns columns, DateOnly today)
{
    private const int FarYears = 10;

    // From so many on, and from this share of the closed deals, it is no slip of the pen.
    private const int MigratedFrom = 10;
    private const decimal MigratedShare = 0.05m;

    private readonly Lines reversed = new();
    private readonly Lines zoned = new();
    private readonly Lines far = new();
    private readonly Lines future = new();
    private int closedDeals;

    /// <summary>What a reader of the numbers has to know.</summary>
    public IEnumerable<string> Notes()
    {
        if (zoned.Count > 0)
        {
            yield return $"{Counted.Of(zoned.Count, "deal")} created in UTC on the day after the local close date "
                + $"({zoned}): taken as created on the day of the close.";
        }

        if (reversed.Count > 0)
        {
            var migrated =
                reversed.Count >= MigratedFrom && reversed.Count >= MigratedShare * closedDeals
                    ? " So many look like data that was moved from another system, which keeps the day of the "
                        + "move as creation."
                    : string.Empty;
            yield return $"{Counted.Of(reversed.Count, "deal")} closed before creation ({reversed}): outcome and value "
                + $"count, win rate and cycle leave them out.{migrated}";
        }

        if (far.Count > 0)
        {
            yield return $"{Counted.Of(far.Count, "date")} more than {FarYears} years after today ({far}): read as it "
                + "stands; correct it in the export if it is a slip.";
        }

        if (future.Count > 0)
        {
            yield return FormattableString.Invariant(
                $"{Counted.Of(future.Count, "closed deal")} with a close date after today, {today:yyyy-MM-dd} "
            ) + FormattableString.Invariant($"({future}): open until that day.");
        }

        if (!columns.Has(DealField.Created))
        {
            yield return "No column says when a deal was created: cycle, velocity and the rule 'stuck in stage' "
                + "cannot be trusted.";
        }

        if (closedDeals > 0 && !HasCloseDate && columns.Has(DealField.ExpectedClose))
        {
            yield return "No column says when a deal closed: the estimated close date of closed deals is taken.";
        }
    }

    private bool HasCloseDate =>
        new[] { DealField.Closed, DealField.CloseDate, DealField.WonOn, DealField.LostOn }.Any(columns.Has);

    /// <summary>The deal with its dates.</summary>
    /// <exception cref="FormatException">A cell is no date, or a closed deal lacks one.</exception>
    public DealRecord Fill(DealRecord deal, InputRow row)
    {
        var created = columns.Date(row, DealField.Created);
        var closeDate = columns.Date(row, DealField.CloseDate);
        var expected = columns.Date(row, DealField.ExpectedClose);
        if (deal.Outcome == DealOutcome.Open)
        {
            return Watched(deal with { Created = created?.Day, ExpectedClose = (expected ?? closeDate)?.Day });
        }

        closedDeals++;
        var closed =
            columns.Date(row, deal.Outcome == DealOutcome.Won ? DealField.WonOn : DealField.LostOn)
            ?? columns.Date(row, DealField.Closed)
            ?? closeDate
            ?? (HasCloseDate ? null : expected)
            ?? throw new FormatException("It is closed, but no date says when.");
        if (columns.Has(DealField.Created) && created is null)
        {
            throw new FormatException("It is closed, but no date says when it was created.");
        }

        return Watched(
            deal with
            {
                Created = CreatedBy(created, closed, row),
                Closed = closed.Day,
                ExpectedClose = (expected ?? closed).Day,
            }
        );
    }

    // A deal cannot end before it begins: it begins on the day of its end, which the win rate leaves out as too short.
    private DateOnly? CreatedBy(DateMoment? created, DateMoment closed, InputRow row)
    {
        if (created is not { } known || known.Day <= closed.Day)
        {
            return created?.Day;
        }

        var isZone = (known.IsZoned || closed.IsZoned) && known.Day.DayNumber - closed.Day.DayNumber == 1;
        (isZone ? zoned : reversed).Add(row.Line);
        return closed.Day;
    }

    private DealRecord Watched(DealRecord deal)
    {
        var last = today.AddYears(FarYears);
        if (deal.Created > last || deal.ExpectedClose > last || deal.Closed > last)
        {
            far.Add(deal.Line);
        }
        else if (deal.Closed > today)
        {
            future.Add(deal.Line);
        }

        return deal;
    }
}
