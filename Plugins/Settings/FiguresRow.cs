using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads and writes the one row of <c>sc_baseline</c> that holds the measured figures in use.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class FiguresRow(IOrganizationService service)
{
    /// <summary>The figures; none measured where there is no row yet.</summary>
    public MeasuredFigures Read() => MeasuredFigures.Parse(Text(BaselineTable.Figures));

    /// <summary>Changes the figures; a row that stays as it is costs no write.</summary>
    public void Change(Action<MeasuredFigures> change)
    {
        var stored = Text(BaselineTable.Figures);
        var figures = MeasuredFigures.Parse(stored);
        change(figures);
        Write(BaselineTable.Figures, stored, figures.Write());
    }

    /// <summary>Changes what was measured of pace; a row that stays as it is costs no write.</summary>
    public void ChangePace(Action<PaceFigures> change)
    {
        var stored = Text(BaselineTable.Pace);
        var figures = PaceFigures.Parse(stored);
        change(figures);
        Write(BaselineTable.Pace, stored, figures.Write());
    }

    private void Write(string column, string? stored, string text)
    {
        if (text != stored)
        {
            service.Execute(new UpsertRequest
            {
                Target = new Entity(BaselineTable.LogicalName, BaselineTable.Key, ConfigurationStore.RowKey)
                {
                    [BaselineTable.Name] = "Measured figures in use",
                    [column] = text,
                },
            });
        }
    }

    private string? Text(string column)
    {
        var query = new QueryExpression(BaselineTable.LogicalName) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(BaselineTable.Key, ConditionOperator.Equal, ConfigurationStore.RowKey);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string>(column);
    }
}
