using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Deploy.Checking;

/// <summary>Every rule, in the order of the report.</summary>
public static class RuleList
{
    /// <summary>Makes the rules.</summary>
    public static IReadOnlyList<ICheckRule> All() =>
    [
        new ManifestRule(),
        new RootComponentRule(),
        new IdRule(),
        new PrefixRule(),
        new TableRule(),
        new ColumnRule(),
        new OptionRule(),
        new RelationshipRule(),
        new ViewRule(),
        new ChartRule(),
        new FormColumnRule(),
        new FormReferenceRule(),
        new DashboardRule(),
        new AppRule(),
        new SiteMapRule(),
        new IconRule(),
        new RoleRule(),
        new AssemblyRule(),
        new StepRule(),
        new StepFileRule(),
        new CustomApiRule(),
        new FlowRule(),
        new EnvironmentVariableRule(),
        new FileRule(),
        new WebPageRule(),
        new TextRule(),
        new SchemaRule(),
    ];
}
