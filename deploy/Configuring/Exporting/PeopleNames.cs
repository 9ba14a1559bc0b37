using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Exporting;

/// <summary>
/// Gives users and teams names that mean only them: the user name or the team's name; the id where another has the
/// same.
/// </summary>
internal sealed class PeopleNames
{
    private readonly Dictionary<Guid, string> names = [];

    /// <summary>
    /// Finds names for users and teams, with a question back for every name: who else is meant by it?
    /// </summary>
    public static async Task<PeopleNames> ReadAsync(
        DataverseClient client,
        IReadOnlyCollection<PersonFound> people,
        CancellationToken cancellation
    )
    {
        var result = new PeopleNames();
        foreach (var isTeam in new[] { false, true })
        {
            var some = people.Where(person => person.IsTeam == isTeam).DistinctBy(person => person.Id).ToList();
            var book = new PersonBook(client, isTeam);
            await book.ReadAsync(some.Select(NameOf), cancellation);
            foreach (var person in some)
            {
                var name = NameOf(person);
                result.names[person.Id] =
                    book.Find(name) is [var only] && only.Id == person.Id ? name : person.Id.ToString("D");
            }
        }

        return result;
    }

    /// <summary>The name that means only this one.</summary>
    public string Of(Guid id) => names.GetValueOrDefault(id, id.ToString("D"));

    private static string NameOf(PersonFound person) =>
        (person.IsTeam ? person.Name : person.UserName ?? person.Address ?? string.Empty).Trim();
}
