using System.Globalization;
using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Judges standards: of an indicator that there is, for somebody or everybody, each once.</summary>
/// <param name="facts">What the environment knows.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class StandardRules(EnvironmentFacts facts, ICollection<Problem> problems)
{
    private const string Iso = "yyyy-MM-dd";

    private readonly Dictionary<(int Indicator, Guid? Rep, string? From), Place> first = [];

    /// <summary>The standards that are well.</summary>
    public IReadOnlyList<StandardWanted> Judge(IReadOnlyList<Placed<StandardEntry>> entries)
    {
        var wanted = new List<StandardWanted>();
        foreach (var entry in entries)
        {
            var before = problems.Count;
            var indicator = IndicatorOf(entry);
            var rep = entry.Value.Rep is { } name
                ? PersonRules.One(facts.Users, name, isTeam: false, entry.At("rep"), problems)
                : null;
            var from = DayOf(entry, entry.Value.From, "from");
            var to = DayOf(entry, entry.Value.To, "to");
            CheckValue(entry);
            if (from is not null && to is not null && string.CompareOrdinal(to, from) < 0)
            {
                problems.Add(new Problem(entry.At("to"), $"The standard ends before it begins, on {from}."));
            }

            if (problems.Count == before)
            {
                CheckOnce(entry, indicator, rep, from);
                wanted.Add(new StandardWanted(indicator, rep, from, entry.Value.Value, to));
            }
        }

        return wanted;
    }

    private int IndicatorOf(Placed<StandardEntry> entry)
    {
        var labels = ChoiceLabels.Indicator.ToList();
        var index = labels.FindIndex(label => label.Equals(entry.Value.Indicator, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            problems.Add(
                new Problem(
                    entry.At("indicator"),
                    $"'{Words.Shown(entry.Value.Indicator)}' is none of {string.Join(", ", labels)}."
                )
            );
        }

        return index;
    }

    private string? DayOf(Placed<StandardEntry> entry, string? text, string member)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString(Iso, CultureInfo.InvariantCulture);
        }

        problems.Add(new Problem(entry.At(member), $"'{Words.Shown(text)}' is no day. Write it as 2026-12-31."));
        return null;
    }

    // Which indicator is a share of something, the plug-in knows: it refuses what nobody could meet.
    private void CheckValue(Placed<StandardEntry> entry)
    {
        if (facts.StandardColumns.GetValueOrDefault("sc_value")?.Refusal(entry.Value.Value) is { } refusal)
        {
            problems.Add(new Problem(entry.At("value"), refusal));
        }
    }

    private void CheckOnce(Placed<StandardEntry> entry, int indicator, PersonFound? rep, string? from)
    {
        if (!first.TryAdd((indicator, rep?.Id, from), entry.Place))
        {
            problems.Add(
                new Problem(
                    entry.At("indicator"),
                    $"The standard of {ChoiceLabels.Indicator[indicator]} for {rep?.Name ?? "everybody"} stands "
                        + $"twice, first at {first[(indicator, rep?.Id, from)]}. Remove one of the two, or give it "
                        + "another first day."
                )
            );
        }
    }
}
