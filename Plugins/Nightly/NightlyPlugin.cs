using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Nightly;

/// <summary>Does one chunk of the nightly work and says where to go on: the same computation as the events', over everybody.</summary>
public sealed class NightlyPlugin() : PluginBase(
    Step.OnCustomApi("sc_RunNightly")
        .MayTake<string>(Token)
        .MayTake<Guid>(RepId)
        .MayTake<int>(ChunkSize)
        .MayTake<string>(Part)
        .Answers<string>(Token)
        .Answers<string>("Phase")
        .Answers<int>("Processed")
        .Answers<int>("Changed")
        .Answers<int>("Total")
        .Answers<string>("Notes")
        .Run(Work))
{
    private const string Token = "ContinuationToken";
    private const string RepId = "RepId";
    private const string ChunkSize = "ChunkSize";
    private const string Part = "Part";

    private static void Work(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).ReadWithPace();
        var token = Begin(run, configuration.Settings.Night.DealsPerCall);
        if (run.Input<int>(ChunkSize) < 0)
        {
            GiveUp(run, token);
            return;
        }

        var service = new NightlyWrites(run.Service, token.LeftOut, configuration.Measured.UnreadyOwners);
        var call = new NightlyRun(service, run.NowUtc, token) { Configuration = configuration, Budget = CallBudget.Start(configuration.Settings.Night, () => service.Writes) };
        var result = RunOrNameRefusal(call);

        var next = (result.Next ?? NightlyPhases.After(token))?.AfterSuccess();
        var notes = new[] { result.Notes, next is null ? NightlyRefusal.Note(token) : null }.OfType<string>();
        run.Trace($"{token.Phase}, page {token.Page}: {result.Processed} looked at, {result.Changed} changed.");
        run.Output(Token, next?.ToString() ?? string.Empty);
        run.Output("Phase", token.Phase.ToString());
        run.Output("Processed", result.Processed);
        run.Output("Changed", Math.Max(0, result.Changed - service.LeftOut));
        run.Output("Total", result.Total ?? result.Processed);
        run.Output("Notes", string.Join("\n", notes));
    }

    // Asked by a scheduler whose calls of this phase got no answer, however little they were to do.
    private static void GiveUp(PluginRun run, NightlyToken token)
    {
        var next = NightlyRefusal.WithoutAnswer(token)
            ?? throw new BusinessRuleException("The record that the run is complete is the last thing: it cannot be given up. " + NightlyRefusal.Note(token));
        run.Output(Token, next.ToString());
        run.Output("Phase", token.Phase.ToString());
        run.Output("Processed", 0);
        run.Output("Changed", 0);
        run.Output("Total", 0);
        run.Output("Notes", next.GivenUp[next.GivenUp.Count - 1]);
    }

    private static ChunkResult RunOrNameRefusal(NightlyRun call)
    {
        try
        {
            return NightlyChunks.Run(call);
        }
        catch (RefusedRowException refused)
        {
            throw NightlyRefusal.Of(refused, call.Token);
        }
        // A call is one transaction and over now; whatever it was, the caller learns how to go on.
        catch (Exception failure) when (failure is not BusinessRuleException)
        {
            throw NightlyRefusal.OfPhase(failure, call.Token);
        }
    }

    private static NightlyToken Begin(PluginRun run, int usual)
    {
        var asked = run.Input<int>(ChunkSize);
        if (run.Input<string>(Token) is { Length: > 0 } text)
        {
            var token = NightlyToken.Parse(text);
            return asked > 0 ? token with { Limit = asked } : token;
        }

        var rep = run.Input<Guid>(RepId);
        var only = rep == Guid.Empty ? (Guid?)null : rep;
        return NightlyPhases.Begin(new NightlyToken(NightlyPhase.Configuration, run.NowUtc)
        {
            RepId = only,
            Size = ChunkSizes.Of(asked, usual),
            Part = NightlyParts.Of(run.Input<string>(Part), only),
        });
    }
}
