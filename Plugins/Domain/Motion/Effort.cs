using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>How much work the same revenue takes by motion.</summary>
public static class Effort
{
    /// <summary>The work, where that of the usual renewal is 1.</summary>
    public static decimal Of(DealMotion motion, MotionSettings settings) =>
        motion switch
        {
            DealMotion.Prospect => settings.ProspectEffort,
            DealMotion.Grow => settings.GrowEffort,
            _ => settings.MaintainEffort,
        };
}
