using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// The words of whoever caused an event, in that user's language; asked for only when something has to be said.
/// </summary>
internal static class UserWords
{
    /// <summary>The user's phrase book; the organisation's one where the user's language cannot be read.</summary>
    public static PhraseBook Of(PluginRun run)
    {
        try
        {
            var query = new QueryExpression(UserSettingsTable.LogicalName)
            {
                ColumnSet = new ColumnSet(UserSettingsTable.Language),
                TopCount = 1,
            };
            query.Criteria.AddCondition(UserSettingsTable.Id, ConditionOperator.Equal, run.Context.InitiatingUserId);
            var row = run.Service.RetrieveMultiple(query).Entities.FirstOrDefault();
            return PhraseBook.In(row?.GetAttributeValue<int?>(UserSettingsTable.Language) ?? Language.English);
        }
        // A sentence in another language is better than none.
        catch (Exception error)
        {
            run.Trace("The user's language cannot be read: " + error.Message);
            return BaseWords.Of(run);
        }
    }
}
