using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class CarriedPackagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("carried-").FullName;

    [Fact]
    public void Each_of_the_two_carried_packages_is_found_by_its_kind()
    {
        File.WriteAllBytes(Path.Combine(folder, "SalesCornerXrm_1.0.0.zip"), [1]);
        File.WriteAllBytes(Path.Combine(folder, "SalesCornerXrm_1.0.0_managed.zip"), [2]);
        var carried = new CarriedPackages(folder);

        Assert.Equal(
            ("SalesCornerXrm_1.0.0.zip", 1),
            (carried.Read(managed: false).Name, carried.Read(managed: false).Content[0])
        );
        Assert.Equal(
            ("SalesCornerXrm_1.0.0_managed.zip", 2),
            (carried.Read(managed: true).Name, carried.Read(managed: true).Content[0])
        );
    }

    [Fact]
    public void A_program_without_packages_says_how_to_come_by_one()
    {
        var failure = Assert.Throws<CommandFailedException>(() =>
            new CarriedPackages(Path.Combine(folder, "missing")).Read(managed: true)
        );

        Assert.Contains("Name a package", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_clone_the_own_package_is_packed_from_its_sources()
    {
        var taken = await SolutionPackaging.TakeAsync(managed: true);

        Assert.Equal((await Shipped.PackAsync(managed: true)).Zip, taken.Content);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
