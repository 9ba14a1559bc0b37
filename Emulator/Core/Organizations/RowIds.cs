using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SalesCorner.Emulator.Organizations;

/// <summary>Ids of new rows: they begin with the moment, so that indexes grow at their end.</summary>
/// <remarks>RFC 9562, version 7. Random bits are drawn in advance: to ask the system each time takes longer.</remarks>
internal sealed class RowIds
{
    private const int Size = 16;
    private const int Drawn = 256;

    private readonly Lock gate = new();
    private readonly byte[] random = new byte[Size * Drawn];
    private int next = Size * Drawn;

    /// <summary>The next id.</summary>
    /// <param name="utc">The moment.</param>
    public Guid Next(DateTime utc)
    {
        Span<byte> bytes = stackalloc byte[Size];
        lock (gate)
        {
            if (next == random.Length)
            {
                RandomNumberGenerator.Fill(random);
                next = 0;
            }

            random.AsSpan(next, Size).CopyTo(bytes);
            next += Size;
        }

        var milliseconds = (utc.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(milliseconds >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)milliseconds);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
