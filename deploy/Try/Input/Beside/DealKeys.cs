using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Finds the deal that a row of another export is about: by its id in any of its forms, else by its name where only one
/// deal has it.
/// </summary>
public sealed class DealKeys
{
    // Salesforce writes an id with 15 characters in reports, and with three more for spreadsheets that ignore case.
    private const int ShortId = 15;
    private const int LongId = 18;

    private readonly Dictionary<string, string> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Knows some deals.</summary>
    public DealKeys(IEnumerable<DealRecord> deals)
    {
        foreach (var deal in deals)
        {
            foreach (var form in Forms(deal.Id))
            {
                byId.TryAdd(form, deal.Id);
            }

            byName[Folded.Bare(deal.Name)] = byName.ContainsKey(Folded.Bare(deal.Name)) ? null : deal.Id;
        }
    }

    /// <summary>The id of the deal that a cell names; of several in one cell the first that is known.</summary>
    /// <exception cref="FormatException">It names none that can be used.</exception>
    public string Of(string cell)
    {
        foreach (
            var part in cell.Contains(';', StringComparison.Ordinal)
                ? cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [cell]
        )
        {
            if (
                Forms(part).Select(form => byId.GetValueOrDefault(form)).FirstOrDefault(found => found is not null) is
                { } id
            )
            {
                return id;
            }
        }

        return byName.GetValueOrDefault(Folded.Bare(cell))
            ?? throw new FormatException($"It belongs to the deal '{cell}', which is not among the usable deals.");
    }

    private static IEnumerable<string> Forms(string id)
    {
        yield return id;
        var plain = id.Trim('{', '}');
        yield return plain;
        if (plain.Length == LongId && plain.All(char.IsAsciiLetterOrDigit))
        {
            yield return "15:" + plain[..ShortId];
        }
        else if (plain.Length == ShortId && plain.All(char.IsAsciiLetterOrDigit))
        {
            yield return "15:" + plain;
        }
    }
}
