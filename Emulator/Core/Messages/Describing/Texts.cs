using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>Labels and options as the SDK shows them; the organisation's language is English.</summary>
internal static class Texts
{
    private const int English = 1033;

    /// <summary>A text in the organisation's language.</summary>
    public static Label Label(string text) => new(text, English);

    /// <summary>The options of a choice.</summary>
    public static OptionMetadataCollection Options(IEnumerable<Option> options) => [.. options.Select(Option)];

    /// <summary>An option of a choice.</summary>
    public static OptionMetadata Option(Option option) =>
        new(Label(option.Label), option.Value) { Color = option.Color };

    /// <summary>A shared choice.</summary>
    public static OptionSetMetadata Of(GlobalChoice choice) =>
        new(Options(choice.Options))
        {
            MetadataId = Solutions.StableId.Of("choice", choice.Name),
            Name = choice.Name,
            DisplayName = Label(choice.DisplayName),
            IsGlobal = true,
            OptionSetType = OptionSetType.Picklist,
        };
}
