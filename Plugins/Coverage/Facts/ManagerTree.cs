namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>Who reports to whom, over all levels.</summary>
/// <param name="users">Every user.</param>
internal sealed class ManagerTree(IReadOnlyCollection<RepProfile> users)
{
    private readonly Dictionary<Guid, RepProfile> byId = users.ToDictionary(user => user.RepId);

    /// <summary>A user; null for one who is gone or disabled.</summary>
    public RepProfile? Find(Guid id) => byId.TryGetValue(id, out var user) ? user : null;

    /// <summary>The managers above a user, the nearest first; a circle ends where it closes.</summary>
    public IReadOnlyList<RepProfile> Above(Guid userId)
    {
        var managers = new List<RepProfile>();
        var seen = new HashSet<Guid> { userId };
        for (var user = Find(userId); user?.ManagerId is { } managerId && seen.Add(managerId); user = Find(managerId))
        {
            if (Find(managerId) is { } manager)
            {
                managers.Add(manager);
            }
        }

        return managers;
    }
}
