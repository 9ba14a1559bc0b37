using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>The images of one step, cut out of the rows read for all steps of the operation.</summary>
/// <remarks>The rows are never handed out themselves: a step changes only its own copies.</remarks>
internal sealed class StepImages(StepRegistration? step, Entity? before, Entity? after)
{
    private EntityImageCollection? pre;
    private EntityImageCollection? post;

    /// <summary>The row before the operation, by alias.</summary>
    public EntityImageCollection Pre => pre ??= Cut(before, isPre: true);

    /// <summary>The row after the operation, by alias.</summary>
    public EntityImageCollection Post => post ??= Cut(after, isPre: false);

    /// <summary>Images that were cut before.</summary>
    public static StepImages Of(EntityImageCollection before, EntityImageCollection after) =>
        new(null, null, null) { pre = before, post = after };

    private EntityImageCollection Cut(Entity? row, bool isPre)
    {
        var cut = new EntityImageCollection();
        if (row is null || step is null)
        {
            return cut;
        }

        foreach (var image in step.Images)
        {
            if (isPre ? image.IsPre : image.IsPost)
            {
                cut[image.Alias] = EntityCopies.Copy(row, image.Columns);
            }
        }

        return cut;
    }
}
