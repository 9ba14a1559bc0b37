using System.Security.Cryptography;
using System.Text;

namespace SalesCorner.Emulator.Solutions;

/// <summary>Makes an id from a name, the same every time, for what has no id in a solution file.</summary>
public static class StableId
{
    /// <summary>The id of that name among its kind; upper and lower case make no difference.</summary>
    public static Guid Of(string kind, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{name.ToLowerInvariant()}"));
        var bytes = hash.AsSpan(0, 16);

        // The marks of a name-based id (version 8 of RFC 9562: made as its maker likes).
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
