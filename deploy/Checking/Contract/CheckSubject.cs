using System.Runtime.CompilerServices;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Contract;

/// <summary>What is checked, and what it is checked against.</summary>
/// <param name="Solution">The solution.</param>
/// <param name="Tables">Its tables over those that every environment with Dynamics 365 Sales has.</param>
public sealed record CheckSubject(SolutionModel Solution, KnownTables Tables)
{
    // An assembly is loaded once, however many packages that carry it are checked.
    private static readonly ConditionalWeakTable<byte[], Lazy<PluginInventory?>> Inventories = [];

    private readonly Lazy<PluginInventory?> plugins = new(() => null);

    /// <summary>
    /// What the packaged assembly declares of itself; null when the solution registers none, or it cannot be read.
    /// </summary>
    public PluginInventory? Plugins => plugins.Value;

    /// <summary>
    /// The assembly's bytes, which are read when a rule first asks; null when the solution registers none.
    /// </summary>
    public byte[]? Assembly
    {
        init =>
            plugins = value is null
                ? new(() => null)
                : Inventories.GetValue(value, static bytes => new Lazy<PluginInventory?>(() => Read(bytes)));
    }

    /// <summary>The folder that is checked; null for a zip.</summary>
    public SolutionSource? Source { get; init; }

    /// <summary>The version that the package has to carry; null when not known.</summary>
    public Version? Version { get; init; }

    /// <summary>The folder of the platform's schemas; null when not given.</summary>
    public string? Schemas { get; init; }

    // An unreadable assembly is a finding of the rule for assemblies, and no reason to stop.
    private static PluginInventory? Read(byte[] assembly)
    {
        try
        {
            return PluginInventory.Read(assembly);
        }
        catch (CommandFailedException)
        {
            return null;
        }
    }
}
