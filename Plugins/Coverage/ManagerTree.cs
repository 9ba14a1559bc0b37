namespace SalesCorner.Plugins.Coverage;

/// <summary>Who reports to whom, over all levels.</summary>
/// <param name="users">Every user.</param>
internal sealed class ManagerTree(IReadOnlyCollection<RepFrame> users)
{
    private readonly Dictionary<Guid, RepFrame> byId = users.ToDictionary(user => user.RepId);

    /// <summary>A user; null for one who is gone or disabled.</summary>
    public RepFrame? Find(Guid id) => byId.TryGetValue(id, out var user) ? user : null;

    /// <summary>The managers above a user, the nearest first; a circle ends where it closes.</summary>
    public IReadOnlyList<RepFrame> Above(Guid userId)
    {
        var managers = new List<RepFrame>();
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
