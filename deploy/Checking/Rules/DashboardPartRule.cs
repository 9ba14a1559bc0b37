using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Colours of dashboards are colours, and at most one dashboard is shown unasked.</summary>
public sealed partial class DashboardPartRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1315";

    /// <inheritdoc/>
    public string Name => "dashboard parts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var dashboards = subject.Solution.Section("Dashboards").ToList();
        return
        [
            .. dashboards
                .SelectMany(dashboard => dashboard.Descendants("HeaderColorCode"))
                .Where(colour => colour.Value.Length > 0 && !Colour().IsMatch(colour.Value))
                .Select(colour =>
                    Finding.At(colour, $"\"{colour.Value}\" is no colour.", "Write one such as #F3F3F3.")
                ),
            .. dashboards
                .Where(dashboard => NodeText.Of(dashboard, "IsDefault") == "1")
                .Skip(1)
                .Select(dashboard =>
                    Finding.At(
                        dashboard,
                        "A second dashboard says that it is the default.",
                        "Write <IsDefault>0</IsDefault>, as the site map says which is opened."
                    )
                ),
        ];
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
