using SalesCorner.Conventions.Tests.Support;

namespace SalesCorner.Conventions.Tests;

/// <summary>Folders use each other in one direction: what is below never knows what is above.</summary>
public sealed class FolderTests
{
    // Circles that are known, with why. One that is not there any more fails the test too: take it out.
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        // Baselines are rates of prospecting and of deals alike; a rep's facts and pace are one statement in two
        // folders.
        [House.Plugins] =
        [
            "Domain/Pace -> Domain/Reps",
            "Domain/Prospecting -> Domain/Rates",
            "Domain/Rates -> Domain/Prospecting",
            "Domain/Reps -> Domain/Pace",
        ],
    };

    [Theory]
    [InlineData(House.Emulator)]
    [InlineData(House.WebApi)]
    [InlineData(House.Preview)]
    [InlineData(House.Deploy)]
    [InlineData(House.Plugins)]
    public void No_folder_is_in_a_circle_but_the_known_ones(string root)
    {
        var circles = Circles.In(House.Arrows(root, levels: 99));

        Assert.Equal(
            string.Join('\n', Known.GetValueOrDefault(root, []).Order(StringComparer.Ordinal)),
            string.Join('\n', circles.Select(circle => circle.Split(": ", 2)[0]))
        );
    }

    [Theory]
    [InlineData(House.Emulator)]
    [InlineData(House.Deploy)]
    [InlineData(House.Plugins)]
    public void The_arrows_are_found(string root) => Assert.True(House.Arrows(root, levels: 1).Count > 10);
}
