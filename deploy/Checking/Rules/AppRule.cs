using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>An app lists what exists, and all that its dashboards and site map show.</summary>
public sealed class AppRule : ICheckRule
{
    // The icon that every environment has.
    private const string DefaultIcon = "953b9fac-1e5e-e611-80d6-00155ded156f";

    /// <inheritdoc/>
    public string Id => "SC1401";

    /// <inheritdoc/>
    public string Name => "app";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Section("AppModules").SelectMany(app => App(app, subject));

    private static IEnumerable<Finding> App(XElement app, CheckSubject subject)
    {
        var components = app.Elements("AppModuleComponents")
            .Elements()
            .Select(node => new RootComponent(node))
            .ToList();
        var listed = components.Select(component => (component.Type, component.Key)).ToHashSet();
        return
        [
            .. components
                .Where(component => !Exists(component, subject))
                .Select(component =>
                    Finding.At(
                        component.Node,
                        $"The app lists {component.Key} (type {component.Type}), which does not exist.",
                        "Take it out, or ship it."
                    )
                ),
            .. Shown(subject.Solution)
                .Where(shown => !listed.Contains((shown.Type, shown.Key)))
                .Select(shown =>
                    Finding.At(
                        shown.Node,
                        $"{shown.Key} (type {shown.Type}) is shown here, but is not in the app.",
                        "Add an <AppModuleComponent> to the app."
                    )
                ),
            .. subject
                .Solution.Dashboards.Where(dashboard => !listed.Contains((RootComponent.Form, dashboard.Key)))
                .Select(dashboard =>
                    Finding.At(
                        dashboard.First(),
                        "The dashboard is not in the app, so nobody finds it.",
                        "Add an <AppModuleComponent type=\"60\"> to the app."
                    )
                ),
            .. subject.Solution.IsOwn ? subject.Solution.Tables.SelectMany(table => Unlisted(table, listed)) : [],
            .. Roles(app, subject.Solution),
            .. Icon(app, subject.Solution),
            .. components.Any(component => component.Type == RootComponent.SiteMap)
                ? []
                : new[] { Finding.At(app, "The app has no site map.", "Add a component of type 62.") },
        ];
    }

    // An app shows all forms of a table of which it lists none.
    private static IEnumerable<Finding> Unlisted(TableModel table, HashSet<(int Type, string Key)> listed) =>
        table.Forms.All(form => !listed.Contains((RootComponent.Form, form.Id)))
            ? []
            : table
                .Forms.Where(form => !listed.Contains((RootComponent.Form, form.Id)))
                .Select(form =>
                    Finding.At(
                        form.Node,
                        "The app lists other forms of the table, and not this one.",
                        "Add an <AppModuleComponent type=\"60\"> to the app."
                    )
                );

    private static bool Exists(RootComponent component, CheckSubject subject) =>
        component.Type switch
        {
            RootComponent.Table => subject.Tables.Table(component.Key) is not null,
            RootComponent.View => subject.Solution.Views.Contains(component.Key),
            RootComponent.Chart => subject.Solution.Charts.Contains(component.Key),
            RootComponent.Form => subject.Solution.Forms.Contains(component.Key)
                || subject.Solution.Dashboards.Contains(component.Key),
            RootComponent.WebResource => subject.Solution.WebResources.Contains(component.Key),
            RootComponent.SiteMap => subject
                .Solution.Section("AppModuleSiteMaps")
                .Any(map => (string?)map.Element("SiteMapUniqueName") == component.Key),
            _ => false,
        };

    // What a person of the app comes across. Views and charts of a table that the app does not restrict are in it
    // anyway.
    private static IEnumerable<(int Type, string Key, XElement Node)> Shown(SolutionModel solution)
    {
        foreach (var area in solution.Section("AppModuleSiteMaps").Descendants("SubArea"))
        {
            if ((string?)area.Attribute("Entity") is { } table)
            {
                yield return (RootComponent.Table, table, area);
            }

            if ((string?)area.Attribute("DefaultDashboard") is { } dashboard)
            {
                yield return (RootComponent.Form, Ids.Plain(dashboard), area);
            }
        }

        foreach (
            var control in solution
                .Section("Dashboards")
                .Concat(solution.Tables.SelectMany(table => table.Forms).Select(form => form.Node))
                .SelectMany(ControlModel.In)
                .Where(control => control.ClassId == ControlModel.Subgrid)
        )
        {
            yield return (RootComponent.Table, control.Parameter("TargetEntityType") ?? string.Empty, control.Node);
            yield return (RootComponent.View, Ids.Plain(control.Parameter("ViewId")), control.Node);
            if (control.Parameter("VisualizationId") is { } chart)
            {
                yield return (RootComponent.Chart, Ids.Plain(chart), control.Node);
            }
        }
    }

    private static IEnumerable<Finding> Roles(XElement app, SolutionModel solution)
    {
        var roles = solution.Section("Roles").Select(role => Ids.Plain((string?)role.Attribute("id"))).ToList();
        var mapped = app.Elements("AppModuleRoleMaps").Elements().ToList();
        return
        [
            .. mapped
                .Where(role => !StandardRoles.Exist(role, solution))
                .Select(role =>
                    Finding.At(
                        role,
                        $"There is no role {(string?)role.Attribute("id")}.",
                        "Name a role of the solution."
                    )
                ),
            .. roles
                .Where(role => mapped.TrueForAll(map => Ids.Plain((string?)map.Attribute("id")) != role))
                .Select(role =>
                    Finding.At(app, $"The role {role} does not see the app.", "Add it to <AppModuleRoleMaps>.")
                ),
        ];
    }

    private static IEnumerable<Finding> Icon(XElement app, SolutionModel solution)
    {
        var icon = Ids.Plain((string?)app.Element("WebResourceId"));
        return
            icon == DefaultIcon
            || solution
                .Section("WebResources")
                .Any(resource => Ids.Plain((string?)resource.Element("WebResourceId")) == icon)
            ? []
            :
            [
                Finding.At(
                    app,
                    $"The app's icon {icon} does not exist.",
                    "Name a web resource of the solution in <WebResourceId>."
                ),
            ];
    }
}
