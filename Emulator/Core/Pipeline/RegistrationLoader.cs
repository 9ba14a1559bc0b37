using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Turns the stored registrations into steps and custom APIs that can run.</summary>
internal sealed class RegistrationLoader(StoredRows rows, StepRegistry steps, IMessages messages) : IDisposable
{
    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal)
    {
        "pluginassembly",
        "plugintype",
        "sdkmessageprocessingstep",
        "sdkmessageprocessingstepimage",
        "customapi",
        "customapirequestparameter",
        "customapiresponseproperty",
    };

    private bool isStale;
    private SharedPluginTypes? types;

    /// <summary>
    /// Notes that a row of that table was written: the next request finds the registrations as they are then.
    /// </summary>
    public void Written(string table) => isStale |= Sources.Contains(table);

    /// <summary>Loads again if a request has changed a registration.</summary>
    public void Refresh()
    {
        if (isStale)
        {
            Load();
        }
    }

    /// <summary>Takes what is stored now in place of what was loaded before.</summary>
    public void Load()
    {
        isStale = false;
        var before = types;
        var assemblies = rows.All("pluginassembly");
        types = SharedPluginTypes.Take(
            assemblies
                .Values.Where(row => row.GetAttributeValue<string>("content") is not null)
                .DistinctBy(row => row.GetAttributeValue<string>("name"), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(
                    row => row.GetAttributeValue<string>("name"),
                    row => Convert.FromBase64String(row.GetAttributeValue<string>("content")),
                    StringComparer.OrdinalIgnoreCase
                )
        );
        var classes = rows.All("plugintype").ToDictionary(row => row.Key, row => ClassOf(row.Value, assemblies));
        steps.Replace(Steps(classes));
        messages.LoadCustomApis(rows, (id, name) => Main(classes, id, name));
        before?.Return();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        types?.Return();
        types = null;
    }

    private static PluginClass ClassOf(Entity row, Dictionary<Guid, Entity> assemblies) =>
        new(
            assemblies[StoredRows.IdIn(row, "pluginassemblyid")].GetAttributeValue<string>("name"),
            row.GetAttributeValue<string>("typename")
        );

    private List<StepRegistration> Steps(Dictionary<Guid, PluginClass> classes)
    {
        var messageRows = rows.All("sdkmessage");
        var filters = rows.All("sdkmessagefilter");
        var images = rows.All("sdkmessageprocessingstepimage")
            .Values.ToLookup(row => StoredRows.IdIn(row, "sdkmessageprocessingstepid"));
        return
        [
            .. rows.All("sdkmessageprocessingstep")
                .Values.Where(row => StoredRows.ChoiceIn(row, "statecode") == 0)
                .OrderBy(row => row.GetAttributeValue<string>("name"), StringComparer.Ordinal)
                .Select(row =>
                    Step(row, classes) with
                    {
                        Message = messageRows[StoredRows.IdIn(row, "sdkmessageid")].GetAttributeValue<string>("name"),
                        Table = filters
                            .GetValueOrDefault(StoredRows.IdIn(row, "sdkmessagefilterid"))
                            ?.GetAttributeValue<string>("primaryobjecttypecode"),
                        Images = [.. images[row.Id].Select(Image)],
                    }
                ),
        ];
    }

    private StepRegistration Step(Entity row, Dictionary<Guid, PluginClass> classes)
    {
        var handler = StoredRows.IdIn(row, "eventhandler");
        var configuration = row.GetAttributeValue<string>("configuration");
        var found = classes[handler == Guid.Empty ? StoredRows.IdIn(row, "plugintypeid") : handler];
        var loaded = types!.Types;
        return new StepRegistration
        {
            Id = row.Id,
            Name = row.GetAttributeValue<string>("name"),
            Message = "",
            Stage = (PipelineStage)StoredRows.ChoiceIn(row, "stage"),
            IsAsynchronous = StoredRows.ChoiceIn(row, "mode") == 1,
            DeletesJob = row.GetAttributeValue<bool>("asyncautodelete"),
            Rank = row.GetAttributeValue<int>("rank"),
            Filter = StoredRows.NamesIn(row, "filteringattributes"),
            RunAs = row.GetAttributeValue<EntityReference>("impersonatinguserid")?.Id,
            TypeName = found.Type,
            Plugin = () => loaded.Get(found.Assembly, found.Type, configuration),
        };
    }

    private static ImageRegistration Image(Entity row)
    {
        var type = StoredRows.ChoiceIn(row, "imagetype");
        var columns = StoredRows.NamesIn(row, "attributes");
        return new ImageRegistration(
            row.GetAttributeValue<string>("entityalias"),
            IsPre: type is 0 or 2,
            IsPost: type is 1 or 2,
            columns.Count == 0 ? null : columns
        );
    }

    private StepRegistration? Main(Dictionary<Guid, PluginClass> classes, Guid typeId, string message)
    {
        if (!classes.TryGetValue(typeId, out var found))
        {
            return null;
        }

        var loaded = types!.Types;
        return new StepRegistration
        {
            Id = typeId,
            Name = message,
            Message = message,
            Stage = PipelineStage.MainOperation,
            TypeName = found.Type,
            Plugin = () => loaded.Get(found.Assembly, found.Type, null),
        };
    }

    private sealed record PluginClass(string Assembly, string Type);
}
