using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Turns an objective's progress into columns, and a stored one back.</summary>
internal static class ObjectiveColumns
{
    /// <summary>What reading an objective for a computation needs.</summary>
    public static readonly string[] Read =
    [
        ObjectiveTable.Name,
        ObjectiveTable.ParentId,
        ObjectiveTable.Weight,
        ObjectiveTable.ObjectiveStatus,
        ObjectiveTable.Template,
        ObjectiveTable.PeriodStart,
        ObjectiveTable.PeriodEnd,
        ObjectiveTable.State,
        ObjectiveTable.OwningUser,
        ObjectiveTable.Progress,
        ObjectiveTable.Expected,
        ObjectiveTable.Behind,
        ObjectiveTable.BehindOn,
        ObjectiveTable.Explanation,
        ObjectiveTable.Note,
        ObjectiveTable.DirtySince,
    ];

    private const decimal Percent = 100m;
    private const int Decimals = 2;
    private const int LongestWords = 2_000;
    private const int LongestNote = 500;

    /// <summary>The columns that follow from progress and day.</summary>
    /// <param name="objective">The objective's row.</param>
    /// <param name="progress">Its progress.</param>
    /// <param name="today">The organisation's day.</param>
    /// <param name="book">The language of the row.</param>
    public static Dictionary<string, object?> Of(
        RowView objective,
        ObjectiveProgress progress,
        DateTime today,
        PhraseBook book
    )
    {
        var expected = Expected(objective);
        var words = book.Say(ObjectiveSentence.Of(progress, expected, today));
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [ObjectiveTable.Progress] = PercentOf(progress.Share),
            [ObjectiveTable.Expected] = PercentOf(expected?.By(today)),
            [ObjectiveTable.Behind] = expected?.IsBehind(progress.Share, today) == true,
            [ObjectiveTable.BehindOn] = expected?.BehindOn(progress.Share),
            [ObjectiveTable.Explanation] = words.Shortened(LongestWords),
            [ObjectiveTable.Note] = progress.Share is null ? words.Shortened(LongestNote) : null,
        };
    }

    /// <summary>A share in percent as it is stored.</summary>
    public static decimal? PercentOf(decimal? share) =>
        share is { } known ? Math.Round(known * Percent, Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>A stored percentage as a share.</summary>
    public static decimal? ShareOf(decimal? percent) => percent / Percent;

    /// <summary>Whether an objective has progress of its own that is kept up.</summary>
    public static bool IsOpen(RowView objective) =>
        StatusOf(objective) != ObjectiveStatus.Closed && !objective.Value<bool>(ObjectiveTable.Template);

    /// <summary>Its status; a draft where none is given.</summary>
    public static ObjectiveStatus StatusOf(RowView objective) =>
        Choice.Read<ObjectiveStatus>(objective.Value<OptionSetValue>(ObjectiveTable.ObjectiveStatus))
        ?? ObjectiveStatus.Draft;

    private static ExpectedProgress? Expected(RowView objective) =>
        objective.Day(ObjectiveTable.PeriodStart) is { } start && objective.Day(ObjectiveTable.PeriodEnd) is { } end
            ? new ExpectedProgress(start, end)
            : null;
}
