using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>Writes and removes the registration rows of a component.</summary>
internal sealed class ComponentRows(RegistrationRows rows, IReadOnlyDictionary<Guid, AssemblyFile> assemblies)
{
    private readonly ScreenRows screens = new(rows);
    private readonly RoleRows roles = new(rows);
    private readonly ColumnProfileRows profiles = new(rows);
    private readonly PluginRows plugins = new(rows);
    private readonly CustomApiRows apis = new(rows);
    private readonly SettingRows settings = new(rows);

    /// <summary>Writes the rows of a component; <paramref name="all"/> holds what it may refer to.</summary>
    public void Put(Component one, IReadOnlyCollection<Component> all)
    {
        switch (one.Kind)
        {
            case ComponentKind.Form
            or ComponentKind.View
            or ComponentKind.Chart
            or ComponentKind.Dashboard
            or ComponentKind.App
            or ComponentKind.SiteMap
            or ComponentKind.WebResource:
                screens.Put(one);
                break;
            case ComponentKind.Role:
                roles.Put(one);
                break;
            case ComponentKind.ColumnProfile:
                profiles.Put(one);
                break;
            case ComponentKind.Assembly:
                plugins.PutAssembly(one, assemblies[one.Id]);
                break;
            case ComponentKind.PluginType:
                plugins.PutType(one, all);
                break;
            case ComponentKind.Step:
                plugins.PutStep(one, all);
                break;
            case ComponentKind.Table:
                plugins.PutEvents(one.Key);
                break;
            case ComponentKind.CustomApi:
                apis.Put(one);
                break;
            case ComponentKind.EnvironmentVariable or ComponentKind.Workflow or ComponentKind.ConnectionReference:
                settings.Put(one);
                break;
            default:
                break;
        }
    }

    /// <summary>Removes the rows of a component that is gone.</summary>
    public void Remove(Component one)
    {
        if (one.Kind == ComponentKind.Role)
        {
            rows.Roles.Remove(one.Id);
        }

        foreach (var (table, lookup) in ChildrenOf(one.Kind))
        {
            rows.RemoveChildren(table, lookup, one.Id);
        }

        if (TableOf(one.Kind) is { } own)
        {
            rows.Remove(own, one.Id);
        }
    }

    private static string? TableOf(ComponentKind kind) =>
        kind switch
        {
            ComponentKind.Form or ComponentKind.Dashboard => "systemform",
            ComponentKind.View => "savedquery",
            ComponentKind.Chart => "savedqueryvisualization",
            ComponentKind.App => "appmodule",
            ComponentKind.SiteMap => "sitemap",
            ComponentKind.WebResource => "webresource",
            ComponentKind.Role => "role",
            ComponentKind.ColumnProfile => ColumnProfiles.Profile,
            ComponentKind.Assembly => "pluginassembly",
            ComponentKind.PluginType => "plugintype",
            ComponentKind.Step => "sdkmessageprocessingstep",
            ComponentKind.CustomApi => "customapi",
            ComponentKind.EnvironmentVariable => "environmentvariabledefinition",
            ComponentKind.Workflow => "workflow",
            ComponentKind.ConnectionReference => "connectionreference",
            _ => null,
        };

    private static (string Table, string Lookup)[] ChildrenOf(ComponentKind kind) =>
        kind switch
        {
            ComponentKind.Role =>
            [
                ("roleprivileges", "roleid"),
                ("systemuserroles", "roleid"),
                ("teamroles", "roleid"),
            ],
            ComponentKind.ColumnProfile =>
            [
                (ColumnProfiles.Permission, "fieldsecurityprofileid"),
                ("systemuserprofiles", "fieldsecurityprofileid"),
                ("teamprofiles", "fieldsecurityprofileid"),
            ],
            ComponentKind.Step => [("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid")],
            ComponentKind.CustomApi =>
            [
                ("customapirequestparameter", "customapiid"),
                ("customapiresponseproperty", "customapiid"),
            ],
            ComponentKind.EnvironmentVariable => [("environmentvariablevalue", "environmentvariabledefinitionid")],
            _ => [],
        };
}
