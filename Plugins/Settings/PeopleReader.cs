using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads who counts as engaged and who decides; an empty column means its default.</summary>
internal static class PeopleReader
{
    /// <summary>The columns that say it.</summary>
    public static readonly string[] Columns = [SettingsTable.EngagedDays, SettingsTable.DecisionWords];

    /// <summary>The settings of a row that has at least those columns.</summary>
    public static PeopleSettings Read(Entity row) =>
        new()
        {
            EngagedDays =
                row.GetAttributeValue<int?>(SettingsTable.EngagedDays) ?? SalesSettings.Default.People.EngagedDays,
            WordsText = row.GetAttributeValue<string>(SettingsTable.DecisionWords),
        };
}
