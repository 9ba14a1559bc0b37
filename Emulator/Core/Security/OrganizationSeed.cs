using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>Makes the rows that every organisation begins with, or finds those of an organisation that exists.</summary>
internal sealed class OrganizationSeed(RequestEngine engine)
{
    private readonly PlatformRows rows = new(engine);

    /// <summary>The organisation's ids, after making it when the database is new.</summary>
    public OrganizationFacts Ensure()
    {
        var facts = Find() ?? Make();
        ColumnProfiles.Seed(engine.Database, engine.Catalog);
        return facts;
    }

    private OrganizationFacts? Find()
    {
        var organization = Only("organization", "\"organizationid\" IS NOT NULL");
        if (organization is not { } id)
        {
            return null;
        }

        var row = engine.Rows.Read(engine.Catalog.Table("organization"), id, ["name", "basecurrencyid"])!;
        return new OrganizationFacts(
            id,
            row.GetAttributeValue<string>("name"),
            Only("businessunit", "\"parentbusinessunitid\" IS NULL")!.Value,
            Only("systemuser", "\"fullname\" = 'SYSTEM'")!.Value,
            row.GetAttributeValue<EntityReference>("basecurrencyid").Id);
    }

    private Guid? Only(string table, string condition)
    {
        using var reader = engine.Database.Prepared(
            $"SELECT {SqlNames.Column(engine.Catalog.Table(table).PrimaryId)} FROM {SqlNames.Table(table)} " +
            $"WHERE {condition} ORDER BY \"createdon\", rowid LIMIT 1").ExecuteReader();
        return reader.Read() ? ValueCodec.GuidAt(reader, 0) : null;
    }

    private OrganizationFacts Make()
    {
        using var scope = engine.Database.BeginScope();
        var facts = new OrganizationFacts(
            engine.NewId(), engine.Options.OrganizationName, engine.NewId(), engine.NewId(), engine.NewId());
        engine.Organization = facts;
        var start = engine.Options.FiscalCalendar;
        rows.Insert("organization", facts.Id, new Entity
        {
            ["name"] = facts.Name,
            ["basecurrencyid"] = new EntityReference("transactioncurrency", facts.BaseCurrencyId),
            ["fiscalcalendarstart"] = new DateTime(2000, start.StartMonth, start.StartDay, 0, 0, 0, DateTimeKind.Utc),
            ["fiscalperiodtype"] = (int)start.PeriodType,
            ["languagecode"] = 1033,
            ["weekstartdaycode"] = new OptionSetValue(0),
            ["plugintracelogsetting"] = new OptionSetValue((int)engine.Options.PluginTrace),
        });
        rows.Insert("transactioncurrency", facts.BaseCurrencyId, Currency());
        rows.Insert("businessunit", facts.RootBusinessUnitId, new Entity
        {
            ["name"] = facts.Name,
            ["isdisabled"] = false,
            ["statecode"] = new OptionSetValue(0),
        });
        MakeSystemUser(facts);
        MakeTeam(facts);
        MakeAdministrator(facts);
        foreach (var zone in TimeZones.All)
        {
            rows.Insert("timezonedefinition", engine.NewId(), new Entity
            {
                ["timezonecode"] = zone.Code,
                ["standardname"] = zone.Standard,
                ["userinterfacename"] = zone.Shown,
            });
        }

        scope.Commit();
        return facts;
    }

    private void MakeSystemUser(OrganizationFacts facts) =>
        rows.Insert("systemuser", facts.SystemUserId, new Entity
        {
            ["fullname"] = "SYSTEM",
            ["lastname"] = "SYSTEM",
            ["domainname"] = "SYSTEM",
            ["businessunitid"] = new EntityReference("businessunit", facts.RootBusinessUnitId),
            ["accessmode"] = new OptionSetValue(3),
            ["isdisabled"] = false,
        });

    private void MakeTeam(OrganizationFacts facts)
    {
        var teams = new DefaultTeams(engine);
        teams.Make(facts.RootBusinessUnitId, facts.Name);
        teams.Move(facts.SystemUserId, facts.RootBusinessUnitId);
    }

    private void MakeAdministrator(OrganizationFacts facts)
    {
        var role = engine.NewId();
        rows.Insert("role", role, new Entity
        {
            ["name"] = "System Administrator",
            ["roletemplateid"] = RightsReader.AdministratorTemplate,
            ["businessunitid"] = new EntityReference("businessunit", facts.RootBusinessUnitId),
        });
        new RoleCopies(engine.Database, engine.Catalog).Of(role);
    }

    private Entity Currency()
    {
        var code = engine.Options.BaseCurrencyCode;
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
