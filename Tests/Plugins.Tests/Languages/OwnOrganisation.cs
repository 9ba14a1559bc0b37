using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Languages;

/// <summary>
/// An organisation of its own, not a copy: the plug-ins remember the base language of each organisation, and other
/// tests share theirs.
/// </summary>
public sealed class OwnOrganisation : IDisposable
{
    /// <summary>Makes it.</summary>
    public OwnOrganisation()
    {
        World = new PluginWorld(new EmulatorOptions { BeforePluginRequest = Before });
    }

    /// <summary>The world.</summary>
    internal PluginWorld World { get; }

    /// <summary>Whether every request of a plug-in fails.</summary>
    internal bool Fails { get; set; }

    /// <inheritdoc/>
    public void Dispose() => World.Dispose();

    private void Before(string message)
    {
        if (Fails)
        {
            throw new TimeoutException("Nothing can be read.");
        }
    }
}
