using System.Runtime.Serialization;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// The figures that the nightly run measured over the organisation and its business units, unrounded, as JSON on a row
/// of
/// <c>sc_baseline</c>: salespeople have no right to read that table, and what colleagues won is no business of theirs.
/// </summary>
[DataContract]
public sealed class MeasuredFigures
{
    /// <summary>Days in which won deals left a stage, by `{business unit or org}:{stage}`.</summary>
    [DataMember(Name = "stageDays", Order = 0)]
    public IDictionary<string, decimal> StageDays { get; set; } =
        new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The organisation's baseline; null before the first nightly run.</summary>
    [DataMember(Name = "organisation", Order = 1)]
    public BaselineEntry? Organisation { get; set; }

    /// <summary>The business units' baselines by the unit's id.</summary>
    [DataMember(Name = "units", Order = 2)]
    public IDictionary<string, BaselineEntry> Units { get; set; } =
        new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);

    /// <summary>Ids of owners of deals who cannot own rows of ours.</summary>
    [DataMember(Name = "unready", Order = 3)]
    public IList<string> UnreadyOwners { get; set; } = [];

    /// <summary>Who they are and what to do; null when there are none.</summary>
    [DataMember(Name = "unreadyNote", Order = 4)]
    public string? UnreadyNote { get; set; }

    /// <summary>
    /// Reads figures; none measured where the text is none that this version understands: the next night measures
    /// again.
    /// </summary>
    public static MeasuredFigures Parse(string? text)
    {
        var figures = ContractText.Read<MeasuredFigures>(text) ?? new MeasuredFigures();
        // A member that the text does not name comes back as null.
        figures.StageDays ??= new Dictionary<string, decimal>(StringComparer.Ordinal);
        figures.UnreadyOwners ??= [];
        figures.Units ??= new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        return figures;
    }

    /// <summary>The figures as text.</summary>
    public string Write() => ContractText.Write(this);
}
