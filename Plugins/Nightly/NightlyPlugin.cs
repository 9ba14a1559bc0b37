using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly;

/// <summary>
/// Does one chunk of the nightly work and says where to go on: the same computation as the events', over everybody.
/// </summary>
public sealed class NightlyPlugin()
    : PluginBase(
        Step.OnCustomApi(NightlyMessage.Name)
            .MayTake<string>(NightlyMessage.ContinuationToken)
            .MayTake<Guid>(NightlyMessage.RepId)
            .MayTake<int>(NightlyMessage.ChunkSize)
            .MayTake<string>(NightlyMessage.Part)
            .Answers<string>(NightlyMessage.ContinuationToken)
            .Answers<string>(NightlyMessage.Phase)
            .Answers<int>(NightlyMessage.Processed)
            .Answers<int>(NightlyMessage.Changed)
            .Answers<int>(NightlyMessage.Total)
            .Answers<string>(NightlyMessage.Notes)
            .Run(Work)
    )
{
    private static void Work(PluginRun run)
    {
        var configuration = new ConfigurationStore(run.Service).ReadWithPace();
        var token = Begin(run, configuration.Settings.Night.DealsPerCall);
        if (run.Input<int>(NightlyMessage.ChunkSize) < 0)
        {
            GiveUp(run, token);
            return;
        }

        var service = new NightlyWrites(run.Service, token.LeftOut, configuration.Measured.UnreadyOwners);
        var call = new NightlyRun(service, run.NowUtc, token)
        {
            Configuration = configuration,
            Budget = CallBudget.Start(configuration.Settings.Night, () => service.Writes),
        };
        var result = RunOrNameRefusal(call);

        var next = (result.Next ?? NightlyPhases.After(token))?.AfterSuccess();
        var notes = new[] { result.Notes, next is null ? NightlyRefusal.Note(token) : null }.OfType<string>();
        run.Trace($"{token.Phase}, page {token.Page}: {result.Processed} looked at, {result.Changed} changed.");
        run.Output(NightlyMessage.ContinuationToken, next?.ToString() ?? string.Empty);
        run.Output(NightlyMessage.Phase, token.Phase.ToString());
        run.Output(NightlyMessage.Processed, result.Processed);
        run.Output(NightlyMessage.Changed, Math.Max(0, result.Changed - service.LeftOut));
        run.Output(NightlyMessage.Total, result.Total ?? result.Processed);
        run.Output(NightlyMessage.Notes, string.Join("\n", notes));
    }

    // Asked by a scheduler whose calls of this phase got no answer, however little they were to do.
    private static void GiveUp(PluginRun run, NightlyToken token)
    {
        var next =
            NightlyRefusal.WithoutAnswer(token)
            ?? throw new BusinessRuleException(
                "The record that the run is complete is the last thing: it cannot be given up. "
                    + NightlyRefusal.Note(token)
            );
        run.Output(NightlyMessage.ContinuationToken, next.ToString());
        run.Output(NightlyMessage.Phase, token.Phase.ToString());
        run.Output(NightlyMessage.Processed, 0);
        run.Output(NightlyMessage.Changed, 0);
        run.Output(NightlyMessage.Total, 0);
        run.Output(NightlyMessage.Notes, next.GivenUp[next.GivenUp.Count - 1]);
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
        var asked = run.Input<int>(NightlyMessage.ChunkSize);
        if (run.Input<string>(NightlyMessage.ContinuationToken) is { Length: > 0 } text)
        {
            var token = NightlyToken.Parse(text);
            return asked > 0 ? token with { Limit = token.Limit > 0 ? Math.Min(asked, token.Limit) : asked } : token;
        }

        var rep = run.Input<Guid>(NightlyMessage.RepId);
        var only = rep == Guid.Empty ? (Guid?)null : rep;
        return NightlyPhases.Begin(
            new NightlyToken(NightlyPhase.Configuration, run.NowUtc)
            {
                RepId = only,
                Size = ChunkSizes.Of(asked, usual),
                Part = NightlyParts.Of(run.Input<string>(NightlyMessage.Part), only),
            }
        );
    }
}
