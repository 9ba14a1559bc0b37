using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Configuring.Rules;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring;

/// <summary>Judges the input against the environment, and says what would change. Changes nothing.</summary>
internal static class Planner
{
    /// <summary>What to do; the input's problems say what is wrong.</summary>
    public static ChangePlan Plan(ConfigurationInput input, EnvironmentFacts facts)
    {
        var changes = new List<Change>();
        var unchanged = 0;
        void Add(int rows, IEnumerable<Change?> compared)
        {
            var differing = compared.OfType<Change>().ToList();
            changes.AddRange(differing);
            unchanged += rows - differing.Count;
        }

        void Compare(ConfiguredTable table, IReadOnlyList<SeedRow> rows)
        {
            Add(rows.Count, rows.Select(row => RowChanges.Of(facts.Tables[table], row)));
        }

        var entries = new EntryRules(facts, input.Problems);
        if (input.HasSettings)
        {
            Compare(
                ConfiguredTable.Settings,
                [
                    new SettingsRules(facts.Tables[ConfiguredTable.Settings], facts.Stages, input.Problems).Judge(
                        input.Settings
                    ),
                ]
            );
        }

        Compare(ConfiguredTable.StagePolicies, entries.Policies(input.StagePolicies));
        Compare(ConfiguredTable.Questions, entries.Questions(input.Questions));
        Compare(ConfiguredTable.LossReasons, entries.LossReasons(input.LossReasons));
        Compare(ConfiguredTable.Pillars, entries.Pillars(input.Pillars));
        Compare(ConfiguredTable.Templates, entries.Templates(input.Templates));
        Compare(
            ConfiguredTable.TemplateKeyResults,
            entries.TemplateKeyResults(input.TemplateKeyResults, input.Templates)
        );
        var standards = new StandardChanges(facts.Standards);
        var asked = new StandardRules(facts, input.Problems).Judge(input.Standards);
        Add(asked.Count, asked.Select(standards.Of));
        var (given, held) = new RoleRules(facts, input.Problems).Judge(input.Roles);
        changes.AddRange(given);
        if (facts.Organisation is { } organisation)
        {
            unchanged += AddQuotas(input, facts, organisation, changes);
        }

        return new ChangePlan(changes, unchanged + held);
    }

    private static int AddQuotas(
        ConfigurationInput input,
        EnvironmentFacts facts,
        OrganisationFacts organisation,
        List<Change> changes
    )
    {
        var quotas = new QuotaChanges(organisation, facts.Quotas);
        var unchanged = 0;
        foreach (var (wanted, place) in new QuotaRules(facts, organisation, input.Problems).Judge(input.Quotas))
        {
            var change = quotas.Of(wanted);
            if (change is null)
            {
                unchanged++;
                continue;
            }

            if (wanted.Rep.IsDisabled && !quotas.Has(wanted))
            {
                input.Problems.Add(
                    new Problem(
                        place,
                        $"{wanted.Rep.Name} is disabled and can own no new quota. Enable the user, or remove the entry."
                    )
                );
            }

            changes.Add(change);
        }

        return unchanged;
    }
}
