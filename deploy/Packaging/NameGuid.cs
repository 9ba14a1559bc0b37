using System.Security.Cryptography;
using System.Text;

namespace SalesCorner.Deploy.Packaging;

/// <summary>
/// Ids derived from names: the same in every environment and for ever (RFC 9562 version 8, by SHA-256).
/// </summary>
public static class NameGuid
{
    private const string Space = "SalesCornerXrm/";

    /// <summary>The id of a name.</summary>
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(Space + name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
