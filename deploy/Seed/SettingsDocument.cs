using System.Text.Json;
using System.Text.Json.Serialization;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Seed;

/// <summary>
/// The settings file: what an administrator configures, in one JSON document. Described in docs/settings-file.md.
/// </summary>
public sealed record SettingsDocument
{
    /// <summary>
    /// How the document is written: comments and commas too many are welcome, names that mean nothing are not.
    /// </summary>
    internal static JsonSerializerOptions Format { get; } =
        new(JsonSerializerDefaults.Web)
        {
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            WriteIndented = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };

    /// <summary>
    /// Columns of the settings row without their prefix, as they stand in the data model; a column left out keeps its
    /// value.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement>? Settings { get; init; }

    /// <summary>The limits of each sales stage.</summary>
    public IReadOnlyList<StagePolicyEntry>? StagePolicies { get; init; }

    /// <summary>The qualification questions.</summary>
    public IReadOnlyList<QuestionEntry>? Questions { get; init; }

    /// <summary>What a status reason of a lost opportunity counts as.</summary>
    public IReadOnlyList<LossReasonEntry>? LossReasons { get; init; }

    /// <summary>The pillars on which managers assess themselves.</summary>
    public IReadOnlyList<PillarEntry>? Pillars { get; init; }

    /// <summary>The objectives to copy.</summary>
    public IReadOnlyList<TemplateEntry>? Templates { get; init; }

    /// <summary>The key results of those.</summary>
    public IReadOnlyList<TemplateKeyResultEntry>? TemplateKeyResults { get; init; }

    /// <summary>What is asked of reps, or of everybody.</summary>
    public IReadOnlyList<StandardEntry>? Standards { get; init; }

    /// <summary>
    /// Values of environment variables by schema name, as <c>sc_NotifyOwners: "no"</c>. <c>deploy </c> sets them.
    /// </summary>
    public IReadOnlyDictionary<string, string>? EnvironmentVariables { get; init; }

    /// <summary>
    /// Ids of connections by the logical name of their connection reference. <c>deploy </c> sets them.
    /// </summary>
    public IReadOnlyDictionary<string, string>? ConnectionReferences { get; init; }

    /// <summary>What salespeople are expected to win, period by period.</summary>
    public IReadOnlyList<QuotaEntry>? Quotas { get; init; }

    /// <summary>Who has which of the solution's security roles.</summary>
    public IReadOnlyList<RoleEntry>? Roles { get; init; }

    /// <summary>The document that ships: the defaults of the product.</summary>
    public static SettingsDocument Shipped()
    {
        using var stream = typeof(SettingsDocument).Assembly.GetManifestResourceStream("default-settings.json")!;
        return JsonSerializer.Deserialize<SettingsDocument>(stream, Format)!;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="name">What to call it in a message.</param>
    /// <exception cref="CommandFailedException">It is no JSON, or has a name that means nothing.</exception>
    public static SettingsDocument Parse(string json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize<SettingsDocument>(json, Format)
                ?? throw new CommandFailedException($"{name}: the file is empty.");
        }
        catch (JsonException problem)
        {
            throw new CommandFailedException(
                $"{name}: line {problem.LineNumber + 1}, {problem.Path}: {problem.Message.Split(" Path:")[0]}",
                problem
            );
        }
    }
}

/// <summary>The limits of a sales stage.</summary>
/// <param name="Stage">The value of the opportunity's sales stage.</param>
/// <param name="Name">What the stage is called.</param>
/// <param name="Order">Its place on the way to the close.</param>
/// <param name="IdleDays">Days without activity; null follows the settings.</param>
/// <param name="StuckLimitDays">Days in the stage; null follows the settings.</param>
/// <param name="IsLast">Whether it is the last stage before the close.</param>
public sealed record StagePolicyEntry(
    int Stage,
    string Name,
    int Order,
    int? IdleDays = null,
    int? StuckLimitDays = null,
    bool IsLast = false
)
{
    /// <summary>
    /// Names of stages of the process bar, or of pipeline phases, that are this stage, separated by semicolons; null
    /// for none.
    /// </summary>
    public string? AlsoCalled { get; init; }
}

/// <summary>A qualification question.</summary>
/// <param name="Code">Its code, which never changes.</param>
/// <param name="Name">Its name in a word or two.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Weight">Its weight against the others.</param>
/// <param name="Order">Its place.</param>
/// <param name="Dimension">Label of the choice Dimension; null for none.</param>
public sealed record QuestionEntry(
    string Code,
    string Name,
    string Text,
    int Weight,
    int Order,
    string? Dimension = null
)
{
    /// <summary>How to judge it.</summary>
    public string? Help { get; init; }

    /// <summary>Whether a deal cannot be qualified without a good answer.</summary>
    public bool MustHave { get; init; }

    /// <summary>The lowest answer that a must-have accepts, 1 to 5; null is 3.</summary>
    public int? MinimumAnswer { get; init; }

    /// <summary>The sales stage by which it has to be answered; null when never.</summary>
    public int? DueStage { get; init; }

    /// <summary>Label of the choice Standard evidence; null for none.</summary>
    public string? StandardEvidence { get; init; }

    /// <summary>Whether it is asked; a question that is not keeps its answers.</summary>
    public bool Active { get; init; } = true;
}

/// <summary>What a status reason counts as.</summary>
/// <param name="StatusReason">The value of the opportunity's status reason.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Outcome">Label of the choice Outcome.</param>
public sealed record LossReasonEntry(int StatusReason, string Name, string Outcome);
