namespace SalesCorner.Plugins.Runtime;

/// <summary>A step while it is being declared; <see cref="Run"/> completes it.</summary>
public sealed class StepDeclaration
{
    internal StepDeclaration(string message, string table)
    {
        Message = message;
        Table = table;
    }

    internal string Message { get; }

    internal string Table { get; }

    internal Stage Stage { get; private set; } = Stage.PostOperation;

    internal IReadOnlyList<string> Filter { get; private set; } = [];

    internal IReadOnlyList<string> PreImage { get; private set; } = [];

    internal IReadOnlyList<string> PostImage { get; private set; } = [];

    internal bool IsAsynchronous { get; private set; }

    internal int Order { get; private set; } = Step.LateOrder;

    internal bool TakesOtherTables { get; private set; }

    internal bool IsOfDailyWork { get; private set; }

    internal string? NoteColumn { get; private set; }

    internal List<ApiParameter> Inputs { get; } = [];

    internal List<ApiParameter> Outputs { get; } = [];

    /// <summary>Sets the stage.</summary>
    public StepDeclaration At(Stage stage)
    {
        Stage = stage;
        return this;
    }

    /// <summary>Fires the step only when one of these columns is in the update.</summary>
    public StepDeclaration WhenChanged(params string[] columns)
    {
        Filter = columns;
        return this;
    }

    /// <summary>Asks for these columns as they were before.</summary>
    public StepDeclaration WithPreImage(params string[] columns)
    {
        PreImage = columns;
        return this;
    }

    /// <summary>Asks for these columns as they are afterwards.</summary>
    public StepDeclaration WithPostImage(params string[] columns)
    {
        PostImage = columns;
        return this;
    }

    /// <summary>Runs the step in the background, after the user's save has succeeded.</summary>
    public StepDeclaration Asynchronously()
    {
        IsAsynchronous = true;
        return this;
    }

    /// <summary>
    /// Lets the step run on tables of the organisation's own too, on which the deployment registers it.
    /// </summary>
    public StepDeclaration OrOnTablesOfTheOrganisation()
    {
        TakesOtherTables = true;
        return this;
    }

    /// <summary>
    /// Says that people save such rows of ours in their daily work, so that a failure of ours must not lose the save.
    /// Configuration is saved whole or not at all; tables of others are always people's work.
    /// </summary>
    public StepDeclaration OfDailyWork()
    {
        IsOfDailyWork = true;
        return this;
    }

    /// <summary>Names the column of the saved row that says why a figure could not be computed.</summary>
    public StepDeclaration NotesFailuresIn(string column)
    {
        NoteColumn = column;
        return this;
    }

    /// <summary>
    /// Sets the order among steps of the same event; 1 is first, and without a wish a step comes late.
    /// </summary>
    public StepDeclaration Rank(int order)
    {
        Order = order;
        return this;
    }

    /// <summary>Says that the custom API must be given this input.</summary>
    public StepDeclaration Takes<T>(string name)
    {
        Inputs.Add(new ApiParameter(name, typeof(T), isOptional: false));
        return this;
    }

    /// <summary>Says that the custom API may be given this input.</summary>
    public StepDeclaration MayTake<T>(string name)
    {
        Inputs.Add(new ApiParameter(name, typeof(T), isOptional: true));
        return this;
    }

    /// <summary>Says that the custom API sets this output.</summary>
    public StepDeclaration Answers<T>(string name)
    {
        Outputs.Add(new ApiParameter(name, typeof(T), isOptional: false));
        return this;
    }

    /// <summary>Completes the step with what it does.</summary>
    public Step Run(Action<PluginRun> handler) => new(this, handler);
}
