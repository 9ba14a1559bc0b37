using System.Collections.Frozen;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Every registered step, found by message and table.</summary>
internal sealed class StepRegistry
{
    private const string AnyTable = "none";
    private readonly List<StepRegistration> added = [];
    private IReadOnlyList<StepRegistration> imported = [];
    private FrozenSet<string> messages = [];
    private Dictionary<(string Message, string Table), StepPlan?> plans = [];

    /// <summary>Every step, those of solutions first.</summary>
    public IEnumerable<StepRegistration> Steps => imported.Concat(added);

    /// <summary>Adds a step that no solution brought.</summary>
    public void Add(StepRegistration step)
    {
        added.Add(step);
        Forget();
    }

    /// <summary>Takes these steps in place of those of the last import.</summary>
    public void Replace(IReadOnlyList<StepRegistration> steps)
    {
        imported = steps;
        Forget();
    }

    /// <summary>The steps for this event, or null when there are none.</summary>
    public StepPlan? Find(string message, string table)
    {
        if (!messages.Contains(message))
        {
            return null;
        }

        if (!plans.TryGetValue((message, table), out var plan))
        {
            plan = Build(message, table);
            plans[(message, table)] = plan;
        }

        return plan;
    }

    private StepPlan? Build(string message, string table)
    {
        var steps = Steps.Where(step => step.Message == message && IsFor(step, table)).ToList();
        return steps.Count == 0 ? null : new StepPlan(steps);
    }

    private static bool IsFor(StepRegistration step, string table) =>
        step.Table is null or AnyTable || step.Table == table;

    private void Forget()
    {
        messages = Steps.Select(step => step.Message).ToFrozenSet(StringComparer.Ordinal);
        plans = [];
    }
}
