namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Deals below the team's average won value, up to three times it, and above.</summary>
/// <param name="Average">The average won value in base currency; null when nothing with a value was won.</param>
public sealed record SizeClasses(decimal? Average)
{
    /// <summary>How many classes there are.</summary>
    public const int Count = 3;

    private const decimal LargeFrom = 3m;

    /// <summary>The class of a value, from 0 for the smallest; a class includes its lower edge.</summary>
    public int ClassOf(decimal value)
    {
        if (Average is not { } average || value < average)
        {
            return 0;
        }

        return value < LargeFrom * average ? 1 : 2;
    }
}
