using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>A user's service that keeps the report of each write, and answers in the language of the screens.</summary>
internal sealed class RecordingService(EmbeddedDataverse dataverse, Guid userId, AppScreens screens)
    : IOrganizationService
{
    private readonly IOrganizationService inner = dataverse.As(userId);

    /// <summary>The reports of the writes so far.</summary>
    public List<SaveReport> Reports { get; } = [];

    /// <inheritdoc/>
    public Guid Create(Entity entity) => Recorded(() => inner.Create(entity));

    /// <inheritdoc/>
    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        Said(inner.Retrieve(entityName, id, columnSet));

    /// <inheritdoc/>
    public void Update(Entity entity) => Recorded(() => inner.Update(entity));

    /// <inheritdoc/>
    public void Delete(string entityName, Guid id) => Recorded(() => inner.Delete(entityName, id));

    /// <inheritdoc/>
    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        var found = inner.RetrieveMultiple(query);
        foreach (var row in found.Entities)
        {
            Said(row);
        }

        return found;
    }

    /// <inheritdoc/>
    public OrganizationResponse Execute(OrganizationRequest request) => Recorded(() => inner.Execute(request));

    /// <inheritdoc/>
    public void Associate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => Recorded(() => inner.Associate(entityName, entityId, relationship, relatedEntities));

    /// <inheritdoc/>
    public void Disassociate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => Recorded(() => inner.Disassociate(entityName, entityId, relationship, relatedEntities));

    // Choices are written in the user's language, as the platform does it.
    private Entity Said(Entity row)
    {
        if (screens.Language.Code != ScreenLanguage.English)
        {
            foreach (var (column, value) in row.Attributes)
            {
                if (
                    ValueText.Bare(value) is OptionSetValue or OptionSetValueCollection or bool
                    && row.FormattedValues.TryGetValue(column, out var text)
                )
                {
                    row.FormattedValues[column] = string.Join("; ", text.Split("; ").Select(screens.Language.Say));
                }
            }
        }

        return row;
    }

    private void Recorded(Action write) =>
        Recorded<object?>(() =>
        {
            write();
            return null;
        });

    // This keeps other requests out until the report of this one is taken.
    private T Recorded<T>(Func<T> write) =>
        dataverse.Exclusively(() =>
        {
            try
            {
                return write();
            }
            finally
            {
                if (dataverse.LastSave is { } report)
                {
                    Reports.Add(report);
                }
            }
        });
}
