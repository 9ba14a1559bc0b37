namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>
/// One thing that somebody tries, the rule that decides it, where the rule stands, and what comes of it.
/// </summary>
/// <param name="Name">What is tried.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Expected">The code of the fault; null when it goes well.</param>
/// <param name="Run">Tries it.</param>
internal sealed record Scenario(string Name, string Rule, string Source, int? Expected, Action<SecurityWorld> Run);

/// <summary>The codes that refusals have, from "Web service error codes".</summary>
internal static class Refused
{
    public const int NotSupported = unchecked((int)0x80040800);
    public const int Privilege = unchecked((int)0x80040220);
    public const int Access = unchecked((int)0x80048306);
    public const int WrongBusiness = unchecked((int)0x80041409);
    public const int Loop = unchecked((int)0x80041D21);
    public const int DefaultTeam = unchecked((int)0x8004830B);
    public const int DefaultTeamStays = unchecked((int)0x80048307);
    public const int InheritedRole = unchecked((int)0x8004140C);
    public const int SharedWithOwner = unchecked((int)0x80040214);
    public const int AccessTeam = unchecked((int)0x80048340);
}
