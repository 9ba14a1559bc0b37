using System.Text;
using System.Xml.Linq;
using System.Xml.XPath;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>One mistake that a maker of a solution can make, and the rule that has to say so.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Name">The mistake in a few words.</param>
/// <param name="Plant">Plants it; the numbers choose among the places that it can hit.</param>
internal sealed record Fault(string Rule, string Name, Action<PlantedPackage, Random> Plant)
{
    /// <summary>Another text in an element of the customizations.</summary>
    public static Fault Text(string rule, string name, string path, string value) =>
        Node(rule, name, path, node => node.Value = value);

    /// <summary>Another value of an attribute.</summary>
    public static Fault Attribute(string rule, string name, string path, string attribute, string? value) =>
        Node(rule, name, path, node => node.SetAttributeValue(attribute, value));

    /// <summary>A missing element.</summary>
    public static Fault Missing(string rule, string name, string path) => Node(rule, name, path, node => node.Remove());

    /// <summary>An element that stands twice.</summary>
    public static Fault Twice(string rule, string name, string path) =>
        Node(rule, name, path, node => node.AddAfterSelf(new XElement(node)));

    /// <summary>An element too much.</summary>
    public static Fault More(string rule, string name, string path, string xml) =>
        Node(rule, name, path, node => node.Add(XElement.Parse(xml)));

    /// <summary>An element under another name.</summary>
    public static Fault Renamed(string rule, string name, string path, string newName) =>
        Node(rule, name, path, node => node.Name = newName);

    /// <summary>Any change of one node of the customizations.</summary>
    public static Fault Node(string rule, string name, string path, Action<XElement> change) =>
        new(rule, name, (package, random) => change(One(package.Customizations, path, random)));

    /// <summary>A change of the manifest.</summary>
    public static Fault Manifest(string rule, string name, string path, Action<XElement> change) =>
        new(rule, name, (package, random) => change(One(package.Manifest, path, random)));

    /// <summary>A change of a part of its own that is XML.</summary>
    public static Fault Part(string rule, string name, string ending, string path, Action<XElement> change) =>
        new(
            rule,
            name,
            (package, random) =>
                package.Edit(
                    package.Part(part => part.EndsWith(ending, StringComparison.Ordinal)),
                    root => change(One(root, path, random))
                )
        );

    /// <summary>Another text in the flow's file.</summary>
    public static Fault Flow(string rule, string name, string old, string replacement) =>
        new(
            rule,
            name,
            (package, _) =>
                package.Replace(
                    package.Part(part => part.EndsWith(".json", StringComparison.Ordinal)),
                    old,
                    replacement
                )
        );

    /// <summary>Another content of a web resource.</summary>
    public static Fault Content(string rule, string name, string resource, string content) =>
        new(
            rule,
            name,
            (package, _) =>
                package.Write(
                    package.Part(part => part.StartsWith("WebResources/" + resource, StringComparison.Ordinal)),
                    Encoding.UTF8.GetBytes(content)
                )
        );

    /// <summary>The same, and another attribute changed too.</summary>
    public Fault Again(string path, string attribute, string value) =>
        new(
            Rule,
            Name,
            (package, random) =>
            {
                Plant(package, random);
                One(package.Customizations, path, random).SetAttributeValue(attribute, value);
            }
        );

    public override string ToString() => $"{Rule}: {Name}";

    private static XElement One(XElement root, string path, Random random)
    {
        var places = root.XPathSelectElements(path).ToList();
        Assert.True(places.Count > 0, $"The package has no {path}.");
        return places[random.Next(places.Count)];
    }
}
