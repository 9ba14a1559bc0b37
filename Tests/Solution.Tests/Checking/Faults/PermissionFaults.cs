using System.Xml.Linq;
using System.Xml.XPath;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes in column security profiles.</summary>
internal static class PermissionFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Permission("a permission for a column that is not there", "sc_nothing", "4"),
        Permission("a permission for a column that is not secured", "sc_gap", "4"),
        Permission("a permission that is neither allowed nor not", "sc_gap", "1", isSecured: true),
        Permission("two permissions for one column", "sc_gap", "4", isSecured: true, times: 2),
    ];

    // A column security profile with a permission for a column of rep coverage.
    private static Fault Permission(string name, string column, string read, bool isSecured = false, int times = 1) =>
        new(
            "SC1802",
            name,
            (package, _) =>
            {
                var profile = XElement.Parse(
                    "<FieldSecurityProfile name=\"Coaches\" "
                        + "fieldsecurityprofileid=\"{5a0e3c11-7b1d-4e0b-9d7a-0c54a5d10070}\">"
                        + "<FieldPermissions /></FieldSecurityProfile>"
                );
                profile
                    .Element("FieldPermissions")!
                    .Add(
                        Enumerable
                            .Range(0, times)
                            .Select(_ =>
                                XElement.Parse(
                                    $"<FieldPermission><EntityName>sc_repcoverage</EntityName><AttributeName>{column}</AttributeName>"
                                        + $"<CanRead>{read}</CanRead><CanUpdate>0</CanUpdate><CanCreate>0</CanCreate></FieldPermission>"
                                )
                            )
                    );
                var profiles = package.Customizations.Element("FieldSecurityProfiles");
                if (profiles is null)
                {
                    profiles = new XElement("FieldSecurityProfiles");
                    package.Customizations.Add(profiles);
                }

                profiles.Add(profile);
                package
                    .Customizations.XPathSelectElement($"//attribute[LogicalName='{column}']/IsSecured")
                    ?.SetValue(isSecured ? "1" : "0");
            }
        );
}
