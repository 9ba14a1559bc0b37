using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Dashboards show views, charts and pages that exist, and not more than the platform's six.</summary>
public sealed class DashboardRule : ICheckRule
{
    // The platform's default limit of components on a dashboard.
    private const int MostComponents = 6;

    /// <inheritdoc/>
    public string Id => "SC1305";

    /// <inheritdoc/>
    public string Name => "dashboards";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Section("Dashboards").SelectMany(dashboard => Dashboard(dashboard, subject));

    private static IEnumerable<Finding> Dashboard(XElement dashboard, CheckSubject subject)
    {
        var controls = ControlModel.In(dashboard).ToList();
        foreach (
            var finding in controls
                .Where(control => control.ClassId == ControlModel.Subgrid)
                .SelectMany(control => ListCheck.Of(control, subject))
        )
        {
            yield return finding;
        }

        foreach (
            var finding in controls
                .Where(control => control.ClassId == ControlModel.WebResource)
                .SelectMany(control => PageCheck.Of(control, subject.Solution))
        )
        {
            yield return finding;
        }

        if (dashboard.Descendants("forms").Any(forms => (string?)forms.Attribute("type") != "dashboard"))
        {
            yield return Finding.At(
                dashboard,
                "The dashboard's form is of another kind.",
                "Write <forms type=\"dashboard\">."
            );
        }

        if (controls.Count is 0 or > MostComponents)
        {
            yield return Finding.At(
                dashboard,
                $"The dashboard has {controls.Count} components.",
                $"Show one to {MostComponents}: more is beyond the platform's default limit."
            );
        }
    }
}
