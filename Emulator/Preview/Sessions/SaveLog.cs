using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>Does what a page asks for, lets the asynchronous steps run, and remembers what happened.</summary>
internal sealed class SaveLog(EmbeddedDataverse dataverse)
{
    private readonly Lock gate = new();

    /// <summary>What was done last.</summary>
    public SaveEntry? Last { get; private set; }

    /// <summary>Does it; a refusal when the platform said no.</summary>
    /// <param name="session">Who does it.</param>
    /// <param name="label">What is done.</param>
    /// <param name="action">The doing, which may say more in sentences.</param>
    public Refusal? Do(Session session, string label, Func<IReadOnlyList<string>> action)
    {
        lock (gate)
        {
            var before = dataverse.Requests.Runs;
            var refused = Refusals.Catch(action, out var remarks);
            dataverse.RunAsync();
            var saves = session.Service.Reports;
            if (saves.Count > 0 || remarks is { Count: > 0 })
            {
                Last = new SaveEntry
                {
                    Label = label,
                    By = session.UserName,
                    At = dataverse.Clock.UtcNow,
                    Saves = [.. saves],
                    Jobs = [.. NewRuns(before).Where(run => run.IsAsynchronous)],
                    Remarks = remarks ?? [],
                };
            }

            return refused;
        }
    }

    /// <summary>Does it; a refusal when the platform said no.</summary>
    public Refusal? Do(Session session, string label, Action action) =>
        Do(
            session,
            label,
            () =>
            {
                action();
                return [];
            }
        );

    // The emulator keeps a limited number of runs: what came after the newest one of before is new.
    private IEnumerable<StepReport> NewRuns(IReadOnlyList<StepReport> before)
    {
        var newest = before.Count > 0 ? before[^1] : null;
        return dataverse.Requests.Runs.Reverse().TakeWhile(run => !ReferenceEquals(run, newest)).Reverse();
    }
}
