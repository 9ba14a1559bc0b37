using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Finds the one user or team that a name means.</summary>
internal static class PersonRules
{
    /// <summary>The user or team; null, with a problem told, when nobody or more than one is meant.</summary>
    public static PersonFound? One(
        PersonBook book,
        string name,
        bool isTeam,
        Place place,
        ICollection<Problem> problems
    )
    {
        var found = book.Find(name);
        if (found.Count == 1)
        {
            return found[0];
        }

        var (kind, ways) = isTeam ? ("team", "name or id") : ("user", "user name, e-mail address or id");
        problems.Add(
            new Problem(
                place,
                found.Count == 0
                    ? $"There is no {kind} '{Words.Shown(name)}' in the environment. Give the {ways} of one."
                    : $"'{Words.Shown(name)}' means {found.Count} {kind}s: "
                        + $"{string.Join(", ", found.Take(5).Select(one => $"{one.Name} ({one.Id:D})"))}. Give "
                        + "the id of one."
            )
        );
        return null;
    }
}
