using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Takes an operation through its stages: before, the operation, after, and the queue of jobs.</summary>
internal sealed class EventPipeline(StepRegistry steps, UnitOfWork unit, StepRunner runner, AsyncQueue jobs)
{
    /// <summary>Runs the operation with all its steps.</summary>
    public void Run(Operation operation)
    {
        var plan = steps.Find(operation.Message, operation.Table);
        if (plan is not null)
        {
            Validate(operation, plan);
        }

        using var work = unit.Begin();
        operation.Authorize();
        if (operation.Split() is { } parts)
        {
            RunInside(parts.First, plan);
            RunInside(parts.Second, plan);
        }
        else
        {
            RunInside(operation, plan);
        }

        work.Complete();
    }

    private void Validate(Operation operation, StepPlan plan)
    {
        if (plan.PreValidation.Length == 0)
        {
            return;
        }

        var before = plan.HasEarlyImages ? operation.ReadImage(plan.PreImage!.Names) : null;
        RunStage(operation, plan.PreValidation, before, after: null);
    }

    private void RunInside(Operation operation, StepPlan? plan)
    {
        operation.Prepare();
        if (plan is null)
        {
            operation.Perform();
            return;
        }

        var before = NeedsBefore(operation, plan) ? operation.ReadImage(plan.PreImage!.Names) : null;
        RunBefore(operation, plan, ref before);
        if (before is null && plan.PreOperation.Length > 0 && NeedsBefore(operation, plan))
        {
            // A step of stage 20 added a column for which a later step waits.
            before = operation.ReadImage(plan.PreImage!.Names);
        }

        operation.Perform();
        Finish(operation, plan, before);
    }

    private void Finish(Operation operation, StepPlan plan, Entity? before)
    {
        if (plan.PostOperation.Length + plan.Asynchronous.Length == 0)
        {
            return;
        }

        var after = NeedsAfter(operation, plan) ? operation.ReadImage(plan.PostImage!.Names) : null;
        RunStage(operation, plan.PostOperation, before, after);
        foreach (var step in plan.Asynchronous)
        {
            if (operation.Fires(step))
            {
                jobs.Queue(new AsyncJob(operation, step, new StepImages(step, before, after)));
            }
        }
    }

    // An earlier step of the stage may add the column for which a later one waits: then that one gets its image too.
    private void RunBefore(Operation operation, StepPlan plan, ref Entity? before)
    {
        foreach (var step in plan.PreOperation)
        {
            if (operation.Fires(step))
            {
                before ??= HasImage(step, isPre: true) ? operation.ReadImage(plan.PreImage!.Names) : null;
                runner.Run(new StepContext(operation, step.Stage, step, new StepImages(step, before, after: null)));
            }
        }
    }

    private void RunStage(Operation operation, StepRegistration[] steps, Entity? before, Entity? after)
    {
        foreach (var step in steps)
        {
            if (operation.Fires(step))
            {
                runner.Run(new StepContext(operation, step.Stage, step, new StepImages(step, before, after)));
            }
        }
    }

    private static bool NeedsBefore(Operation operation, StepPlan plan) =>
        plan.PreImage is not null
        && (
            AnyFires(operation, plan.PreOperation, isPre: true)
            || AnyFires(operation, plan.PostOperation, isPre: true)
            || AnyFires(operation, plan.Asynchronous, isPre: true)
        );

    private static bool NeedsAfter(Operation operation, StepPlan plan) =>
        plan.PostImage is not null
        && (
            AnyFires(operation, plan.PostOperation, isPre: false)
            || AnyFires(operation, plan.Asynchronous, isPre: false)
        );

    private static bool AnyFires(Operation operation, StepRegistration[] steps, bool isPre)
    {
        foreach (var step in steps)
        {
            if (HasImage(step, isPre) && operation.Fires(step))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasImage(StepRegistration step, bool isPre)
    {
        foreach (var image in step.Images)
        {
            if (isPre ? image.IsPre : image.IsPost)
            {
                return true;
            }
        }

        return false;
    }
}
