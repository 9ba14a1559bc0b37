using System.Globalization;
using System.Text;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Writes steps as lines that are read in review: one line a step.</summary>
public static class StepList
{
    /// <summary>All steps of an assembly.</summary>
    public static string Of(PluginInventory inventory)
    {
        var text = new StringBuilder();
        foreach (var plugin in inventory.Plugins)
        {
            foreach (var step in plugin.Steps)
            {
                text.Append(Line(plugin, step)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Line(DeclaredPlugin plugin, DeclaredStep step)
    {
        var line = new StringBuilder(plugin.HeadOf(step));
        if (!step.IsCustomApi)
        {
            line.Append(
                CultureInfo.InvariantCulture,
                $" filter=[{string.Join(',', step.Filter)}] before=[{string.Join(',', step.PreImage)}]"
            );
        }

        if (step.PostImage.Count > 0)
        {
            line.Append(CultureInfo.InvariantCulture, $" after=[{string.Join(',', step.PostImage)}]");
        }

        if (step.IsAsynchronous)
        {
            line.Append(" asynchronous");
        }

        return step.IsCustomApi || step.Order == DeclaredStep.LateOrder
            ? line.ToString()
            : line.Append(CultureInfo.InvariantCulture, $" order={step.Order}").ToString();
    }
}
