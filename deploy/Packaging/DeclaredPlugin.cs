namespace SalesCorner.Deploy.Packaging;

/// <summary>A plug-in type of the assembly, with the steps it declares.</summary>
/// <param name="FullName">The type's full name.</param>
/// <param name="Steps">Its steps, as declared.</param>
public sealed record DeclaredPlugin(string FullName, IReadOnlyList<DeclaredStep> Steps)
{
    /// <summary>The type's name without its namespace.</summary>
    public string Name => FullName[(FullName.LastIndexOf('.') + 1)..];

    /// <summary>Its id in every environment.</summary>
    public Guid Id => NameGuid.Of("plugintype/" + FullName);

    /// <summary>The line of <c>plugin-steps.txt</c> without its columns: what a step's id is made from.</summary>
    public string HeadOf(DeclaredStep step) =>
        step.IsCustomApi
            ? $"{Name}: {step.Message} custom API"
            : $"{Name}: {step.Message} {step.Table} {step.StageName}";

    /// <summary>A step's id in every environment.</summary>
    public Guid IdOf(DeclaredStep step) => NameGuid.Of("step/" + HeadOf(step));
}
