using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>One thing that somebody tries, the rule that decides it, where the rule stands, and what comes of it.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Expected">The code of the fault; null when it goes well.</param>
/// <param name="Run">Tries it.</param>
internal sealed record Scenario(string Name, string Rule, string Source, int? Expected, Action<SecurityWorld> Run);

/// <summary>The codes that refusals have, from "Web service error codes".</summary>
internal static class Refused
{
    public const int Privilege = unchecked((int)0x80040220);
    public const int Access = unchecked((int)0x80048306);
    public const int AccessTeam = unchecked((int)0x80048340);
}
