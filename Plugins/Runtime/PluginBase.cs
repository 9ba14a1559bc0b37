using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>A plug-in that declares its steps in its constructor and runs the one that fits the event.</summary>
public abstract class PluginBase : IPlugin
{
    /// <summary>Declares the steps.</summary>
    protected PluginBase(params Step[] steps)
    {
        Steps = steps;
    }

    /// <summary>The declared steps: the one list that run time, registration and review read.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var run = new PluginRun(serviceProvider);
        if (StepFor(run) is not { } step)
        {
            return;
        }

        run.AsksNothing = FailurePolicy.IsSomebodysWork(run, step.IsOfDailyWork) && SecondTries.Is(run);
        try
        {
            step.Handler(run);
        }
        catch (BusinessRuleException refusal)
        {
            run.Trace("Refused: " + refusal.Message);
            throw new InvalidPluginExecutionException(UserWords.Of(run).Say(refusal.Message), refusal);
        }
        catch (InvalidPluginExecutionException) when (!FailurePolicy.LeavesTheSaveAlone(run, step))
        {
            throw;
        }
        // The one place that catches everything: what becomes of it depends on what the step is for.
        catch (Exception error)
        {
            FailurePolicy.Answer(run, step, error);
        }
    }

    // In the middle of an upgrade the steps may be of one version and the code of another: no save is lost over that.
    private Step? StepFor(PluginRun run)
    {
        if (Steps.FirstOrDefault(step => Fits(step, run.Context)) is { } found)
        {
            return found;
        }

        var problem =
            $"{GetType().Name} has no step for {Told(run.Context)}. It has: {string.Join("; ", Steps.Select(Told))}. "
            + "Redeploy its steps; in a test, set stage and mode of the context.";
        run.Trace(problem);
        var isOfDailyWork = Steps.Any(step => step.IsOfDailyWork && step.Table == run.Context.PrimaryEntityName);
        return FailurePolicy.IsSomebodysWork(run, isOfDailyWork)
            ? null
            : throw new InvalidPluginExecutionException(problem);
    }

    private static string Told(IPluginExecutionContext context) =>
        $"{context.MessageName} of {context.PrimaryEntityName} in stage {context.Stage}, mode {context.Mode}";

    private static string Told(Step step) =>
        $"{step.Message} of {(step.Table.Length == 0 ? "any table" : step.Table)} in stage {(int)step.Stage}, "
        + $"mode {(step.IsAsynchronous ? 1 : 0)}";

    private static bool Fits(Step step, IPluginExecutionContext context) =>
        step.Message == context.MessageName
        && (int)step.Stage == context.Stage
        && (step.Table.Length == 0 || step.Table == context.PrimaryEntityName || step.TakesOtherTables)
        && step.IsAsynchronous == (context.Mode == 1);
}
