using System.Text;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Lists, quick views, web resources and scripts on forms point at things that exist.</summary>
public sealed class FormReferenceRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1304";

    /// <inheritdoc/>
    public string Name => "form references";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.SelectMany(table => table.Forms).SelectMany(form => Form(form, subject));

    private static IEnumerable<Finding> Form(FormModel form, CheckSubject subject) =>
        [
            .. form
                .Controls.Where(control => control.ClassId == ControlModel.Subgrid)
                .SelectMany(control =>
                    ListCheck.Of(control, subject).Concat(Relationship(control, form, subject.Solution))
                ),
            .. form
                .Controls.Where(control => control.ClassId == ControlModel.QuickView)
                .SelectMany(control => QuickView(control, form, subject)),
            .. form
                .Controls.Where(control => control.ClassId == ControlModel.WebResource)
                .SelectMany(control => PageCheck.Of(control, subject.Solution)),
            .. form
                .Node.Descendants("Library")
                .SelectMany(library => Script(library, (string?)library.Attribute("name"), subject.Solution)),
            .. form.Node.Descendants("Handler").SelectMany(handler => Handler(handler, subject.Solution)),
            .. form
                .Node.Descendants("DisplayConditions")
                .Elements("Role")
                .Where(role => !StandardRoles.Exist(role, subject.Solution))
                .Select(role =>
                    Finding.At(
                        role,
                        $"The form is for the role {(string?)role.Attribute("Id")}, which does not exist.",
                        "Name a role of the solution, or <Everyone />."
                    )
                ),
        ];

    private static IEnumerable<Finding> Relationship(ControlModel control, FormModel form, SolutionModel solution)
    {
        if (
            control.Parameter("RelationshipName") is not { } name
            || !name.StartsWith(solution.Prefix, StringComparison.Ordinal)
        )
        {
            return [];
        }

        var fits = solution.Relationships.Any(one =>
            one.Name == name
            && one.Referenced == form.Table.LogicalName
            && one.Referencing == control.Parameter("TargetEntityType")
        );
        return fits
            ? []
            :
            [
                Finding.At(
                    control.Node,
                    $"No relationship {name} leads from {form.Table.LogicalName} to "
                        + $"{control.Parameter("TargetEntityType")}.",
                    "Name the relationship between the two tables."
                ),
            ];
    }

    private static IEnumerable<Finding> QuickView(ControlModel control, FormModel form, CheckSubject subject)
    {
        var targets = subject.Tables.Table(form.Table.LogicalName)?.Column(control.Column)?.Targets ?? [];
        foreach (var (table, id) in QuickForms(control))
        {
            if (
                !subject
                    .Solution.Forms[Ids.Plain(id)]
                    .Any(quick => quick.Kind == "quick" && quick.Table.LogicalName == table)
            )
            {
                yield return Finding.At(
                    control.Node,
                    $"There is no quick-view form {id} of {table}.",
                    "Name a quick-view form that the solution ships."
                );
            }

            if (table is null || !targets.Contains(table, StringComparer.Ordinal))
            {
                yield return Finding.At(
                    control.Node,
                    $"{control.Column} never points at {table}, so its quick view stays empty.",
                    "Put the quick view on a lookup to that table."
                );
            }
        }
    }

    private static IEnumerable<(string? Table, string Id)> QuickForms(ControlModel control)
    {
        try
        {
            return
            [
                .. XElement
                    .Parse(control.Parameter("QuickForms") ?? "<QuickFormIds />")
                    .Elements("QuickFormId")
                    .Select(form => ((string?)form.Attribute("entityname"), form.Value)),
            ];
        }
        catch (XmlException)
        {
            return [(null, "(unreadable)")];
        }
    }

    private static IEnumerable<Finding> Script(XElement node, string? library, SolutionModel solution) =>
        solution.WebResources.Contains(library ?? string.Empty)
            ? []
            : [Finding.At(node, $"There is no web resource {library}.", "Name a script that the solution ships.")];

    private static IEnumerable<Finding> Handler(XElement handler, SolutionModel solution)
    {
        var library = (string?)handler.Attribute("libraryName") ?? string.Empty;
        var function = ((string?)handler.Attribute("functionName") ?? string.Empty).Split('.')[^1];
        var file = solution
            .WebResources[library]
            .Select(resource => (string?)resource.Element("FileName"))
            .FirstOrDefault()
            ?.TrimStart('/');
        var known =
            file is not null
            && solution.Files.TryGetValue(file, out var script)
            && Encoding.UTF8.GetString(script).Contains(function, StringComparison.Ordinal);
        return known
            ? []
            :
            [
                Finding.At(
                    handler,
                    $"{library} has no function {function}.",
                    "Name a function of a script that the solution ships."
                ),
            ];
    }
}
