namespace SalesCorner.Deploy.Cli;

/// <summary>Shows how far a long piece of work has come.</summary>
public interface IProgressMeter
{
    /// <summary>Begins the next phase; without a total its length is not known.</summary>
    void Begin(string phase, long? total = null);

    /// <summary>Counts finished parts of the phase.</summary>
    void Advance(long parts = 1);
}
