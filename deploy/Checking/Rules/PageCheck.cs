using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A page (web resource) on a form or dashboard is one that the solution ships.</summary>
internal static class PageCheck
{
    /// <summary>What is wrong with a control that shows a page.</summary>
    public static IEnumerable<Finding> Of(ControlModel control, SolutionModel solution)
    {
        var name =
            control.Parameter("Url")?.Replace("$webresource:", string.Empty, StringComparison.Ordinal) ?? string.Empty;
        return solution.WebResources.Contains(name)
            ? []
            : [Finding.At(control.Node, $"There is no web resource {name}.", "Name one that the solution ships.")];
    }
}
