using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Nightly.Run;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>The reps that a call works on.</summary>
internal static class RepPage
{
    /// <summary>A page of the enabled users, or the one rep of the run.</summary>
    public static UserPage Of(NightlyRun run)
    {
        var store = new RepProfileStore(run.Service);
        return run.Token.RepId is { } rep
            ? new UserPage(store.UsersOf([rep]), More: false)
            : store.Users(run.Token.Page, ChunkSizes.Reps(run.Token.Size));
    }

    /// <summary>What is left of a page: the call's budget may end in the middle of it.</summary>
    public static Portion<RepProfile> Portion(NightlyRun run, UserPage page) =>
        new(run, page.Users, user => user.RepId.ToString("N"));

    /// <summary>Where the phase goes on after the page.</summary>
    public static NightlyToken? Next(NightlyRun run, UserPage page) =>
        page.More ? run.Token with { Page = run.Token.Page + 1, Done = null } : null;
}
