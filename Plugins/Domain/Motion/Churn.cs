using System.Globalization;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>What an account bought on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Value">The value, in base currency.</param>
public sealed record Purchase(DateTime Day, decimal Value);

/// <summary>An account as churn sees it.</summary>
/// <param name="Purchases">What it bought in the last two years.</param>
public sealed record AccountHistory(IReadOnlyCollection<Purchase> Purchases)
{
    /// <summary>Whether it bought before those two years.</summary>
    public bool BoughtEarlier { get; init; }

    /// <summary>The day on which it was deactivated; null while it is active.</summary>
    public DateTime? DeactivatedOn { get; init; }
}

/// <summary>New and lapsed accounts; adds up over reps.</summary>
/// <param name="New">Accounts whose first won deal lies in the last 365 days.</param>
/// <param name="Lapsed">Accounts that bought in the 365 days before and not since, or were deactivated in the last
/// 365.</param>
public sealed record ChurnFacts(int New, int Lapsed)
{
    private const int Year = 365;

    /// <summary>What the new ones have bought so far.</summary>
    public decimal NewValue { get; init; }

    /// <summary>What the lapsed ones bought in the 365 days before the last 365.</summary>
    public decimal LapsedValue { get; init; }

    /// <summary>The first day of the last 365.</summary>
    public static DateTime Since(DateTime today) => CalendarDay.Add(today, -Year);

    /// <summary>The first day of the 365 before them.</summary>
    public static DateTime YearBefore(DateTime today) => CalendarDay.Add(today, -2 * Year);

    /// <summary>Counts one account.</summary>
    public static ChurnFacts Of(AccountHistory account, DateTime today)
    {
        var recent = account
            .Purchases.Where(purchase => purchase.Day >= Since(today) && purchase.Day <= today)
            .ToList();
        var before = account
            .Purchases.Where(purchase => purchase.Day >= YearBefore(today) && purchase.Day < Since(today))
            .ToList();
        var ever = recent.Count > 0 || before.Count > 0 || account.BoughtEarlier;
        var deactivated = ever && account.DeactivatedOn >= Since(today);
        var isNew = recent.Count > 0 && before.Count == 0 && !account.BoughtEarlier;
        var isLapsed = deactivated || (recent.Count == 0 && before.Count > 0);
        return new ChurnFacts(isNew ? 1 : 0, isLapsed ? 1 : 0)
        {
            NewValue = isNew ? recent.Sum(purchase => purchase.Value) : 0m,
            LapsedValue = isLapsed ? before.Sum(purchase => purchase.Value) : 0m,
        };
    }

    /// <summary>New accounts still needed to replace the lapsed ones by count.</summary>
    public int Needed => Math.Max(0, Lapsed - New);

    /// <summary>
    /// The same by value: what lapsed, in average first years of a new account; null where nothing lapsed can be
    /// measured so.
    /// </summary>
    public int? NeededByValue =>
        LapsedValue <= 0m ? 0
        : New == 0 || NewValue <= 0m ? null
        : Exact.CeilingCount(Math.Max(0m, (Exact.Quotient(LapsedValue * New, NewValue) ?? 0m) - New));

    /// <summary>Both together.</summary>
    public ChurnFacts Plus(ChurnFacts other) =>
        new(New + other.New, Lapsed + other.Lapsed)
        {
            NewValue = NewValue + other.NewValue,
            LapsedValue = LapsedValue + other.LapsedValue,
        };

    /// <summary>The sum in words.</summary>
    public string InWords() =>
        New == 0 && Lapsed == 0 ? "No account of theirs bought for the first time or lapsed in the last 365 days."
        : Lapsed == 0 ? Text($"{New} new accounts and none lapsed in the last 365 days.")
        : Text($"{Lapsed} accounts lapsed ({LapsedValue:#,0} in their last year) and {New} are new ")
            + Text($"({NewValue:#,0} so far): ")
            + (Needed == 0 ? "by count they are replaced" : Text($"{Needed} more new ones are needed by count"))
            + NeededByValue switch
            {
                null => "; by value nobody can say, for no new account has bought anything with a value.",
                0 => ", and by value they are.",
                { } more => Text($", {more} more by value (a new account brought {NewValue / New:#,0})."),
            };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
