using System.CommandLine;
using System.Globalization;

namespace SalesCorner.Deploy.Operating;

/// <summary>Options that take a whole number within bounds.</summary>
internal static class NumberOption
{
    // The API takes no more: a query takes some two thousand values.
    private const int Most = 2_000;

    /// <summary><c>--chunk</c>: deals a call.</summary>
    /// <param name="description">What the help says.</param>
    /// <param name="usual">What counts when the option is not given; 0 lets the API choose.</param>
    public static Option<int> Chunk(string description, int usual) => Between("--chunk", description, usual, Most);

    /// <summary>An option from 1 to a bound.</summary>
    public static Option<int> Between(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N" };
        if (usual > 0)
        {
            option.DefaultValueFactory = _ => usual;
        }

        option.Validators.Add(result =>
        {
            if (
                result.Tokens.Count == 1
                && int.TryParse(
                    result.Tokens[0].Value,
                    NumberStyles.Integer,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && (number < 1 || number > most)
            )
            {
                result.AddError($"{name} takes a number from 1 to {most.ToString(CultureInfo.InvariantCulture)}.");
            }
        });
        return option;
    }
}
