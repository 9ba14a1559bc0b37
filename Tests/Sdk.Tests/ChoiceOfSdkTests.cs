using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests;

public sealed class ChoiceOfSdkTests
{
    private static readonly string[] OfficialPackages =
    [
        "Microsoft.CrmSdk.CoreAssemblies",
        "Microsoft.PowerPlatform.Dataverse.Client",
    ];

    [Fact]
    public void Only_one_file_chooses_between_this_SDK_and_the_official_packages()
    {
        var choosing = Directory
            .EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Append(Repository.PathTo("Directory.Build.targets"))
            .Append(Repository.PathTo("Directory.Build.props"))
            .Where(file => OfficialPackages.Any(File.ReadAllText(file).Contains))
            .Select(Path.GetFileName);

        Assert.Equal(["Directory.Build.targets"], choosing);
    }
}
