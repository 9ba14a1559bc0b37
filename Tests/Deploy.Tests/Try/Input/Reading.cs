using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Tests.Try.Input;

/// <summary>Reads input as on one day, so that tests need no clock.</summary>
internal static class Reading
{
    public static readonly DateOnly Today = new(2026, 11, 30);

    public static SalesHistory Of(string data, MapFile? map = null) =>
        HistoryReader.Read(data, new InputRules(Today) { Map = map });
}
