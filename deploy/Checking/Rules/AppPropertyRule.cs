using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// An app has its unique name, state and client, roles that see it, and lists each component once by the right key.
/// </summary>
public sealed class AppPropertyRule : ICheckRule
{
    // A unified interface app: see the app module's documented columns.
    private const string UnifiedInterface = "4";
    private static readonly int[] ByName = [RootComponent.Table, RootComponent.WebResource, RootComponent.SiteMap];
    private static readonly string[] NavigationTypes = ["0", "1"];

    /// <inheritdoc/>
    public string Id => "SC1403";

    /// <inheritdoc/>
    public string Name => "app properties";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Section("AppModules").SelectMany(app => Properties(app).Concat(Components(app)));

    private static IEnumerable<Finding> Properties(XElement app)
    {
        if (
            !NodeText.Of(app, "UniqueName").All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            || NodeText.Of(app, "UniqueName").Length == 0
        )
        {
            yield return Finding.At(
                app,
                $"\"{NodeText.Of(app, "UniqueName")}\" is no unique name of an app.",
                "Use letters, digits and underscores."
            );
        }

        if (NodeText.Of(app, "ClientType") != UnifiedInterface || NodeText.Of(app, "FormFactor") != "1")
        {
            yield return Finding.At(
                app,
                "The app is not made for the unified interface.",
                "Write <FormFactor>1</FormFactor> and <ClientType>4</ClientType>."
            );
        }

        if (
            app.Element("NavigationType") is { } navigation
            && !NavigationTypes.Contains(navigation.Value, StringComparer.Ordinal)
        )
        {
            yield return Finding.At(
                app,
                $"\"{navigation.Value}\" is no type of navigation.",
                "Write 0 (one session) or 1 (several)."
            );
        }

        if (
            app.Element("statecode") is not null
            && (NodeText.Of(app, "statecode"), NodeText.Of(app, "statuscode")) is not (("0", "1") or ("1", "2"))
        )
        {
            yield return Finding.At(app, "The app's state and status do not go together.", "Write 0 and 1: active.");
        }

        if (!app.Elements("AppModuleRoleMaps").Elements().Any())
        {
            yield return Finding.At(app, "No role sees the app.", "Add its roles to <AppModuleRoleMaps>.");
        }

        foreach (
            var twin in app.Elements("AppModuleRoleMaps")
                .Elements()
                .GroupBy(role => Ids.Plain((string?)role.Attribute("id")), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
        {
            yield return Finding.At(twin.Last(), $"The role {twin.Key} is listed twice.", "Keep one.");
        }
    }

    private static IEnumerable<Finding> Components(XElement app)
    {
        var nodes = app.Elements("AppModuleComponents").Elements().ToList();
        foreach (var node in nodes)
        {
            var component = new RootComponent(node);
            var isByName = ByName.Contains(component.Type);
            if (isByName ? node.Attribute("schemaName") is null : !Ids.IsId(Ids.Plain((string?)node.Attribute("id"))))
            {
                yield return Finding.At(
                    node,
                    $"A component of type {component.Type} is listed by {(isByName ? "schemaName" : "id")}.",
                    "Correct the entry."
                );
            }
        }

        foreach (
            var twin in nodes
                .Select(node => new RootComponent(node))
                .GroupBy(component => (component.Type, component.Key))
                .Where(same => same.Count() > 1)
        )
        {
            yield return Finding.At(
                twin.Last().Node,
                $"{twin.Key.Key} (type {twin.Key.Type}) is listed twice.",
                "Keep one."
            );
        }
    }
}
