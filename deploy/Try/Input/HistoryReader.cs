using System.Collections.Immutable;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads a person's own export, a file or a folder, into a history that can be replayed.</summary>
public static class HistoryReader
{
    private static readonly string[] ActivityFiles = ["activities.csv"];
    private static readonly string[] StageFiles = ["stages.csv", "stage_transitions.csv", "stage_moves.csv"];
    private static readonly string[] AnswerFiles = ["answers.csv"];
    private static readonly string[] QuotaFiles = ["quotas.csv"];
    private static readonly string[] RepFiles = ["reps.csv", "teams.csv"];

    /// <summary>Reads the input.</summary>
    /// <param name="data">A file, or a folder with `deals.csv` (or the file that the map names) and what stands beside it.</param>
    /// <param name="map">The person's map, or null: then the headings have to be known.</param>
    /// <param name="quotas">A file of quotas, or null: then `quotas.csv` beside the deals, when it is there.</param>
    /// <param name="order">The order of day and month that the person gave.</param>
    /// <exception cref="CommandFailedException">The input cannot be used at all.</exception>
    public static SalesHistory Read(string data, MapFile? map, string? quotas = null, DateOrder? order = null)
    {
        var file = DelimitedFile.Open(DealsPath(data, map));
        var layout = map is null ? DealLayout.Recognise(file.Header) : null;
        if (map is null && layout is null)
        {
            throw new CommandFailedException(
                $"{file.Name}: no known export has such columns ({Shown(file)}). Say what they mean in a --map file (docs/input.md), or is the delimiter not comma, semicolon or tab?");
        }

        var names = new NameBook();
        var columns = DealColumns.Find(file, map is null ? layout!.Columns : map.Columns, order ?? map?.DateOrder);
        var reader = new DealFile(file, columns, map, names);
        var deals = reader.Read();
        if (deals.Count == 0)
        {
            var why = reader.Rejected.Count == 0 ? "there is no row behind the header." : $"line {reader.Rejected[0].Line}: {reader.Rejected[0].Reason}";
            throw new CommandFailedException($"{file.Name}: no row can be used; {why}");
        }

        var folder = Directory.Exists(data) ? data : map is null ? null : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(data));
        return Beside(new Parts(layout?.Title ?? "mapped export", deals, reader, names), map, folder, quotas);
    }

    private static SalesHistory Beside(Parts parts, MapFile? map, string? folder, string? quotas)
    {
        var side = new SideFiles(parts.Deals.Select(deal => deal.Id).ToHashSet(StringComparer.OrdinalIgnoreCase), parts.Names, map);
        var activities = Path(folder, ActivityFiles) is { } activityFile ? side.Activities(activityFile) : [];
        var moves = Path(folder, StageFiles) is { } stageFile ? side.StageMoves(stageFile) : [];
        var answers = Path(folder, AnswerFiles) is { } answerFile ? side.Answers(answerFile) : [];
        var quotaFile = quotas ?? Path(folder, QuotaFiles);
        var quotaRows = quotaFile is null ? [] : side.Quotas(quotaFile);
        var managers = new Dictionary<string, string>(parts.Reader.Managers, StringComparer.OrdinalIgnoreCase);
        var list = map?.Managers ?? (Path(folder, RepFiles) is { } reps ? new ManagerListMap(System.IO.Path.GetFileName(reps), "owner", "manager") : null);
        foreach (var (rep, manager) in list is null || folder is null ? ImmutableDictionary<string, string>.Empty : side.Managers(list, folder))
        {
            managers[rep] = manager;
        }

        return new SalesHistory
        {
            Source = parts.Source,
            BaseCurrency = map?.Currency ?? MostUsedCurrency(parts.Deals),
            Deals = parts.Deals,
            Activities = [.. activities.OrderBy(activity => activity.AtUtc)],
            StageMoves = moves,
            Answers = [.. answers.OrderBy(answer => answer.On)],
            Quotas = quotaRows,
            Managers = managers,
            Rejected = [.. parts.Reader.Rejected, .. side.Rejected],
            Notes = [.. parts.Reader.Notes(), .. side.Notes, .. Lacks(activities.Count, answers.Count, quotaRows.Count)],
            LastDay = LastDay(parts.Deals, activities),
        };
    }

    private static IEnumerable<string> Lacks(int activities, int answers, int quotas)
    {
        if (activities == 0)
        {
            yield return "No activities in the input: the rules 'no activity' and 'no next step' are switched off.";
        }

        if (answers == 0)
        {
            yield return "No qualification answers in the input: deals are judged by their stage (assumed by stage).";
        }

        if (quotas == 0)
        {
            yield return "No quotas in the input: each quota is assumed, the mean of the rep's last four periods won plus 10 %.";
        }
    }

    private static DateOnly LastDay(IReadOnlyList<DealRecord> deals, IReadOnlyList<ActivityRecord> activities)
    {
        var last = deals.Max(deal => deal.Closed ?? deal.Created ?? DateOnly.MinValue);
        var lastActivity = activities.Count == 0 ? last : DateOnly.FromDateTime(activities.Max(activity => activity.AtUtc));
        return last > lastActivity ? last : lastActivity;
    }

    private static string MostUsedCurrency(IReadOnlyList<DealRecord> deals) =>
        deals.Select(deal => deal.Currency).OfType<string>().GroupBy(code => code, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? "USD";

    private static string DealsPath(string data, MapFile? map)
    {
        if (!Directory.Exists(data))
        {
            return data;
        }

        var named = System.IO.Path.Combine(data, map?.Deals ?? "deals.csv");
        if (File.Exists(named))
        {
            return named;
        }

        var files = Directory.GetFiles(data, "*.csv");
        return files.Length == 1
            ? files[0]
            : throw new CommandFailedException($"{data}: which of the {files.Length} CSV files holds the deals? Name it deals.csv, or say \"deals\" in a --map file.");
    }

    private static string? Path(string? folder, string[] names) =>
        folder is null ? null : names.Select(name => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string Shown(DelimitedFile file)
    {
        var header = string.Join(", ", file.Header);
        return header.Length <= 120 ? header : header[..120] + "…";
    }

    private sealed record Parts(string Source, IReadOnlyList<DealRecord> Deals, DealFile Reader, NameBook Names);
}
