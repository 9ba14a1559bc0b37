using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes in tables, columns, choices, keys and relationships.</summary>
internal static class DataFaults
{
    private const string Own = "//Entity[EntityInfo/entity/EntitySetName]";
    private const string Columns = "//attributes/attribute[IsCustomField='1']";
    private const string Strings = "//attributes/attribute[Type='nvarchar' and IsCustomField='1']";
    private const string Relationship = "//EntityRelationship[EntityRelationshipRoles]";
    private const string NoId = "{11111111-2222-4333-8444-555555555555}";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Text("SC1104", "a text of more than 4,000 characters", Strings + "/MaxLength", "4001"),
        Text("SC1104", "a text of no characters", Strings + "/MaxLength", "0"),
        Text("SC1104", "a text whose length is no number", Strings + "/MaxLength", "long"),
        Missing("SC1104", "a text without a length", Strings + "/MaxLength"),
        Text("SC1104", "bytes that are not twice the characters", Strings + "/Length", "7"),
        Text("SC1104", "a text format with a capital", Strings + "/Format", "Text"),
        Text("SC1104", "a memo that is too long", "//attributes/attribute[Type='ntext']/MaxLength", "1048577"),
        Text(
            "SC1104",
            "a whole number beyond 32 bits",
            "//attributes/attribute[Type='int' and IsCustomField='1']/MaxValue",
            "2147483648"
        ),
        Node(
            "SC1104",
            "a least value above the largest",
            "//attributes/attribute[Type='int' and IsCustomField='1']",
            node =>
            {
                node.SetElementValue("MinValue", "10");
                node.SetElementValue("MaxValue", "9");
            }
        ),
        Text(
            "SC1104",
            "a format that no whole number has",
            "//attributes/attribute[Type='int' and IsCustomField='1']/Format",
            "percent"
        ),
        Text(
            "SC1104",
            "a decimal of eleven places",
            "//attributes/attribute[Type='decimal' and IsCustomField='1']/Accuracy",
            "11"
        ),
        Text(
            "SC1104",
            "a decimal beyond a hundred thousand millions",
            "//attributes/attribute[Type='decimal' and IsCustomField='1']/MaxValue",
            "100000000001"
        ),
        Text(
            "SC1104",
            "a decimal whose bound is a word",
            "//attributes/attribute[Type='decimal' and IsCustomField='1']/MinValue",
            "none"
        ),
        Text(
            "SC1104",
            "money of five places",
            "//attributes/attribute[Type='money' and IsCustomField='1']/Accuracy",
            "5"
        ),
        Text(
            "SC1104",
            "money beyond its bounds",
            "//attributes/attribute[Type='money' and IsCustomField='1']/MaxValue",
            "922337203685478"
        ),
        Text("SC1104", "a yes/no column with the default 2", "//attributes/attribute[Type='bit']/AppDefaultValue", "2"),
        Missing(
            "SC1104",
            "a yes/no column with one option",
            "//attributes/attribute[Type='bit']/optionset/options/option"
        ),
        Text("SC1105", "a level of requirement that is none", Columns + "/RequiredLevel", "mandatory"),
        Text(
            "SC1105",
            "a custom column that only the system may require",
            Columns + "[Type!='primarykey']/RequiredLevel",
            "systemrequired"
        ),
        Text("SC1105", "a keyboard that is none", Columns + "/ImeMode", "off"),
        Text("SC1105", "a flag that says true", Columns + "/IsAuditEnabled", "true"),
        Text("SC1105", "a column that cannot be read", Columns + "/ValidForReadApi", "0"),
        Text(
            "SC1105",
            "a name column that is secured",
            "//attributes/attribute[contains(DisplayMask,'PrimaryName') and IsCustomField='1']/IsSecured",
            "1"
        ),
        More(
            "SC1105",
            "a lookup that lists its tables",
            "//attributes/attribute[Type='lookup']/LookupTypes",
            "<LookupType id=\"00000000-0000-0000-0000-000000000000\">3</LookupType>"
        ),
        Text("SC1105", "a style that no lookup has", "//attributes/attribute[Type='lookup']/LookupStyle", "double"),
        Missing(
            "SC1105",
            "an owner that is no team",
            "//attributes/attribute[Type='owner']/LookupTypes/LookupType[.='9']"
        ),
        Attribute("SC1106", "a column name with a blank", Columns, "PhysicalName", "sc_My column"),
        Attribute("SC1106", "a column name of 60 characters", Columns, "PhysicalName", "sc_" + new string('x', 57)),
        Attribute("SC1106", "a prefix with a capital", Columns, "PhysicalName", "SC_Thing"),
        Text(
            "SC1106",
            "an own column that is not marked as custom",
            Columns + "[Type!='primarykey' and starts-with(LogicalName,'sc_')]/IsCustomField",
            "0"
        ),
        Text("SC1107", "a date format that is none", "//attributes/attribute[Type='datetime']/Format", "dateonly"),
        Text("SC1107", "a date behaviour that is none", "//attributes/attribute[Type='datetime']/Behavior", "4"),
        Text(
            "SC1107",
            "a date without a time that shows one",
            "//attributes/attribute[Type='datetime' and Behavior='2']/Format",
            "datetime"
        ),
        Text("SC1108", "a calculated column without a definition", Columns + "/SourceType", "1"),
        Text("SC1108", "a source that no column has", Columns + "/SourceType", "7"),
        More(
            "SC1108",
            "a formula at a column that is typed",
            Columns,
            "<FormulaDefinitionFileName>/Formulas/x.xaml</FormulaDefinitionFileName>"
        ),
        Text(
            "SC1109",
            "a source of precision that is none",
            "//attributes/attribute[Type='money']/AccuracySource",
            "3"
        ),
        Text(
            "SC1109",
            "a base amount that can be typed",
            "//attributes/attribute[CalculationOf]/ValidForUpdateApi",
            "1"
        ),
        Missing("SC1110", "a table without its creation date", Own + "//attributes/attribute[LogicalName='createdon']"),
        Missing("SC1110", "a table without its status", Own + "//attributes/attribute[LogicalName='statuscode']"),
        Text(
            "SC1110",
            "a creation date that is a text",
            Own + "//attributes/attribute[LogicalName='createdon']/Type",
            "nvarchar"
        ),
        Text(
            "SC1110",
            "an owned table that becomes the organisation's",
            Own + "//entity[OwnershipTypeMask='UserOwned']/OwnershipTypeMask",
            "OrgOwned"
        ),
        Text("SC1111", "a key over a state", "//EntityKey//AttributeName", "statecode"),
        Text("SC1111", "a key with a logical name of its own", "//EntityKey/LogicalName", "sc_other"),
        Missing("SC1111", "a key without columns", "//EntityKey/EntityKeyAttributes"),
        Node("SC1111", "a key of more than 900 bytes", "//Entity[.//EntityKey//AttributeName]", LengthenKey),
        Node("SC1111", "a key over a secured column", "//Entity[.//EntityKey//AttributeName]", SecureKey),
        Twice("SC1111", "a key that stands twice", "//EntityKey"),
        Attribute(
            "SC1112",
            "a state whose default is of the other state",
            "//states/state[@value='0']",
            "defaultstatus",
            "2"
        ),
        Attribute("SC1112", "a status of no state", "//statuses/status", "state", "3"),
        Missing("SC1112", "a table without an inactive state", "//states/state[@value='1']"),
        Attribute("SC1112", "a state without an invariant name", "//states/state", "invariantname", null),
        Text(
            "SC1113",
            "two tables with one set name",
            Own + "[Name!='sc_Quota']/EntityInfo/entity/EntitySetName",
            "sc_quotas"
        ),
        Text("SC1113", "a set name with a blank", Own + "/EntityInfo/entity/EntitySetName", "sc_my quotas"),
        Text("SC1113", "an ownership that is none", Own + "/EntityInfo/entity/OwnershipTypeMask", "TeamOwned"),
        Text("SC1113", "a standard table in small letters", "//Entity/Name[.='Opportunity']", "opportunity"),
        Text("SC1113", "a table that says it is an activity", Own + "/EntityInfo/entity/IsActivity", "1"),
        Text("SC1204", "a hierarchy over two tables", Relationship + "/IsHierarchical", "1"),
        Text("SC1204", "a list that is shown somehow", "//NavPaneDisplayOption", "Show"),
        Text("SC1103", "a kind of choice that is none", "//optionsets/optionset/OptionSetType", "list"),
        Text("SC1008", "a switch that is neither on nor off", Own + "/EntityInfo/entity/ChangeTrackingEnabled", "on"),
        Attribute(
            "SC1114",
            "a standard table with columns that is marked unmodified",
            "//entity[@Name='Opportunity']",
            "unmodified",
            "1"
        ),
        Attribute("SC1114", "an own column that is marked unmodified", Columns, "unmodified", "1"),
        Text(
            "SC1101",
            "a table with two name columns",
            Own + "//attribute[Type='nvarchar' and not(contains(DisplayMask,'PrimaryName'))]/DisplayMask",
            "PrimaryName|ValidForForm"
        ),
        Missing("SC1101", "a table without its key", Own + "//attributes/attribute[Type='primarykey']"),
        Missing("SC1101", "a table without a main form", Own + "/FormXml/forms[@type='main']"),
        Text("SC1102", "a column type that the portal has and the file not", Columns + "/Type", "memo"),
        Text("SC1102", "names that do not agree", Columns + "/LogicalName", "sc_another"),
        Missing("SC1102", "money without its base", "//attributes/attribute[CalculationOf]"),
        Twice("SC1102", "a column that stands twice", Columns),
        Text("SC1102", "a key over a column that is not there", "//EntityKey//AttributeName", "sc_nothing"),
        Attribute(
            "SC1103",
            "an option outside the publisher's range",
            "//optionsets/optionset/options/option",
            "value",
            "100000000"
        ),
        Twice("SC1103", "an option that stands twice", "//optionsets/optionset/options/option"),
        Text("SC1103", "a choice that is not there", "//attribute/OptionSetName", "sc_nothing"),
        Text("SC1103", "a default that is no option", "//attribute[OptionSetName]/AppDefaultValue", "7"),
        Missing("SC1201", "a lookup without a relationship", Relationship),
        Text("SC1201", "a relationship over no column", Relationship + "/ReferencingAttributeName", "sc_Nothing"),
        Text("SC1201", "a relationship to no table", Relationship + "/ReferencedEntityName", "sc_Nothing"),
        Twice("SC1201", "a relationship that stands twice", Relationship),
        Node(
            "SC1201",
            "two parents of one table",
            "//EntityRelationships",
            all =>
            {
                foreach (
                    var one in all.Elements()
                        .Where(one => (string?)one.Element("ReferencingEntityName") == "sc_QualificationAnswer")
                )
                {
                    one.SetElementValue("CascadeReparent", "Cascade");
                }
            }
        ),
        Text("SC1202", "a cascade that is none", Relationship + "/CascadeAssign", "CascadeAll"),
        Text("SC1202", "a deletion that cascades to the users' own", Relationship + "/CascadeDelete", "UserOwned"),
        Text("SC1202", "an assignment that removes links", Relationship + "/CascadeAssign", "RemoveLink"),
        Text(
            "SC1202",
            "a cascade from users",
            Relationship + "[ReferencedEntityName='SystemUser']/CascadeShare",
            "Cascade"
        ),
        Missing("SC1202", "a relationship that does not say what deletion does", Relationship + "/CascadeDelete"),
        Text(
            "SC1203",
            "rights that follow a deal",
            Relationship + "[ReferencedEntityName='Opportunity']/CascadeShare",
            "Cascade"
        ),
        Text(
            "SC1203",
            "an owner that follows a deal",
            Relationship + "[ReferencedEntityName='Opportunity']/CascadeAssign",
            "Cascade"
        ),
        Text("SC1204", "a table's name in small letters", Relationship + "/ReferencingEntityName", "sc_quota"),
        Text("SC1204", "a kind of relationship that is none", Relationship + "/EntityRelationshipType", "ManyToOne"),
        Attribute("SC1204", "a relationship's name with a hyphen", Relationship, "Name", "sc_a-b"),
        Missing(
            "SC1204",
            "a relationship with one role",
            Relationship + "/EntityRelationshipRoles/EntityRelationshipRole[RelationshipRoleType='0']"
        ),
        Attribute("SC1003", "an id that is none", "//Role", "id", "{no-id}"),
        Attribute("SC1003", "one id of two roles", "//Role[@name='SalesCorner Rep']", "id", NoId)
            .Again("//Role[@name='SalesCorner Manager']", "id", NoId),
        Attribute("SC1004", "a table of another publisher's prefix", "//optionsets/optionset", "Name", "abc_grade"),
    ];

    private static void LengthenKey(System.Xml.Linq.XElement table)
    {
        var column = table.Descendants("attribute").First(one => (string?)one.Element("Type") == "nvarchar");
        column.SetElementValue("MaxLength", "451");
        column.SetElementValue("Length", "902");
        table.Descendants("AttributeName").First().Value = column.Element("LogicalName")!.Value;
    }

    private static void SecureKey(System.Xml.Linq.XElement table)
    {
        var name = table.Descendants("AttributeName").First().Value;
        table
            .Descendants("attribute")
            .First(one => (string?)one.Element("LogicalName") == name)
            .SetElementValue("IsSecured", "1");
    }
}
