using System.Text.Json;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>What the administrator wrote, as far as it can be understood: every entry with its place.</summary>
internal sealed class ConfigurationInput
{
    /// <summary>What could not be understood, and what later checks find.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Values of the settings row by key.</summary>
    public List<Placed<KeyValuePair<string, JsonElement>>> Settings { get; } = [];

    /// <summary>The stage policies.</summary>
    public List<Placed<StagePolicyEntry>> StagePolicies { get; } = [];

    /// <summary>The questions.</summary>
    public List<Placed<QuestionEntry>> Questions { get; } = [];

    /// <summary>The loss reasons.</summary>
    public List<Placed<LossReasonEntry>> LossReasons { get; } = [];

    /// <summary>The pillars.</summary>
    public List<Placed<PillarEntry>> Pillars { get; } = [];

    /// <summary>The objectives to copy.</summary>
    public List<Placed<TemplateEntry>> Templates { get; } = [];

    /// <summary>The key results of those.</summary>
    public List<Placed<TemplateKeyResultEntry>> TemplateKeyResults { get; } = [];

    /// <summary>The standards.</summary>
    public List<Placed<StandardEntry>> Standards { get; } = [];

    /// <summary>The quotas, of the document and of the CSV file.</summary>
    public List<Placed<QuotaEntry>> Quotas { get; } = [];

    /// <summary>The roles.</summary>
    public List<Placed<RoleEntry>> Roles { get; } = [];

    /// <summary>Whether the settings row is to be there at all, even without a value.</summary>
    public bool HasSettings { get; set; }
}
