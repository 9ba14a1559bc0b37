using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Custom controls ship their manifest and bundle, and forms give them the parameters that the manifest declares.
/// </summary>
public sealed class CustomControlRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1309";

    /// <inheritdoc/>
    public string Name => "custom controls";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        var controls = solution.Section("CustomControls").ToList();
        return
        [
            .. controls.SelectMany(control => Control(control, solution)),
            .. controls
                .GroupBy(control => NodeText.Of(control, "Name"), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => Finding.At(same.Last(), $"The control {same.Key} stands twice.", "Keep one.")),
            .. solution
                .Customizations.Descendants("controlDescription")
                .SelectMany(description => Description(description, controls, subject)),
        ];
    }

    private static IEnumerable<Finding> Control(XElement control, SolutionModel solution)
    {
        var (name, file) = (NodeText.Of(control, "Name"), NodeText.Of(control, "FileName").TrimStart('/'));
        if (ManifestOf(control, solution)?.Element("control") is not { } body)
        {
            return
            [
                Finding.At(
                    control,
                    $"The manifest {file} of {name} is missing or unreadable.",
                    "Ship ControlManifest.xml, and name it in <FileName>."
                ),
            ];
        }

        if (solution.Files.FirstOrDefault(one => one.Key == FolderOf(file) + "bundle.js").Value is { Length: 0 })
        {
            return [Finding.In(file, "The control's bundle is empty.", "Build the control, and ship its bundle.js.")];
        }

        var folder = FolderOf(file);
        return
        [
            .. Called(control, name, body, solution),
            .. ControlManifestCheck.Manifest(file, body),
            .. body.Descendants("resources")
                .Elements()
                .Select(resource => (string?)resource.Attribute("path"))
                .OfType<string>()
                .Where(path => !solution.Files.ContainsKey(folder + path))
                .Select(path =>
                    Finding.In(file, $"The control's {path} is not in the package.", $"Ship it as {folder}{path}.")
                ),
            .. body.Elements("resources").Elements("code").Any()
                ? []
                : new[] { Finding.In(file, "The manifest names no bundle.", "Add <code path=\"bundle.js\">.") },
        ];
    }

    // Exports call a control <prefix>_<namespace>.<constructor>.
    private static IEnumerable<Finding> Called(XElement control, string name, XElement body, SolutionModel solution)
    {
        var wanted = $"{(string?)body.Attribute("namespace")}.{(string?)body.Attribute("constructor")}";
        return name == solution.Prefix + wanted
            ? []
            :
            [
                Finding.At(
                    control,
                    $"The control is called {name}, and its manifest says {wanted}.",
                    $"Call it {solution.Prefix}{wanted}."
                ),
            ];
    }

    private static IEnumerable<Finding> Description(XElement description, List<XElement> controls, CheckSubject subject)
    {
        var solution = subject.Solution;
        var table = subject.Tables.Table(
            description
                .Ancestors("Entity")
                .Elements("Name")
                .Select(name => name.Value.Trim().ToLowerInvariant())
                .FirstOrDefault()
                ?? string.Empty
        );
        var form = description.Ancestors("form").FirstOrDefault();
        var target = Ids.Plain((string?)description.Attribute("forControl"));
        if (
            form is not null
            && !form.Descendants("control").Any(control => Ids.Plain((string?)control.Attribute("uniqueid")) == target)
        )
        {
            yield return Finding.At(
                description,
                $"No control of the form has the uniqueid {target}.",
                "Correct forControl."
            );
        }

        foreach (
            var twin in description
                .Elements("customControl")
                .Where(used => used.Attribute("formFactor") is not null)
                .GroupBy(used => (string?)used.Attribute("formFactor"), StringComparer.Ordinal)
                .Where(same => same.Count() > 1 || same.Key is not ("0" or "1" or "2"))
        )
        {
            yield return Finding.At(
                twin.Last(),
                $"The form factor {twin.Key} stands twice or is none.",
                "Describe 0 (web), 1 (tablet) and 2 (phone) once each."
            );
        }

        foreach (var used in description.Elements("customControl").Where(used => used.Attribute("name") is not null))
        {
            var manifest = controls
                .Where(control => NodeText.Of(control, "Name") == (string?)used.Attribute("name"))
                .Select(control => ManifestOf(control, solution))
                .FirstOrDefault()
                ?.Element("control");
            foreach (
                var finding in manifest is null
                    ? []
                    : Parameters(used, manifest).Concat(ControlManifestCheck.Bindings(used, manifest, table))
            )
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Parameters(XElement used, XElement manifest)
    {
        var declared = manifest.Elements().Where(one => one.Name.LocalName is "property" or "data-set").ToList();
        var names = declared
            .Select(one => (string?)one.Attribute("name") ?? string.Empty)
            .ToHashSet(StringComparer.Ordinal);
        var given = used.Elements("parameters")
            .Elements()
            .Select(one => (string?)one.Attribute("name") ?? one.Name.LocalName)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. given
                .Except(names, StringComparer.Ordinal)
                .Select(name =>
                    Finding.At(used, $"The control has no parameter {name}.", $"Use one of {string.Join(", ", names)}.")
                ),
            .. declared
                .Where(one =>
                    (string?)one.Attribute("required") == "true"
                    && !given.Contains((string?)one.Attribute("name") ?? string.Empty)
                )
                .Select(one =>
                    Finding.At(
                        used,
                        $"The control needs its parameter {(string?)one.Attribute("name")}.",
                        "Add it to <parameters>."
                    )
                ),
        ];
    }

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static XElement? ManifestOf(XElement control, SolutionModel solution)
    {
        var file = NodeText.Of(control, "FileName").TrimStart('/');
        return solution.Files.TryGetValue(file, out var content) ? OwnFile.Read(file, content) : null;
    }
}
