namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>How much one call does, so that it stays well inside the platform's two minutes.</summary>
internal static class ChunkSizes
{
    // A query takes some two thousand values at most, and a chunk asks for its deals by id.
    private const int Most = 2_000;
    private const int DealsOfARep = 20;

    // Each has a row or two a period, written and unmarked: more would be past the budget of a call.
    private const int MostReps = 50;

    /// <summary>Deals a call: what was asked for within reason, else what the settings say.</summary>
    public static int Of(int asked, int usual) => Math.Min(asked <= 0 ? usual : asked, Most);

    /// <summary>Reps a call: a rep's deals of a year and the open ones together are a few hundred.</summary>
    public static int Reps(int deals) => Math.Min(MostReps, Math.Max(1, deals / DealsOfARep));
}
