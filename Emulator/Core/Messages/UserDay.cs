using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Days as a user's own settings count them.</summary>
/// <param name="organization">The organization.</param>
internal sealed class UserDay(StoredOrganization organization)
{
    /// <summary>The day on which a moment lies for a user; that of UTC for a user without settings.</summary>
    public DateTime Of(Guid userId, DateTime utc)
    {
        var settings = organization.Rows.Read(organization.Catalog.Table("usersettings"), userId, ["timezonecode"]);
        var zone = TimeZones.Find(settings?.GetAttributeValue<int?>("timezonecode") ?? TimeZones.Utc);
        return DateTime.SpecifyKind(
            TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).Date,
            DateTimeKind.Utc
        );
    }
}
