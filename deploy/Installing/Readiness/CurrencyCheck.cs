using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>Whether the environment has the currencies that the quotas of a settings file are in.</summary>
internal sealed class CurrencyCheck(DataverseClient client, SettingsDocument document)
{
    /// <summary>The currencies that are missing or not active.</summary>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(CancellationToken cancellation)
    {
        var named = (document.Quotas ?? [])
            .Select(quota => quota.Currency?.Trim())
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .ToList();
        var there = named.Count == 0 ? [] : await ActiveAsync(cancellation);
        return
        [
            .. named
                .Where(code => !there.Contains(code))
                .Select(code => new EnvironmentFinding(
                    "currencies",
                    $"The environment has no active currency {code}, and quotas of the settings file are in it.",
                    "Add it under Settings, Business Management, Currencies, or give one of "
                        + $"{string.Join(", ", there)}."
                )),
        ];
    }

    private async Task<SortedSet<string>> ActiveAsync(CancellationToken cancellation)
    {
        var there = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (
            var row in client.RowsAsync(
                "transactioncurrencies?$select=isocurrencycode&$filter=statecode eq 0",
                cancellation
            )
        )
        {
            there.Add(row.Text("isocurrencycode") ?? string.Empty);
        }

        return there;
    }
}
