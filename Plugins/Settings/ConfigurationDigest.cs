using System.Runtime.Serialization;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// The configuration that stands in other tables, kept as JSON on the settings row: so a save reads one row, however
/// many policies and questions there are. Written again whenever one of them changes, and by the nightly run. Everybody
/// who uses the app can read that row, so nothing measured stands here: that is in <see cref="MeasuredFigures"/>.
/// </summary>
[DataContract]
public sealed class ConfigurationDigest
{
    /// <summary>The version of the format that this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The format's version.</summary>
    [DataMember(Name = "format", Order = 0)]
    public int FormatVersion { get; set; } = CurrentFormat;

    /// <summary>Stage policies.</summary>
    [DataMember(Name = "policies", Order = 1)]
    public IList<PolicyEntry> Policies { get; set; } = [];

    /// <summary>Active questions.</summary>
    [DataMember(Name = "questions", Order = 2)]
    public IList<QuestionEntry> Questions { get; set; } = [];

    /// <summary>Status reason to outcome.</summary>
    [DataMember(Name = "losses", Order = 3)]
    public IDictionary<int, int> Losses { get; set; } = new Dictionary<int, int>();

    /// <summary>First day of the fiscal year, as ticks; null when unknown.</summary>
    [DataMember(Name = "fiscalStart", Order = 4)]
    public long? FiscalStartTicks { get; set; }

    /// <summary>The organisation's fiscal period type; null when unknown.</summary>
    [DataMember(Name = "fiscalType", Order = 5)]
    public int? FiscalPeriodType { get; set; }

    /// <summary>The organisation's base currency; null when unknown.</summary>
    [DataMember(Name = "currency", Order = 9)]
    public Guid? BaseCurrency { get; set; }

    /// <summary>Whether a deal has been moved by the process bar.</summary>
    [DataMember(Name = "processBar", Order = 10)]
    public bool ProcessBarIsUsed { get; set; }

    /// <summary>The organisation's own process tables that the solution follows.</summary>
    [DataMember(Name = "processes", Order = 11)]
    public IList<string> ProcessTables { get; set; } = [];

    /// <summary>
    /// Which date gives a fiscal year its number, as the organisation's display code; null when unknown.
    /// </summary>
    [DataMember(Name = "fiscalNaming", Order = 12)]
    public int? FiscalYearNaming { get; set; }

    /// <summary>The name that Windows gives the organisation's time zone; null where none is chosen.</summary>
    [DataMember(Name = "zone", Order = 13)]
    public string? Zone { get; set; }

    /// <summary>Whether opportunities have a forecast category, which Sales forecasting adds.</summary>
    [DataMember(Name = "forecast", Order = 14)]
    public bool HasForecastCategory { get; set; }

    /// <summary>The organisation's base language, as a number such as 1031; null when unknown.</summary>
    [DataMember(Name = "language", Order = 15, EmitDefaultValue = false)]
    public int? Language { get; set; }

    /// <summary>Reads a digest; null when the text is none that this version understands.</summary>
    public static ConfigurationDigest? Parse(string? text) =>
        ContractText.Read<ConfigurationDigest>(text) is { FormatVersion: CurrentFormat } digest
            ? digest.Repaired()
            : null;

    /// <summary>The digest as text.</summary>
    public string Write() => ContractText.Write(this);

    // A member that the text does not name comes back as null.
    private ConfigurationDigest Repaired()
    {
        Policies ??= [];
        Questions ??= [];
        Losses ??= new Dictionary<int, int>();
        ProcessTables ??= [];
        return this;
    }
}
