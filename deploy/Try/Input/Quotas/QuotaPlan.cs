using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Input.Quotas;

/// <summary>
/// Brings quotas as people keep them, by month, quarter or year, into the organisation's fiscal periods.
/// </summary>
/// <param name="fiscal">The fiscal periods.</param>
public sealed class QuotaPlan(FiscalPeriods fiscal)
{
    private readonly List<string> notes = [];

    /// <summary>What was done to quotas that are no fiscal period's, and which were not used.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>
    /// A quota for each rep and fiscal period that the lines are about: those inside it summed, else a longer one
    /// spread evenly.
    /// </summary>
    /// <param name="quotas">The lines.</param>
    /// <param name="asOf">The day that is looked at, whose period needs a quota.</param>
    public IReadOnlyList<QuotaRecord> Of(IReadOnlyList<QuotaRecord> quotas, DateOnly asOf)
    {
        var found = quotas
            .GroupBy(quota => quota.Owner, StringComparer.OrdinalIgnoreCase)
            .SelectMany(lines => OfRep([.. lines]))
            .ToList();
        var current = fiscal.Of(asOf);
        var without = quotas
            .Select(quota => quota.Owner)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Except(
                found.Where(quota => current.Holds(quota.PeriodStart)).Select(quota => quota.Owner),
                StringComparer.OrdinalIgnoreCase
            )
            .ToList();
        if (without.Count > 0)
        {
            notes.Add(
                FormattableString.Invariant($"Quotas of {string.Join(", ", without)} are for other periods than ")
                    + FormattableString.Invariant(
                        $"{current.Start:yyyy-MM-dd} to {current.End:yyyy-MM-dd} and are not used for it."
                    )
            );
        }

        return found;
    }

    private IEnumerable<QuotaRecord> OfRep(IReadOnlyList<QuotaRecord> lines)
    {
        var spans = lines
            .Select(line =>
                (
                    Line: line,
                    Span: line.PeriodEnd is { } end
                        ? new FiscalSpan(line.PeriodStart, end)
                        : fiscal.Of(line.PeriodStart)
                )
            )
            .ToList();
        var used = new HashSet<QuotaRecord>(ReferenceEqualityComparer.Instance);
        var last = spans.Max(span => span.Span.End);
        for (
            var period = fiscal.Of(spans.Min(span => span.Span.Start));
            period.Start <= last;
            period = fiscal.Of(period.End.AddDays(1))
        )
        {
            if (QuotaOf(spans, period, used) is { } quota)
            {
                yield return quota with
                {
                    StartedOn = lines.Max(line => line.StartedOn),
                };
            }
        }

        foreach (var line in lines.Where(line => line.Line > 0 && !used.Contains(line)))
        {
            notes.Add(
                $"The quota of {line.Owner} on line {line.Line} is not used: other lines tell those periods "
                    + "more exactly, or it begins inside a fiscal period."
            );
        }
    }

    private QuotaRecord? QuotaOf(
        IReadOnlyList<(QuotaRecord Line, FiscalSpan Span)> spans,
        FiscalSpan period,
        HashSet<QuotaRecord> used
    )
    {
        var whole = spans.Where(span => span.Span == period).ToList();
        var parts =
            whole.Count > 0
                ? whole
                : [.. spans.Where(span => span.Span.Start >= period.Start && span.Span.End <= period.End)];
        if (parts.Count > 0)
        {
            used.UnionWith(parts.Select(part => part.Line));
            if (whole.Count == 0 && Months(parts) < fiscal.Months)
            {
                notes.Add(
                    FormattableString.Invariant($"The quota of {parts[0].Line.Owner} for {period.Start:yyyy-MM-dd} to ")
                        + FormattableString.Invariant(
                            $"{period.End:yyyy-MM-dd} is the sum of {Months(parts)} of its {fiscal.Months} "
                        )
                        + FormattableString.Invariant($"months: the others have none.")
                );
            }

            return new QuotaRecord(parts[0].Line.Owner, period.Start, parts.Sum(part => part.Line.Amount))
            {
                Capacity = parts.Sum(part => part.Line.Capacity * Length(part.Span)) / Months(parts),
            };
        }

        var longer = spans
            .Where(span => span.Span.Start <= period.Start && span.Span.End >= period.End)
            .OrderBy(span => Length(span.Span))
            .FirstOrDefault();
        if (longer.Line is null)
        {
            return null;
        }

        if (used.Add(longer.Line))
        {
            notes.Add(
                $"The quota of {longer.Line.Owner} on line {longer.Line.Line} is for {Length(longer.Span)} "
                    + $"months: spread evenly, each period of {fiscal.Months} gets its share."
            );
        }

        var share = longer.Line.Amount * fiscal.Months / Length(longer.Span);
        return new QuotaRecord(longer.Line.Owner, period.Start, Math.Round(share, 2, MidpointRounding.AwayFromZero))
        {
            Capacity = longer.Line.Capacity,
        };
    }

    private static int Months(IReadOnlyList<(QuotaRecord Line, FiscalSpan Span)> parts) =>
        parts.Sum(part => Length(part.Span));

    private static int Length(FiscalSpan span)
    {
        var next = span.End.AddDays(1);
        return ((next.Year - span.Start.Year) * 12) + next.Month - span.Start.Month;
    }
}
