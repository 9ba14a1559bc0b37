using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Rates;

/// <summary>How much a rate can be trusted, in the order of the choice <c>sc_evidence</c>.</summary>
public enum EvidenceLevel
{
    /// <summary>Says nothing yet.</summary>
    TooFew,

    /// <summary>A first hint.</summary>
    Low,

    /// <summary>Good enough to talk about.</summary>
    Fair,

    /// <summary>Good enough to plan with.</summary>
    Good,
}

/// <summary>Labels a number of closed deals.</summary>
public static class EvidenceRule
{
    /// <summary>The label of so many closed deals.</summary>
    public static EvidenceLevel Judge(int closed, RateSettings settings)
    {
        if (closed >= settings.EvidenceGood)
        {
            return EvidenceLevel.Good;
        }

        if (closed >= settings.EvidenceFair)
        {
            return EvidenceLevel.Fair;
        }

        return closed >= settings.EvidenceLow ? EvidenceLevel.Low : EvidenceLevel.TooFew;
    }
}
