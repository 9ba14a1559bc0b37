using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// How much of the nightly work a run does. The parts together do the whole, so that a caller can work on several reps
/// at once.
/// </summary>
internal enum NightlyPart
{
    /// <summary>All of it, or all that concerns one rep.</summary>
    Whole,

    /// <summary>What everything after it rests on: the configuration.</summary>
    Start,

    /// <summary>The deals of one rep and their sums; without a rep those that nobody is credited for.</summary>
    Deals,

    /// <summary>What needs everybody's sums. It notifies nobody.</summary>
    Rest,

    /// <summary>
    /// The rest without what is frozen for good: while a rep's deals are missing, a forecast, a week or a snapshot
    /// would keep figures that are not whole.
    /// </summary>
    Figures,
}

/// <summary>Reads which part is asked for.</summary>
internal static class NightlyParts
{
    /// <summary>The part of that name; the whole for none.</summary>
    /// <exception cref="BusinessRuleException">There is no such part, or it is not done for a single rep.</exception>
    public static NightlyPart Of(string? name, Guid? repId)
    {
        if (string.IsNullOrEmpty(name))
        {
            return NightlyPart.Whole;
        }

        // Numbers would be taken for parts too.
        if (!Enum.TryParse<NightlyPart>(name, out var part) || part.ToString() != name)
        {
            throw new BusinessRuleException(
                "Part is one of Start, Deals, Rest and Figures. Leave it empty for the whole run."
            );
        }

        return part is not NightlyPart.Deals && repId is not null
            ? throw new BusinessRuleException($"The part {part} is done once for everybody. Leave RepId empty.")
            : part;
    }
}
