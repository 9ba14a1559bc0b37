using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// The configuration that stands in other tables, kept as JSON on the settings row: so a save reads one row, however
/// many policies and questions there are. Written again whenever one of them changes, and by the nightly run.
/// </summary>
[DataContract]
public sealed class ConfigurationDigest
{
    /// <summary>The version of the format that this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    private static readonly DataContractJsonSerializerSettings Format = new() { UseSimpleDictionaryFormat = true };

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

    /// <summary>Stage days by `{business unit or org}:{stage}`.</summary>
    [DataMember(Name = "stageDays", Order = 6)]
    public IDictionary<string, decimal> StageDays { get; set; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The organisation's baseline; null before the first nightly run.</summary>
    [DataMember(Name = "organisation", Order = 7)]
    public BaselineEntry? Organisation { get; set; }

    /// <summary>The business units' baselines by the unit's id.</summary>
    [DataMember(Name = "units", Order = 8)]
    public IDictionary<string, BaselineEntry> Units { get; set; } = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);

    /// <summary>The organisation's base currency; null when unknown.</summary>
    [DataMember(Name = "currency", Order = 9)]
    public Guid? BaseCurrency { get; set; }

    /// <summary>Reads a digest; null when the text is none that this version understands.</summary>
    public static ConfigurationDigest? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var digest = (ConfigurationDigest?)new DataContractJsonSerializer(typeof(ConfigurationDigest), Format).ReadObject(stream);
            return digest?.FormatVersion == CurrentFormat ? digest.Repaired() : null;
        }
        catch (Exception damaged) when (damaged is SerializationException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The digest as text.</summary>
    public string Write()
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(ConfigurationDigest), Format).WriteObject(stream, this);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // A member that the text does not name comes back as null.
    private ConfigurationDigest Repaired()
    {
        Policies ??= [];
        Questions ??= [];
        Losses ??= new Dictionary<int, int>();
        Units ??= new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        StageDays ??= new Dictionary<string, decimal>(StringComparer.Ordinal);
        return this;
    }
}
