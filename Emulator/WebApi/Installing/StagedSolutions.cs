using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Import.Reading;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Installing;

/// <summary>
/// Solution files that wait in memory: staged ones by upload, holding ones by name. A restart forgets them.
/// </summary>
internal sealed class StagedSolutions
{
    private const int Most = 8;
    private readonly Lock gate = new();
    private readonly List<(Guid Id, byte[] Zip)> staged = [];
    private readonly Dictionary<string, byte[]> holding = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file says of itself; a fault when it is no solution.</summary>
    public static SolutionManifest Manifest(byte[] zip) => SolutionReader.Read(SolutionPackage.Open(zip)).Manifest;

    /// <summary>Keeps a staged file under this id; only the newest few are kept.</summary>
    public void Stage(Guid id, byte[] zip)
    {
        lock (gate)
        {
            staged.Add((id, zip));
            if (staged.Count > Most)
            {
                staged.RemoveAt(0);
            }
        }
    }

    /// <summary>A staged file.</summary>
    public byte[] Staged(Guid id)
    {
        lock (gate)
        {
            var found = staged.Find(one => one.Id == id).Zip;
            return found ?? throw ApiFault.BadBody($"nothing is staged under the id {id:D}.");
        }
    }

    /// <summary>Keeps an upgrade until it is promoted.</summary>
    public void Hold(string name, byte[] zip)
    {
        lock (gate)
        {
            holding[name] = zip;
        }
    }

    /// <summary>Takes the upgrade of that name; a fault when there is none.</summary>
    public byte[] Promote(string name)
    {
        lock (gate)
        {
            return holding.Remove(name, out var zip)
                ? zip
                : throw ApiFault.BadBody($"there is no holding solution of '{name}' to promote.");
        }
    }
}
