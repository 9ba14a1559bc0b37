namespace SalesCorner.Emulator.Pipeline;

/// <summary>All steps of one message on one table, in the order in which they run.</summary>
internal sealed class StepPlan
{
    /// <summary>Sorts the steps by stage and rank.</summary>
    public StepPlan(IEnumerable<StepRegistration> steps)
    {
        var ordered = steps.OrderBy(step => step.Rank).ToList();
        PreValidation = [.. ordered.Where(step => step is { Stage: PipelineStage.PreValidation })];
        PreOperation = [.. ordered.Where(step => step is { Stage: PipelineStage.PreOperation })];
        PostOperation = [.. ordered.Where(step => IsPost(step) && !step.IsAsynchronous)];
        Asynchronous = [.. ordered.Where(step => IsPost(step) && step.IsAsynchronous)];
        PreImage = ImageColumns.Union(ordered.SelectMany(step => step.Images).Where(image => image.IsPre));
        PostImage = ImageColumns.Union(ordered.SelectMany(step => step.Images).Where(image => image.IsPost));
        HasEarlyImages = PreValidation.Any(step => step.Images.Any(image => image.IsPre));
    }

    /// <summary>Steps of stage 10.</summary>
    public StepRegistration[] PreValidation { get; }

    /// <summary>Steps of stage 20.</summary>
    public StepRegistration[] PreOperation { get; }

    /// <summary>Synchronous steps of stage 40.</summary>
    public StepRegistration[] PostOperation { get; }

    /// <summary>Asynchronous steps.</summary>
    public StepRegistration[] Asynchronous { get; }

    /// <summary>The columns of all pre-images together; null when no step has one.</summary>
    public ImageColumns? PreImage { get; }

    /// <summary>The columns of all post-images together; null when no step has one.</summary>
    public ImageColumns? PostImage { get; }

    /// <summary>Whether a step of stage 10 has a pre-image.</summary>
    public bool HasEarlyImages { get; }

    private static bool IsPost(StepRegistration step) => step.Stage == PipelineStage.PostOperation;
}

/// <summary>The columns to read for images.</summary>
/// <param name="Names">Their names; null for all columns.</param>
internal sealed record ImageColumns(IReadOnlyCollection<string>? Names)
{
    /// <summary>The columns of all these images together, or null without images.</summary>
    public static ImageColumns? Union(IEnumerable<ImageRegistration> images)
    {
        var all = images.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        return all.Exists(image => image.Columns is null)
            ? new ImageColumns((IReadOnlyCollection<string>?)null)
            : new ImageColumns(all.SelectMany(image => image.Columns!).ToHashSet(StringComparer.Ordinal));
    }
}
