namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// One declared step of a plug-in. The run time, the solution's step XML and <c>plugin-steps.txt</c> all come from it;
/// the packaging tool reads these properties by name.
/// </summary>
public sealed class Step
{
    /// <summary>
    /// The usual order, behind what a customer registers: their own steps, whose usual order is 1, have set stage, date
    /// and
    /// value by then, and ours judge what will be saved.
    /// </summary>
    public const int LateOrder = 1_000;

    internal Step(StepDeclaration declaration, Action<PluginRun> handler)
    {
        Message = declaration.Message;
        Table = declaration.Table;
        Stage = declaration.Stage;
        Filter = declaration.Filter;
        PreImage = declaration.PreImage;
        PostImage = declaration.PostImage;
        IsAsynchronous = declaration.IsAsynchronous;
        Order = declaration.Order;
        TakesOtherTables = declaration.TakesOtherTables;
        IsOfDailyWork = declaration.IsOfDailyWork;
        NoteColumn = declaration.NoteColumn;
        Inputs = declaration.Inputs;
        Outputs = declaration.Outputs;
        Handler = handler;
    }

    /// <summary>The message's name.</summary>
    public string Message { get; }

    /// <summary>The table's logical name; empty for a custom API.</summary>
    public string Table { get; }

    /// <summary>Where in the pipeline the step runs.</summary>
    public Stage Stage { get; }

    /// <summary>The columns whose change fires the step; empty means any.</summary>
    public IReadOnlyList<string> Filter { get; }

    /// <summary>The columns of the pre-image; empty means no image.</summary>
    public IReadOnlyList<string> PreImage { get; }

    /// <summary>The columns of the post-image; empty means no image.</summary>
    public IReadOnlyList<string> PostImage { get; }

    /// <summary>Whether the step runs after the transaction, in the background.</summary>
    public bool IsAsynchronous { get; }

    /// <summary>The order among steps of the same event; 1 is first.</summary>
    public int Order { get; }

    /// <summary>Whether the deployment may register the step on tables of the organisation's own too.</summary>
    public bool TakesOtherTables { get; }

    /// <summary>Whether people save such rows of ours in their daily work.</summary>
    public bool IsOfDailyWork { get; }

    /// <summary>The column of the saved row that says why a figure could not be computed; null for none.</summary>
    public string? NoteColumn { get; }

    /// <summary>A custom API's inputs, as its files in the solution must declare them.</summary>
    public IReadOnlyList<ApiParameter> Inputs { get; }

    /// <summary>A custom API's outputs, as its files in the solution must declare them.</summary>
    public IReadOnlyList<ApiParameter> Outputs { get; }

    /// <summary>What the step does.</summary>
    public Action<PluginRun> Handler { get; }

    /// <summary>Declares a step on a message of a table.</summary>
    public static StepDeclaration On(string message, string table) => new(message, table);

    /// <summary>Declares the plug-in behind a custom API; the API's own file binds it, so no step is registered.
    /// Its inputs and outputs are declared here too, and compared with the API's files when the solution is
    /// checked.</summary>
    public static StepDeclaration OnCustomApi(string name) =>
        new StepDeclaration(name, string.Empty).At(Stage.MainOperation);
}
