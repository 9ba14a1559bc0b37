using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>The people and rows of the sample organisation that pictures show.</summary>
internal sealed class SamplePeople(EmbeddedDataverse dataverse)
{
    /// <summary>The rep with the largest gap.</summary>
    public Guid Rep => Coverage.GetAttributeValue<EntityReference>("sc_repid").Id;

    /// <summary>That rep's manager.</summary>
    public Guid Manager =>
        dataverse
            .System.Retrieve("systemuser", Rep, new ColumnSet("parentsystemuserid"))
            .GetAttributeValue<EntityReference>("parentsystemuserid")
            .Id;

    /// <summary>The page of that rep's coverage.</summary>
    public string CoverageOfRep => $"/record/sc_repcoverage/{Coverage.Id:D}";

    /// <summary>The page of that rep's forecast.</summary>
    public string ForecastOfRep => PageOf("sc_forecast", "sc_repid");

    /// <summary>The page of that rep's one-to-one.</summary>
    public string ReviewOfRep => PageOf("sc_coachingreview", "sc_rep");

    /// <summary>The page of that rep's largest open deal.</summary>
    public string DealOfRep
    {
        get
        {
            var query = new QueryExpression("opportunity") { TopCount = 1 };
            query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, Rep);
            query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
            query.AddOrder("estimatedvalue", OrderType.Descending);
            return $"/record/opportunity/{dataverse.System.RetrieveMultiple(query).Entities[0].Id:D}";
        }
    }

    private Entity Coverage
    {
        get
        {
            var query = new QueryExpression("sc_repcoverage") { ColumnSet = new ColumnSet("sc_repid"), TopCount = 1 };
            query.Criteria.AddCondition("sc_repid", ConditionOperator.NotNull);
            query.Criteria.AddCondition("sc_periodstart", ConditionOperator.ThisFiscalPeriod);
            query.AddOrder("sc_gapvalue", OrderType.Descending);
            return dataverse.System.RetrieveMultiple(query).Entities[0];
        }
    }

    private string PageOf(string table, string rep)
    {
        var query = new QueryExpression(table) { TopCount = 1 };
        query.Criteria.AddCondition(rep, ConditionOperator.Equal, Rep);
        if (table == "sc_forecast")
        {
            query.Criteria.AddCondition(
                "sc_periodstart",
                ConditionOperator.On,
                new DateTime(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc)
            );
        }

        return $"/record/{table}/{dataverse.System.RetrieveMultiple(query).Entities.Single().Id:D}";
    }
}
