namespace SalesCorner.Deploy.Packaging;

/// <summary>A step as a plug-in declares it.</summary>
public sealed record DeclaredStep
{
    /// <summary>The stage that only a custom API's own plug-in runs in.</summary>
    public const int MainOperation = 30;

    /// <summary>The usual order: behind the steps that an organisation registers itself.</summary>
    public const int LateOrder = 1_000;

    /// <summary>The message's name; for a custom API its unique name.</summary>
    public required string Message { get; init; }

    /// <summary>The table's logical name; empty for a custom API.</summary>
    public required string Table { get; init; }

    /// <summary>The stage's number.</summary>
    public required int Stage { get; init; }

    /// <summary>The stage's name.</summary>
    public required string StageName { get; init; }

    /// <summary>Columns that fire the step, by name.</summary>
    public IReadOnlyList<string> Filter { get; init; } = [];

    /// <summary>Columns of the pre-image, by name.</summary>
    public IReadOnlyList<string> PreImage { get; init; } = [];

    /// <summary>Columns of the post-image, by name.</summary>
    public IReadOnlyList<string> PostImage { get; init; } = [];

    /// <summary>Whether it runs in the background.</summary>
    public bool IsAsynchronous { get; init; }

    /// <summary>Its order among steps of the same event.</summary>
    public int Order { get; init; } = LateOrder;

    /// <summary>A custom API's inputs.</summary>
    public IReadOnlyList<DeclaredParameter> Inputs { get; init; } = [];

    /// <summary>A custom API's outputs.</summary>
    public IReadOnlyList<DeclaredParameter> Outputs { get; init; } = [];

    /// <summary>
    /// Whether it is the plug-in of a custom API, which is bound by the API's file instead of a step.
    /// </summary>
    public bool IsCustomApi => Stage == MainOperation;
}
