using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// The words of an organisation's base language where nothing can be asked any more: the process remembers what it last
/// read of each organisation's configuration.
/// </summary>
internal static class BaseWords
{
    // A process of the platform serves several organisations.
    private const int Most = 64;

    private static readonly ConcurrentDictionary<Guid, string> Digests = new();

    // Of the digest only its language is of use here; Settings, which reads the rest, stands above this folder.
    private static readonly Regex LanguageIn = new(
        "\"language\":(?<number>[0-9]{4,5})",
        RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>Remembers the configuration where rows hold it.</summary>
    /// <param name="organizationId">Whose rows they are.</param>
    /// <param name="rows">What was read.</param>
    public static void Remember(Guid organizationId, EntityCollection? rows)
    {
        if (
            rows?.Entities.Count != 1
            || rows.Entities[0].LogicalName != SettingsTable.LogicalName
            || rows.Entities[0].GetAttributeValue<string>(SettingsTable.Configuration) is not { } digest
        )
        {
            return;
        }

        if (Digests.Count >= Most)
        {
            Digests.Clear();
        }

        Digests[organizationId] = digest;
    }

    /// <summary>The words; English ones where nothing was read yet.</summary>
    public static PhraseBook Of(PluginRun run) =>
        Digests.TryGetValue(run.Context.OrganizationId, out var digest)
        && LanguageIn.Match(digest) is { Success: true } found
            ? PhraseBook.In(int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture))
            : PhraseBook.In(Language.English);
}
