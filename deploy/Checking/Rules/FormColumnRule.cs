using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Every column on a form exists, and its control can show what it holds.</summary>
public sealed class FormColumnRule : ICheckRule
{
    private const string Text = "4273edbd-ac1d-40d3-9fb2-095c621b552d";
    private const string Email = "ada2203e-b4cd-49be-9ddf-234642b43b52";
    private const string Url = "71716b6c-711e-476c-8ab8-5d11542bfb47";
    private const string MultiLine = "e0dece4b-6fc8-4a8f-a065-082708572369";
    private const string Whole = "c6d124ca-7eda-4a60-aea9-7fb8d318b68f";
    private const string Duration = "aa987274-ce4e-4271-a803-66164311a958";
    private const string TimeZone = "7c624a0b-f59e-493d-9583-638d34759266";
    private const string Decimal = "c3efe0c3-0ec6-42be-8349-cbd9079dfd8e";
    private const string Float = "0d2c745a-e5a8-4c8f-ba63-c6d3bb604660";
    private const string Money = "533b9e00-756b-4312-95a0-dc888637ac78";
    private const string Date = "5b773807-9fb2-42db-97c3-7a91eff8adff";
    private const string YesNo = "67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed";
    private const string CheckBox = "b0c6723a-8503-4fd7-bb28-c8a06ac933c2";
    private const string Choice = "3ef39988-22bb-4f0b-bbbe-64b5a3748aee";
    private const string StatusReason = "5d68b988-0661-4db2-bc3e-17598ad3be6c";
    private const string Choices = "4aa28ab7-9c13-4f57-a73d-ad894d048b5f";
    private const string Lookup = "270bd3db-d9af-4782-9025-509e298dec0a";
    private const string Regarding = "f3015350-44a2-4aa0-97b5-00166532b5e9";
    private const string Parties = "cbfb742c-14e7-4a17-96bb-1a13f7f64aa2";

    // As the control classes occur on columns of each type in exported forms.
    private static readonly Dictionary<ColumnType, string[]> Fitting = new()
    {
        [ColumnType.Text] = [Text, Email, Url, MultiLine],
        [ColumnType.Memo] = [MultiLine],
        [ColumnType.Integer] = [Whole, Duration, TimeZone],
        [ColumnType.Decimal] = [Decimal],
        [ColumnType.Double] = [Float],
        [ColumnType.Money] = [Money],
        [ColumnType.DateTime] = [Date],
        [ColumnType.Boolean] = [YesNo, CheckBox],
        [ColumnType.Choice] = [Choice],
        [ColumnType.State] = [Choice],
        [ColumnType.Status] = [Choice, StatusReason],
        [ColumnType.MultiChoice] = [Choices],
        [ColumnType.Lookup] = [Lookup, Regarding, ControlModel.QuickView],
        [ColumnType.Customer] = [Lookup, ControlModel.QuickView],
        [ColumnType.Owner] = [Lookup, ControlModel.QuickView],
        [ColumnType.PartyList] = [Parties],
    };

    /// <inheritdoc/>
    public string Id => "SC1303";

    /// <inheritdoc/>
    public string Name => "form columns";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        from form in subject.Solution.Tables.SelectMany(table => table.Forms)
        let table = subject.Tables.Table(form.Table.LogicalName)
        where table is not null
        from control in form.Controls
        where control.Column is not null
        from finding in Control(control, table)
        select finding;

    private static IEnumerable<Finding> Control(ControlModel control, KnownTable table)
    {
        if (table.Column(control.Column) is not { } column)
        {
            return
            [
                Finding.At(
                    control.Node,
                    $"The table {table.Name} has no column \"{control.Column}\".",
                    "Correct the name, or add the column to the table."
                ),
            ];
        }

        return
            control.ClassId != ControlModel.CustomControlHost
            && Fitting.TryGetValue(column.Type, out var classes)
            && !classes.Contains(control.ClassId, StringComparer.Ordinal)
            ?
            [
                Finding.At(
                    control.Node,
                    $"The control class {control.ClassId} does not fit {column.Name}, which is {column.Type}.",
                    $"Use class id {{{classes[0].ToUpperInvariant()}}}."
                ),
            ]
            : [];
    }
}
