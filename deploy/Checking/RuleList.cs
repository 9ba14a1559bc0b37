using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Deploy.Checking;

/// <summary>Every rule, in the order of their ids, which is that of the report.</summary>
public static class RuleList
{
    /// <summary>Makes the rules.</summary>
    public static IReadOnlyList<ICheckRule> All() =>
        [.. Package, .. Data, .. Relationships, .. Screens, .. Apps, .. Code, .. Flows, .. WebResources, .. Roles];

    private static ICheckRule[] Package =>
        [
            new ManifestRule(),
            new RootComponentRule(),
            new IdRule(),
            new PrefixRule(),
            new FileRule(),
            new TextRule(),
            new SchemaRule(),
            new GrammarRule(),
            new LanguageRule(),
            new PackageRule(),
            new ContentTypeRule(),
            new DependencyRule(),
            new NameLengthRule(),
            new TranslationRule(),
            new IntroducedVersionRule(),
            new SameNameRule(),
        ];

    private static ICheckRule[] Data =>
        [
            new TableRule(),
            new ColumnRule(),
            new OptionRule(),
            new ColumnLimitRule(),
            new ColumnPropertyRule(),
            new ColumnNameRule(),
            new DateColumnRule(),
            new CalculatedColumnRule(),
            new MoneyRule(),
            new SystemColumnRule(),
            new KeyRule(),
            new StateRule(),
            new TableNameRule(),
            new UnmodifiedRule(),
            new TableFeatureRule(),
            new AutoNumberRule(),
        ];

    private static ICheckRule[] Relationships =>
        [new RelationshipRule(), new CascadeRule(), new RightsCascadeRule(), new RelationshipNameRule()];

    private static ICheckRule[] Screens =>
        [
            new ViewRule(),
            new ChartRule(),
            new FormColumnRule(),
            new FormReferenceRule(),
            new DashboardRule(),
            new IconRule(),
            new FormPartRule(),
            new ViewPartRule(),
            new CustomControlRule(),
            new ChartPartRule(),
            new FetchPartRule(),
            new ChartLookRule(),
            new FormNameRule(),
            new DashboardPartRule(),
            new RibbonRule(),
            new ControlBundleRule(),
            new QueryOrderRule(),
            new ControlTextRule(),
        ];

    private static ICheckRule[] Apps =>
        [new AppRule(), new SiteMapRule(), new AppPropertyRule(), new SiteMapPartRule(), new SiteMapPrivilegeRule()];

    private static ICheckRule[] Code =>
        [
            new AssemblyRule(),
            new StepRule(),
            new StepFileRule(),
            new CustomApiRule(),
            new StepPropertyRule(),
            new CustomApiPropertyRule(),
        ];

    private static ICheckRule[] Flows =>
        [
            new FlowRule(),
            new EnvironmentVariableRule(),
            new FlowGraphRule(),
            new FlowPropertyRule(),
            new ConnectionReferenceRule(),
            new FlowValueRule(),
            new FlowExpressionRule(),
        ];

    private static ICheckRule[] WebResources =>
        [new WebPageRule(), new WebResourceContentRule(), new WebResourceSafetyRule()];

    private static ICheckRule[] Roles => [new RoleRule(), new ColumnPermissionRule(), new RoleReadRule()];
}
