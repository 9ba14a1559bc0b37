using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>
/// All that is read of the environment before anything is judged or changed: only what the input needs.
/// </summary>
internal sealed class EnvironmentFacts
{
    /// <summary>The tables that the input has rows of.</summary>
    public required IReadOnlyDictionary<ConfiguredTable, TableFacts> Tables { get; init; }

    /// <summary>
    /// The values that a deal's stage can have: of the opportunity's sales stage, and of stages that policies name.
    /// </summary>
    public required IReadOnlyCollection<int> Stages { get; init; }

    /// <summary>The status reasons of lost opportunities.</summary>
    public required IReadOnlyCollection<int> LostReasons { get; init; }

    /// <summary>The organisation; null without quotas.</summary>
    public OrganisationFacts? Organisation { get; init; }

    /// <summary>What the columns of a quota can hold; empty without quotas.</summary>
    public IReadOnlyDictionary<string, ColumnLimits> QuotaColumns { get; init; } =
        new Dictionary<string, ColumnLimits>(StringComparer.Ordinal);

    /// <summary>What the columns of a standard can hold; empty without standards.</summary>
    public IReadOnlyDictionary<string, ColumnLimits> StandardColumns { get; init; } =
        new Dictionary<string, ColumnLimits>(StringComparer.Ordinal);

    /// <summary>The standards that are there.</summary>
    public required IReadOnlyList<StandardFound> Standards { get; init; }

    /// <summary>The quotas of the periods concerned.</summary>
    public required IReadOnlyList<QuotaFound> Quotas { get; init; }

    /// <summary>The users.</summary>
    public required PersonBook Users { get; init; }

    /// <summary>The teams.</summary>
    public required PersonBook Teams { get; init; }

    /// <summary>The roles.</summary>
    public required RoleBook Roles { get; init; }

    // The state "Lost" of an opportunity ("Opportunity table reference").
    private const int Lost = 2;

    /// <summary>Reads what the input needs.</summary>
    public static async Task<EnvironmentFacts> ReadAsync(
        DataverseClient client,
        ConfigurationInput input,
        CancellationToken cancellation
    )
    {
        var tables = new Dictionary<ConfiguredTable, TableFacts>();
        foreach (var table in TablesOf(input))
        {
            tables[table] = await TableFacts.ReadAsync(client, table, cancellation);
        }

        var hasQuotas = input.Quotas.Count > 0;
        var organisation = hasQuotas ? await OrganisationFacts.ReadAsync(client, cancellation) : null;
        var hasStandards = input.Standards.Count > 0;
        var users = new PersonBook(client, teams: false);
        await users.ReadAsync(
            [
                .. input.Quotas.Select(quota => quota.Value.Rep),
                .. input.Standards.Select(standard => standard.Value.Rep).OfType<string>(),
                .. input.Roles.SelectMany(role => role.Value.Users ?? []),
            ],
            cancellation
        );
        var teams = new PersonBook(client, teams: true);
        await teams.ReadAsync(input.Roles.SelectMany(role => role.Value.Teams ?? []), cancellation);
        return new EnvironmentFacts
        {
            Tables = tables,
            Stages = tables.Count == 0 ? [] : await StagesAsync(client, input, cancellation),
            LostReasons = input.LossReasons.Count == 0 ? [] : await LostReasonsAsync(client, cancellation),
            Organisation = organisation,
            QuotaColumns = hasQuotas
                ? await ColumnCatalog.ReadAsync(client, "sc_quota", ["Money", "Decimal"], cancellation)
                : new Dictionary<string, ColumnLimits>(StringComparer.Ordinal),
            StandardColumns = hasStandards
                ? await ColumnCatalog.ReadAsync(client, StandardFound.Table, ["Decimal"], cancellation)
                : new Dictionary<string, ColumnLimits>(StringComparer.Ordinal),
            Standards = hasStandards ? await StandardFound.ReadAsync(client, cancellation) : [],
            Quotas = organisation is null ? [] : await QuotasAsync(client, organisation.Periods, input, cancellation),
            Users = users,
            Teams = teams,
            Roles = await RoleBook.ReadAsync(client, input.Roles.Select(role => role.Value.Role), cancellation),
        };
    }

    private static async Task<IReadOnlyCollection<int>> StagesAsync(
        DataverseClient client,
        ConfigurationInput input,
        CancellationToken cancellation
    )
    {
        var stages = (
            await ColumnCatalog.OptionsAsync(client, "opportunity", "salesstage", "Picklist", cancellation)
        ).Keys.ToHashSet();
        stages.UnionWith(
            input
                .StagePolicies.Where(policy => policy.Value.AlsoCalled is not null)
                .Select(policy => policy.Value.Stage)
        );
        await foreach (
            var row in client.RowsAsync(
                "sc_stagepolicies?$select=sc_stagevalue&$filter=statecode eq 0 and sc_alsocalled ne null",
                cancellation
            )
        )
        {
            stages.Add(row.Number("sc_stagevalue") ?? 0);
        }

        return stages;
    }

    /// <summary>The status reasons of lost opportunities.</summary>
    private static async Task<IReadOnlyCollection<int>> LostReasonsAsync(
        DataverseClient client,
        CancellationToken cancellation
    ) =>
        [
            .. (await ColumnCatalog.OptionsAsync(client, "opportunity", "statuscode", "Status", cancellation))
                .Where(option => option.Value == Lost)
                .Select(option => option.Key),
        ];

    private static IEnumerable<ConfiguredTable> TablesOf(ConfigurationInput input)
    {
        if (input.HasSettings)
        {
            yield return ConfiguredTable.Settings;
        }

        if (input.StagePolicies.Count > 0)
        {
            yield return ConfiguredTable.StagePolicies;
        }

        if (input.Questions.Count > 0)
        {
            yield return ConfiguredTable.Questions;
        }

        if (input.LossReasons.Count > 0)
        {
            yield return ConfiguredTable.LossReasons;
        }

        if (input.Pillars.Count > 0)
        {
            yield return ConfiguredTable.Pillars;
        }

        if (input.Templates.Count + input.TemplateKeyResults.Count > 0)
        {
            yield return ConfiguredTable.Templates;
            yield return ConfiguredTable.TemplateKeyResults;
        }
    }

    private static async Task<IReadOnlyList<QuotaFound>> QuotasAsync(
        DataverseClient client,
        FiscalPeriods periods,
        ConfigurationInput input,
        CancellationToken cancellation
    )
    {
        var starts = input
            .Quotas.Select(quota => periods.Find(quota.Value.Period)?.Start)
            .OfType<DateOnly>()
            .Order()
            .ToList();
        return starts.Count == 0 ? [] : await QuotaFound.ReadAsync(client, starts[0], starts[^1], cancellation);
    }
}
