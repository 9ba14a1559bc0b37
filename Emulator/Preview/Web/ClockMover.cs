using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Preview.Web;

/// <summary>Moves the emulator's clock on, day by day, as the days would have passed: jobs run, and the nightly run too.</summary>
internal sealed class ClockMover(EmbeddedDataverse dataverse, ComponentCatalog components)
{
    /// <summary>The most days that are moved at once.</summary>
    public const int MostDays = 92;

    // The custom API that a scheduled flow of the solution calls every night.
    private const string NightlyApi = "sc_RunNightly";
    private const string Token = "ContinuationToken";

    /// <summary>Whether the solution has a nightly run.</summary>
    public bool HasNightly => components.Find(ComponentKind.CustomApi, NightlyApi) is not null;

    /// <summary>Moves the clock and says what happened.</summary>
    public IReadOnlyList<string> Move(int days)
    {
        if (days is < 1 or > MostDays)
        {
            throw new InputProblemException($"The clock can be moved by 1 to {MostDays} days at once.");
        }

        var from = dataverse.Clock.UtcNow;
        var jobs = 0;
        var changed = 0;
        for (var day = 0; day < days; day++)
        {
            dataverse.Clock.Advance(TimeSpan.FromDays(1));
            jobs += dataverse.RunAsync();
            changed += HasNightly ? RunNightly() : 0;
            jobs += dataverse.RunAsync();
        }

        return
        [
            string.Create(CultureInfo.InvariantCulture, $"From {from:d MMM yyyy} to {dataverse.Clock.UtcNow:d MMM yyyy}."),
            HasNightly
                ? string.Create(CultureInfo.InvariantCulture, $"The nightly run ran {days} times and changed {changed} rows; {jobs} asynchronous steps ran.")
                : string.Create(CultureInfo.InvariantCulture, $"{jobs} asynchronous steps ran."),
        ];
    }

    // In chunks, as the flow does: each answer brings the token for the next call, an empty one at the end.
    private int RunNightly()
    {
        var changed = 0;
        var token = "";
        do
        {
            var answer = dataverse.System.Execute(new OrganizationRequest(NightlyApi) { [Token] = token });
            changed += answer.Results.TryGetValue("Changed", out var count) && count is int number ? number : 0;
            token = answer.Results.TryGetValue(Token, out var next) ? next as string ?? "" : "";
        }
        while (token.Length > 0);

        return changed;
    }
}
