using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>
/// What one request of the browser works with: the app's screens, and the acting user's service and rights.
/// </summary>
internal sealed class Session(EmbeddedDataverse dataverse, AppScreens screens, ActingUser user)
{
    /// <summary>The Dataverse behind the app.</summary>
    public EmbeddedDataverse Dataverse { get; } = dataverse;

    /// <summary>The app's screens.</summary>
    public AppScreens Screens { get; } = screens;

    /// <summary>What is known of the tables.</summary>
    public MetadataCatalog Metadata => Screens.Metadata;

    /// <summary>The acting user.</summary>
    public Guid UserId { get; } = user.Id;

    /// <summary>The acting user's name.</summary>
    public string UserName { get; } = user.Name;

    /// <summary>The acting user's service, which remembers what was written.</summary>
    public RecordingService Service { get; } = new(dataverse, user.Id, screens);

    /// <summary>What the acting user may do.</summary>
    public AccessCheck Access { get; } = new(dataverse, user.Id);

    /// <summary>
    /// The yes/no column of a task that says that it was work with the customer; null where the solution has none.
    /// </summary>
    public string? CustomerWorkColumn { get; init; }

    /// <summary>What was typed and could not be saved, to be shown again.</summary>
    public IFormCollection? Typed { get; init; }

    /// <summary>The page of a row; null when the app has no form for its table.</summary>
    public string? AddressOf(EntityReference? row) =>
        row is not null && Screens.MainFormOf(row.LogicalName) is not null
            ? $"/record/{row.LogicalName}/{row.Id:D}"
            : null;

    /// <summary>The list of a view, narrowed by conditions; null when a condition cannot be written.</summary>
    public static string? AddressOf(ViewDefinition? view, params string?[] filters)
    {
        if (view is null || filters[0] is null)
        {
            return null;
        }

        var query = filters.OfType<string>().Select(filter => "&f=" + Uri.EscapeDataString(filter));
        return ListAddress(view) + string.Concat(query);
    }

    /// <summary>The list of a view.</summary>
    public static string ListAddress(ViewDefinition view) =>
        string.Create(CultureInfo.InvariantCulture, $"/list/{view.Table}?view={view.Id:D}");
}
