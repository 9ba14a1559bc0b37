using System.Security.Cryptography;
using System.Text;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Keeps loaded plug-in assemblies for every emulator of the process that holds the same bytes.</summary>
/// <remarks>
/// Loading and compiling an assembly takes longer than most tests. Plug-ins are stateless and the platform shares their
/// objects too, so emulators may share them. Only the newest few stay once no emulator uses them.
/// </remarks>
internal sealed class SharedPluginTypes
{
    private const int KeptUnused = 2;
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, SharedPluginTypes> Known = new(StringComparer.Ordinal);
    private static readonly List<SharedPluginTypes> Unused = [];

    private readonly string content;
    private int users;

    private SharedPluginTypes(string content, IReadOnlyDictionary<string, byte[]> assemblies)
    {
        this.content = content;
        Types = new PluginTypes(assemblies);
    }

    /// <summary>The plug-in objects.</summary>
    public PluginTypes Types { get; }

    /// <summary>The loaded form of these assemblies; call <see cref="Return"/> when it is no longer used.</summary>
    public static SharedPluginTypes Take(IReadOnlyDictionary<string, byte[]> assemblies)
    {
        var key = KeyOf(assemblies);
        lock (Gate)
        {
            if (!Known.TryGetValue(key, out var shared))
            {
                shared = new SharedPluginTypes(key, assemblies);
                Known[key] = shared;
            }

            shared.users++;
            Unused.Remove(shared);
            return shared;
        }
    }

    /// <summary>Says that one user needs it no longer.</summary>
    public void Return()
    {
        lock (Gate)
        {
            if (--users > 0)
            {
                return;
            }

            Unused.Add(this);
            if (Unused.Count > KeptUnused)
            {
                var oldest = Unused[0];
                Unused.RemoveAt(0);
                Known.Remove(oldest.content);
                oldest.Types.Unload();
            }
        }
    }

    private static string KeyOf(IReadOnlyDictionary<string, byte[]> assemblies)
    {
        var key = new StringBuilder();
        foreach (var (name, content) in assemblies.OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase))
        {
            key.Append(name).Append(' ').Append(Convert.ToHexString(SHA256.HashData(content))).Append('\n');
        }

        return key.ToString();
    }
}
