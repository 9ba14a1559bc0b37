using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Installing;

public sealed class UpgradeTests
{
    private static readonly Lazy<string> Newer = new(() =>
        PackageFiles.Write("1.1.zip", PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.1.0.0"))
    );

    [Fact]
    public async Task A_column_that_the_new_version_has_no_more_is_shown_as_deleted_and_goes()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        var package = PackageFiles.Write(
            "older-column.zip",
            PackageFiles.Changed(
                PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.1.0.0"),
                "customizations.xml",
                text => WithColumn(text, "sc_obsolete")
            )
        );
        await DeployAsync(screen, environment, package);
        var next = PackageFiles.Write("1.2.zip", PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.2.0.0"));

        var code = await DeployAsync(screen, environment, next);

        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.Matches(@"delete\s+column\s+sc_quota\.sc_obsolete", screen.Out);
        Assert.Null(environment.Dataverse.Metadata.Table("sc_quota").TryColumn("sc_obsolete"));
    }

    [Fact]
    public async Task An_upgrade_that_waits_as_a_holding_solution_is_promoted()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        await HoldAsync(environment, Newer.Value);

        var code = await DeployAsync(screen, environment, Newer.Value, "--upgrade");

        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.Contains("waits as a holding solution", screen.Out, StringComparison.Ordinal);
        Assert.Equal("1.1.0.0", Assert.Single(Rows(environment, "solution"))["version"]);
    }

    [Fact]
    public async Task A_holding_solution_of_another_version_is_deleted_first()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        await HoldAsync(environment, Newer.Value);
        var other = PackageFiles.Write("1.3.zip", PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.3.0.0"));

        var code = await DeployAsync(screen, environment, other);

        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.Contains("It is deleted first", screen.Error, StringComparison.Ordinal);
        Assert.Equal("1.3.0.0", Assert.Single(Rows(environment, "solution"))["version"]);
    }

    [Fact]
    public async Task A_component_that_fails_is_told_with_its_cure_and_the_next_package_goes_in()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        var broken = PackageFiles.Write(
            "broken.zip",
            PackageFiles.Changed(
                PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "1.1.0.0"),
                "customizations.xml",
                text =>
                    Regex.Replace(
                        text,
                        "<attribute name=\"sc_weight\" */>",
                        "<attribute name=\"sc_nowhere\" />",
                        RegexOptions.None,
                        TimeSpan.FromSeconds(5)
                    )
            )
        );

        var code = await DeployAsync(screen, environment, broken);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("sc_nowhere", screen.Error, StringComparison.Ordinal);
        Assert.Contains("run salescorner check", screen.Error, StringComparison.Ordinal);
        Assert.Equal("1.0.0.0", Assert.Single(Rows(environment, "solution"))["version"]);
        Assert.Equal(ExitCode.Success, await DeployAsync(screen, environment, Newer.Value));
        Assert.Equal("1.1.0.0", Assert.Single(Rows(environment, "solution"))["version"]);
    }

    [Theory]
    [InlineData("--upgrade", "--update", "exclude each other")]
    [InlineData("--managed", "--unmanaged", "exclude each other")]
    public async Task Options_that_contradict_each_other_are_refused(string one, string other, string message)
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();

        var code = await DeployAsync(screen, environment, PackageFiles.Managed, one, other);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(message, screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_version_is_refused()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        var older = PackageFiles.Write("0.9.zip", PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, "0.9.0.0"));

        Assert.Equal(ExitCode.Failed, await DeployAsync(screen, environment, older));
        Assert.Contains("1.0.0.0 is installed, which is newer", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_kind_is_refused()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();

        Assert.Equal(ExitCode.Failed, await DeployAsync(screen, environment, PackageFiles.Unmanaged));
        Assert.Contains("is installed managed, the package is unmanaged", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unmanaged_solution_is_not_upgraded_but_updated()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.DeployedAsync();

        Assert.Equal(ExitCode.Failed, await DeployAsync(screen, environment, PackageFiles.Unmanaged, "--upgrade"));
        Assert.Contains("Use --update", screen.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, await DeployAsync(screen, environment, PackageFiles.Unmanaged));
        Assert.Contains("updates 1.0.0.0", screen.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SalesCornerXrm", "1.0.1.0", "is a whole solution and no patch")]
    [InlineData("SalesCornerXrm_Patch_1a2b", "1.1.0.0", "have the same first two numbers")]
    [InlineData("SalesCornerXrm_Patch_1a2b", "1.0.0.0", "must be higher than its parent")]
    [InlineData("Other_Patch_1a2b", "1.0.1.0", "Other is not installed: a patch needs its parent")]
    public async Task A_patch_is_refused_where_it_cannot_apply(string name, string version, string message)
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();

        var code = await DeployAsync(screen, environment, Patch(name, version), "--patch");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(message, screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patch_without_a_package_is_refused_with_the_way_to_make_one()
    {
        using var screen = new Screen();

        var code = await screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            "deploy",
            "--url",
            "http://127.0.0.1:9",
            "--auth",
            "token",
            "--patch"
        );

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("Clone a patch", screen.Error, StringComparison.Ordinal);
    }

    private static string Patch(string name, string version) =>
        PackageFiles.Write(
            $"{name}-{version}.zip",
            PackageFiles.Changed(
                PackageFiles.WithVersion(LiveEnvironment.ManagedPackage, version),
                "solution.xml",
                text => text.Replace("<UniqueName>SalesCornerXrm<", $"<UniqueName>{name}<", StringComparison.Ordinal)
            )
        );

    private static string WithColumn(string customizations, string column)
    {
        var table = customizations.IndexOf("<entity Name=\"sc_Quota\"", StringComparison.Ordinal);
        var start = customizations.IndexOf("<attribute PhysicalName=\"sc_Name\"", table, StringComparison.Ordinal);
        var end = customizations.IndexOf("</attribute>", start, StringComparison.Ordinal) + "</attribute>".Length;
        var copy = customizations[start..end]
            .Replace("sc_Name", "sc_Obsolete", StringComparison.Ordinal)
            .Replace("sc_name", column, StringComparison.Ordinal)
            .Replace("PrimaryName|", string.Empty, StringComparison.Ordinal);
        return customizations.Insert(end, copy);
    }

    private static async Task HoldAsync(LiveEnvironment environment, string package)
    {
        await using var client = environment.Client();
        var body = new JsonObject
        {
            ["OverwriteUnmanagedCustomizations"] = false,
            ["PublishWorkflows"] = true,
            ["HoldingSolution"] = true,
            ["CustomizationFile"] = Convert.ToBase64String(await File.ReadAllBytesAsync(package)),
            ["ImportJobId"] = Guid.NewGuid().ToString("D"),
        };
        await client.CallAsync("ImportSolution", body, mayBeRepeated: false, CancellationToken.None);
    }

    private static Task<int> DeployAsync(
        Screen screen,
        LiveEnvironment environment,
        string package,
        params string[] more
    ) =>
        screen.RunAsync(
            new DeployCommand(LiveEnvironment.Setup),
            ["deploy", .. environment.Arguments, "--package", package, "--yes", .. more]
        );

    private static List<Entity> Rows(LiveEnvironment environment, string table) =>
        [
            .. environment
                .Dataverse.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) })
                .Entities,
        ];
}
