using System.Globalization;
using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Prints objectives, events and self-assessments; nothing of what nobody has.</summary>
/// <param name="console">Where to.</param>
internal sealed class GoalReport(IAnsiConsole console)
{
    /// <summary>Prints them.</summary>
    public void Write(TryResult result)
    {
        Objectives(result.Objectives);
        Events(result.Events);
        Assessments(result.Assessments);
    }

    private void Objectives(IReadOnlyList<ObjectiveResult> objectives)
    {
        if (objectives.Count == 0)
        {
            return;
        }

        Title("Goals", "how far, and what is expected by now");
        var table = new ReportTable(
            new("Owner", 0, IsNumber: false),
            new("Objective", 1, IsNumber: false),
            new("Status", 5, IsNumber: false),
            new("Reached", 2),
            new("Expected", 3),
            new("Verdict", 0, IsNumber: false),
            new("Next review", 4, IsNumber: false)
        );
        foreach (var one in objectives)
        {
            table.Add(
                one.Owner,
                one.Title,
                one.Status ?? ReportCell.Unknown,
                Share(one.Progress),
                Share(one.Expected),
                Verdict(one),
                one.NextReviewOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ReportCell.Unknown
            );
        }

        table.WriteTo(console);
    }

    private static ReportCell Verdict(ObjectiveResult one) =>
        one.Behind switch
        {
            true => new ReportCell("behind", "red"),
            false when one.Progress is not null => new ReportCell("on course", "green"),
            _ => ReportCell.Unknown,
        };

    private void Events(IReadOnlyList<EventResult> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        Title("Events", "who was followed up within how many days, and what came of it");
        var table = new ReportTable(
            new("Event", 0, IsNumber: false),
            new("Captured", 1),
            new("1 day", 4),
            new("3 days", 5),
            new("5 days", 6),
            new("Later", 7),
            new("Not yet", 2),
            new("Overdue", 3),
            new("Deals", 8),
            new("Won", 9),
            new("Cost", 10)
        );
        foreach (var one in events)
        {
            table.Add(
                one.Name,
                Count(one.Captured),
                Count(one.Within1),
                Count(one.Within3),
                Count(one.Within5),
                Count(one.Later),
                Count(one.NotYet),
                Count(one.Overdue),
                Count(one.BecameDeals),
                Amount(one.WonValue),
                Amount(one.Cost)
            );
        }

        table.WriteTo(console);
    }

    private void Assessments(IReadOnlyList<AssessmentResult> assessments)
    {
        if (assessments.Count == 0)
        {
            return;
        }

        Title("How managers see themselves", "the mean of their levels, and of managers on the same tier");
        var table = new ReportTable(
            new("Manager", 0, IsNumber: false),
            new("Period", 1, IsNumber: false),
            new("Tier", 4, IsNumber: false),
            new("Own", 2),
            new("Others", 3)
        );
        foreach (var one in assessments)
        {
            var others = one.Answers.Select(answer => answer.Benchmark).OfType<decimal>().ToList();
            table.Add(
                one.Manager,
                one.Period,
                one.Tier ?? ReportCell.Unknown,
                Level(one.Average),
                others.Count == 0 ? "too few" : Level(others.Average())
            );
        }

        table.WriteTo(console);
    }

    private void Title(string title, string about)
    {
        console.WriteLine();
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{title}[/]: {about}");
    }

    private static string Share(decimal? share) =>
        share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known * 100m:0} %") : ReportCell.Unknown;

    private static string Level(decimal? level) =>
        level is { } known ? known.ToString("0.0", CultureInfo.InvariantCulture) : ReportCell.Unknown;

    private static string Count(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? ReportCell.Unknown;

    private static string Amount(decimal? amount) =>
        amount is { } known ? known.ToString("#,0", CultureInfo.InvariantCulture) : ReportCell.Unknown;
}
