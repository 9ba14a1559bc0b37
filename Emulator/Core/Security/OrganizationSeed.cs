using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>
/// Makes the rows that every organisation begins with, or finds those of an organisation that exists.
/// </summary>
internal sealed class OrganizationSeed(StoredOrganization state)
{
    private readonly PlatformRows rows = new(state);

    /// <summary>The organisation's ids, after making it when the database is new.</summary>
    public OrganizationFacts Ensure()
    {
        var facts = Find() ?? Make();
        ColumnProfiles.Seed(state.Database, state.Catalog);
        return facts;
    }

    private OrganizationFacts? Find()
    {
        var organization = Only("organization", "\"organizationid\" IS NOT NULL");
        if (organization is not { } id)
        {
            return null;
        }

        var row = state.Rows.Read(state.Catalog.Table("organization"), id, ["name", "basecurrencyid"])!;
        return new OrganizationFacts(
            id,
            row.GetAttributeValue<string>("name"),
            Only("businessunit", "\"parentbusinessunitid\" IS NULL")!.Value,
            Only("systemuser", "\"fullname\" = 'SYSTEM'")!.Value,
            row.GetAttributeValue<EntityReference>("basecurrencyid").Id
        );
    }

    private Guid? Only(string table, string condition)
    {
        using var reader = state
            .Database.Prepared(
                $"SELECT {SqlNames.Column(state.Catalog.Table(table).PrimaryId)} FROM {SqlNames.Table(table)} "
                    + $"WHERE {condition} ORDER BY \"createdon\", rowid LIMIT 1"
            )
            .ExecuteReader();
        return reader.Read() ? ValueCodec.GuidAt(reader, 0) : null;
    }

    private OrganizationFacts Make()
    {
        using var scope = state.Database.BeginScope();
        var facts = new OrganizationFacts(
            state.NewId(),
            state.Options.OrganizationName,
            state.NewId(),
            state.NewId(),
            state.NewId()
        );
        state.Organization = facts;
        var start = state.Options.FiscalCalendar;
        rows.Insert(
            "organization",
            facts.Id,
            new Entity
            {
                ["name"] = facts.Name,
                ["basecurrencyid"] = new EntityReference("transactioncurrency", facts.BaseCurrencyId),
                ["fiscalcalendarstart"] = new DateTime(
                    2000,
                    start.StartMonth,
                    start.StartDay,
                    0,
                    0,
                    0,
                    DateTimeKind.Utc
                ),
                ["fiscalperiodtype"] = (int)start.PeriodType,
                ["languagecode"] = 1033,
                ["weekstartdaycode"] = new OptionSetValue(0),
                ["plugintracelogsetting"] = new OptionSetValue((int)state.Options.PluginTrace),
            }
        );
        rows.Insert("transactioncurrency", facts.BaseCurrencyId, Currency());
        rows.Insert(
            "businessunit",
            facts.RootBusinessUnitId,
            new Entity
            {
                ["name"] = facts.Name,
                ["isdisabled"] = false,
                ["statecode"] = new OptionSetValue(0),
                ["organizationid"] = new EntityReference("organization", facts.Id),
            }
        );
        MakeSystemUser(facts);
        MakeTeam(facts);
        MakeAdministrator(facts);
        foreach (var zone in TimeZones.All)
        {
            rows.Insert(
                "timezonedefinition",
                state.NewId(),
                new Entity
                {
                    ["timezonecode"] = zone.Code,
                    ["standardname"] = zone.Standard,
                    ["userinterfacename"] = zone.Shown,
                }
            );
        }

        scope.Commit();
        return facts;
    }

    private void MakeSystemUser(OrganizationFacts facts) =>
        rows.Insert(
            "systemuser",
            facts.SystemUserId,
            new Entity
            {
                ["fullname"] = "SYSTEM",
                ["lastname"] = "SYSTEM",
                ["domainname"] = "SYSTEM",
                ["businessunitid"] = new EntityReference("businessunit", facts.RootBusinessUnitId),
                ["accessmode"] = new OptionSetValue(3),
                ["isdisabled"] = false,
            }
        );

    private void MakeTeam(OrganizationFacts facts)
    {
        var teams = new DefaultTeams(state);
        teams.Make(facts.RootBusinessUnitId, facts.Name);
        teams.Move(facts.SystemUserId, facts.RootBusinessUnitId);
    }

    private void MakeAdministrator(OrganizationFacts facts)
    {
        var role = state.NewId();
        rows.Insert(
            "role",
            role,
            new Entity
            {
                ["name"] = "System Administrator",
                ["roletemplateid"] = RightsReader.AdministratorTemplate,
                ["businessunitid"] = new EntityReference("businessunit", facts.RootBusinessUnitId),
            }
        );
        new RoleCopies(state.Database, state.Catalog).Of(role);
    }

    private Entity Currency()
    {
        var code = state.Options.BaseCurrencyCode;
        return new Entity
        {
            ["currencyname"] = code,
            ["isocurrencycode"] = code,
            ["currencysymbol"] = code switch
            {
                "EUR" => "€",
                "USD" => "$",
                "GBP" => "£",
                _ => code,
            },
            ["currencyprecision"] = 2,
            ["exchangerate"] = 1m,
            ["statecode"] = new OptionSetValue(0),
            ["statuscode"] = new OptionSetValue(1),
        };
    }
}
