using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Judges who shall have which role, and says what that changes.</summary>
/// <param name="facts">What the environment knows.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class RoleRules(EnvironmentFacts facts, ICollection<Problem> problems)
{
    /// <summary>The changes, and how many of those who are listed have their role already.</summary>
    public (IReadOnlyList<Change> Changes, int Unchanged) Judge(IReadOnlyList<Placed<RoleEntry>> entries)
    {
        StageRules.CheckTwice(entries, entry => entry.Role, "role", problems, StringComparer.OrdinalIgnoreCase);
        var changes = new List<Change>();
        var unchanged = 0;
        foreach (var entry in entries)
        {
            if (RoleOf(entry) is not { } role)
            {
                continue;
            }

            var has = facts.Roles.HoldersOf(role).Select(one => one.Id).ToHashSet();
            var listed = new List<PersonFound>();
            listed.AddRange(People(entry, entry.Value.Users, facts.Users, isTeam: false));
            listed.AddRange(People(entry, entry.Value.Teams, facts.Teams, isTeam: true));
            foreach (var person in listed.DistinctBy(one => one.Id))
            {
                if (has.Contains(person.Id))
                {
                    unchanged++;
                    continue;
                }

                CheckEnabled(entry, person);
                changes.Add(RoleChanges.Give(role, person, facts.Roles));
            }

            changes.AddRange(Surplus(entry.Value, role, listed).Select(person => RoleChanges.Take(role, person)));
        }

        return (changes, unchanged);
    }

    private string? RoleOf(Placed<RoleEntry> entry)
    {
        var role = RoleEntry.Names.FirstOrDefault(name =>
            name.Equals(entry.Value.Role.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        if (role is null || !facts.Roles.Has(role))
        {
            problems.Add(
                new Problem(
                    entry.At("role"),
                    role is null
                        ? $"'{Words.Shown(entry.Value.Role)}' is no role of Sales Corner. "
                            + $"{Words.Suggest(entry.Value.Role, RoleEntry.Names)}"
                        : $"The environment has no role '{role}'. Run salescorner deploy first."
                )
            );
            return null;
        }

        return role;
    }

    private IEnumerable<PersonFound> People(
        Placed<RoleEntry> entry,
        IReadOnlyList<string>? names,
        PersonBook book,
        bool isTeam
    )
    {
        var place = entry.At(isTeam ? "teams" : "users");
        return
        [
            .. (names ?? [])
                .Select(
                    (name, at) =>
                        PersonRules.One(book, name, isTeam, place with { Path = $"{place.Path}[{at}]" }, problems)
                )
                .OfType<PersonFound>(),
        ];
    }

    private void CheckEnabled(Placed<RoleEntry> entry, PersonFound person)
    {
        if (person.IsDisabled)
        {
            problems.Add(
                new Problem(
                    entry.At("users"),
                    $"{person.Name} is disabled and cannot get a role. Enable the user, or remove the name."
                )
            );
        }
    }

    // Only what is listed can be exact: a list of users says nothing about teams.
    private IEnumerable<PersonFound> Surplus(RoleEntry entry, string role, List<PersonFound> listed) =>
        entry.Exact
            ? facts
                .Roles.HoldersOf(role)
                .Where(one =>
                    (one.IsTeam ? entry.Teams : entry.Users) is not null
                    && !listed.Exists(person => person.Id == one.Id)
                )
                .OrderBy(one => one.Name, StringComparer.Ordinal)
            : [];
}
