using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Beside;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>What a file of the input holds.</summary>
public enum FileKind
{
    /// <summary>Deals.</summary>
    Deals,

    /// <summary>Activities on deals.</summary>
    Activities,

    /// <summary>Moves between stages, or changes of fields.</summary>
    Changes,

    /// <summary>Answers to qualification questions.</summary>
    Answers,

    /// <summary>Quotas.</summary>
    Quotas,

    /// <summary>Reps and their managers.</summary>
    Reps,

    /// <summary>Exchange rates.</summary>
    Rates,
}

/// <summary>
/// Finds the files of the input: the deals, and what stands beside them, by their names or else by their headings.
/// </summary>
public sealed class InputFiles
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".xlsx", ".xls"];

    private static readonly Dictionary<string, FileKind> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["deals"] = FileKind.Deals,
        ["activities"] = FileKind.Activities,
        ["stages"] = FileKind.Changes,
        ["stage_transitions"] = FileKind.Changes,
        ["stage_moves"] = FileKind.Changes,
        ["answers"] = FileKind.Answers,
        ["quotas"] = FileKind.Quotas,
        ["reps"] = FileKind.Reps,
        ["teams"] = FileKind.Reps,
        ["rates"] = FileKind.Rates,
    };

    private readonly List<(FileKind Kind, InputTable Table)> beside = [];
    private readonly List<string> notes = [];

    private InputFiles(InputTable deals)
    {
        Deals = deals;
    }

    /// <summary>The file of the deals.</summary>
    public InputTable Deals { get; }

    /// <summary>The folder in which the map's other files stand; null where only one file is read.</summary>
    public string? Folder { get; private init; }

    /// <summary>Files that were not read.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The files of a kind.</summary>
    public IEnumerable<SideTable> Of(FileKind kind) =>
        beside.Where(file => file.Kind == kind).Select(file => new SideTable(file.Table));

    /// <summary>Finds the files.</summary>
    /// <param name="data">A file, or a folder.</param>
    /// <param name="map">The person's map, which can name the file of the deals.</param>
    /// <exception cref="CommandFailedException">There is no such file, or several could hold the deals.</exception>
    public static InputFiles Find(string data, MapFile? map)
    {
        if (Directory.Exists(data))
        {
            return InFolder(data, Candidates(data), map);
        }

        var deals = InputTable.Open(data);
        FindHeader(deals, map);
        if (map is null)
        {
            return new InputFiles(deals);
        }

        // A map stands for a whole export: what has a known name beside its deals belongs to it.
        var folder = Path.GetDirectoryName(Path.GetFullPath(data))!;
        var files = new InputFiles(deals) { Folder = folder };
        files.Add(
            Candidates(folder).Where(file => KindByName(file) is not null and not FileKind.Deals),
            byHeadings: false
        );
        return files;
    }

    private static InputFiles InFolder(string folder, IReadOnlyList<string> candidates, MapFile? map)
    {
        var named = map?.Deals is { } own
            ? Path.Combine(folder, own)
            : candidates.FirstOrDefault(file => KindByName(file) == FileKind.Deals);
        var deals = InputTable.Open(named ?? DealsByHeadings(folder, candidates, map));
        FindHeader(deals, map);
        var files = new InputFiles(deals) { Folder = folder };
        files.Add(
            candidates.Where(file => Path.GetFullPath(file) != Path.GetFullPath(deals.Path)),
            byHeadings: map is null
        );
        return files;
    }

    private static string DealsByHeadings(string folder, IReadOnlyList<string> candidates, MapFile? map)
    {
        var free = candidates.Where(file => KindByName(file) is null).ToList();
        var found =
            map is null && free.Count > 1
                ? free.Where(file => Kind(InputTable.Open(file)) == FileKind.Deals).ToList()
                : free;
        return found.Count == 1
            ? found[0]
            : throw new CommandFailedException(
                $"{folder}: which of the {candidates.Count} files "
                    + $"({string.Join(", ", candidates.Select(Path.GetFileName).Take(10))}) holds the deals? "
                    + "Name it deals.csv, give --data the file itself, or say \"deals\" in a --map file."
            );
    }

    private void Add(IEnumerable<string> candidates, bool byHeadings)
    {
        foreach (var file in candidates)
        {
            if (KindByName(file) is { } named and not FileKind.Deals)
            {
                beside.Add((named, Opened(file)));
            }
            else if (byHeadings)
            {
                AddByHeadings(file);
            }
        }
    }

    private void AddByHeadings(string file)
    {
        try
        {
            var table = InputTable.Open(file);
            if (Kind(table) is { } kind and not FileKind.Deals)
            {
                beside.Add((kind, table));
                return;
            }

            notes.Add(
                $"{table.Name} is not read: its columns are none of those that are known beside deals (docs/input.md)."
            );
        }
        catch (CommandFailedException problem)
        {
            notes.Add($"Not read: {problem.Message}");
        }
    }

    private static InputTable Opened(string file)
    {
        var table = InputTable.Open(file);
        table.FindHeader(header => KindOf(new SideTable(table, header), header) is not null);
        return table;
    }

    private static void FindHeader(InputTable deals, MapFile? map)
    {
        var mapped = map?.Columns.Keys.Select(Headings.Bare).ToHashSet(StringComparer.Ordinal);
        deals.FindHeader(header =>
            mapped is null
                ? DealLayout.Recognise(header) is not null
                : header.Any(heading => mapped.Contains(Headings.Bare(heading)))
        );
    }

    private static FileKind? Kind(InputTable table)
    {
        table.FindHeader(header => KindOf(new SideTable(table, header), header) is not null);
        return KindOf(new SideTable(table), table.Header);
    }

    private static FileKind? KindOf(SideTable table, IReadOnlyList<string> header)
    {
        if (DealLayout.Recognise(header) is { } layout && layout.Finds(header, DealField.Owner))
        {
            return FileKind.Deals;
        }

        return SideFiles.IsAnswers(table) ? FileKind.Answers
            : ActivityFile.Is(table) ? FileKind.Activities
            : ChangeFile.Is(table) ? FileKind.Changes
            : RateFile.Is(table) ? FileKind.Rates
            : QuotaLines.IsQuotas(table) ? FileKind.Quotas
            : SideFiles.IsReps(table) ? FileKind.Reps
            : null;
    }

    private static FileKind? KindByName(string file) =>
        Names.TryGetValue(Path.GetFileNameWithoutExtension(file), out var kind) ? kind : null;

    private static List<string> Candidates(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Where(file => Path.GetFileName(file)[0] is not ('~' or '.'))
                .Order(StringComparer.Ordinal),
        ];
}
