using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads and writes the one row of <c>sc_baseline</c> that holds the measured figures in use.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class FiguresRow(IOrganizationService service)
{
    /// <summary>The figures; none measured where there is no row yet.</summary>
    public MeasuredFigures Read() =>
        MeasuredFigures.Parse(Row(BaselineTable.Figures)?.GetAttributeValue<string>(BaselineTable.Figures));

    /// <summary>Changes the figures; a row that stays as it is costs no write.</summary>
    public void Change(Action<MeasuredFigures> change)
    {
        var stored = Row(BaselineTable.Figures);
        var figures = MeasuredFigures.Parse(stored?.GetAttributeValue<string>(BaselineTable.Figures));
        change(figures);
        Write(stored, BaselineTable.Figures, figures.Write());
    }

    /// <summary>Changes what was measured of pace; a row that stays as it is costs no write.</summary>
    public void ChangePace(Action<PaceFigures> change)
    {
        var stored = Row(BaselineTable.Pace);
        var figures = PaceFigures.Parse(stored?.GetAttributeValue<string>(BaselineTable.Pace));
        change(figures);
        Write(stored, BaselineTable.Pace, figures.Write());
    }

    private void Write(Entity? stored, string column, string text)
    {
        var wanted = new Dictionary<string, object?>(StringComparer.Ordinal) { [column] = text };
        if (stored is not null)
        {
            if (RowChange.Between(stored, wanted) is { } change)
            {
                service.UpdateAsRead(change);
            }

            return;
        }

        wanted[BaselineTable.Name] = "Measured figures in use";
        service.Execute(
            new UpsertRequest
            {
                Target = new Entity(BaselineTable.LogicalName, BaselineTable.Key, ConfigurationStore.RowKey).With(
                    wanted
                ),
            }
        );
    }

    private Entity? Row(string column)
    {
        var query = new QueryExpression(BaselineTable.LogicalName) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(BaselineTable.Key, ConditionOperator.Equal, ConfigurationStore.RowKey);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
