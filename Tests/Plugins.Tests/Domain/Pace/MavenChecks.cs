using System.Globalization;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>
/// The check values that stand beside the repository with the design; a test that needs them is skipped without.
/// </summary>
internal sealed class MavenChecks
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "design", "checks"));

    private readonly FiscalCalendar calendar;
    private readonly DateTime today;

    public MavenChecks(string today, FiscalPeriodType type)
    {
        this.today = Days.Parse(today);
        calendar = new FiscalCalendar(null, (int)type);
        Study = new TeamStudy<string>(Deals(), calendar, calendar.PeriodOf(this.today), this.today);
    }

    public TeamStudy<string> Study { get; }

    /// <summary>The rows of a file of check values.</summary>
    public static IReadOnlyList<CheckRow> Rows(string name) =>
        Lines(name).Skip(1).Select(line => line.Split(',')).Select(cells => new CheckRow(cells)).ToList();

    private static Dictionary<string, IReadOnlyCollection<PaceDeal>> Deals() =>
        Lines("pace-maven-deals.csv")
            .Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToDictionary(
                own => own.Key,
                own => (IReadOnlyCollection<PaceDeal>)own.Select(Deal).ToList(),
                StringComparer.Ordinal
            );

    private static PaceDeal Deal(string[] cells) =>
        new(Days.Parse(cells[1]), cells[2].Length == 0 ? null : Days.Parse(cells[2]), cells[3] == "won")
        {
            Value = Number(cells[4]),
            Actual = Number(cells[5]),
        };

    private static decimal Number(string text) =>
        text.Length == 0 ? 0m : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Lines(string name)
    {
        Skip.IfNot(Directory.Exists(Folder), "The check values do not stand beside the repository.");
        return File.ReadAllLines(Path.Combine(Folder, name));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SalesCornerXrm.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}

/// <summary>A rep's line of check values.</summary>
internal sealed class CheckRow(string[] cells)
{
    public string Rep => cells[0];

    public decimal Quota => this[1];

    public IReadOnlyList<decimal> Odds => [this[6], this[7], this[8]];

    public IReadOnlyList<decimal> Landings => [this[9], this[10], this[11]];

    public IReadOnlyList<decimal> Rest => [this[2], this[3], this[4], this[5], this[12], this[13]];

    public IReadOnlyList<decimal> ByPeriod =>
        cells[14].Split(' ').Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).ToList();

    private decimal this[int index] => decimal.Parse(cells[index], CultureInfo.InvariantCulture);
}
