using System.Xml.Linq;
using static SalesCorner.Solution.Tests.Checking.Faults.Fault;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>Mistakes in tables, columns, choices, keys and relationships that were planted in a later round.</summary>
internal static class LaterDataFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Attribute(
            "SC1009",
            "a label in a language of number 0",
            "//attributes/attribute[IsCustomField='1']/displaynames/displayname",
            "languagecode",
            "0"
        ),
        Text(
            "SC1105",
            "a lookup that takes several rows",
            "//attributes/attribute[IsCustomField='1' and Type='lookup']/LookupStyle",
            "multi"
        ),
        Missing(
            "SC1102",
            "a table with money and without an exchange rate",
            "//Entity[EntityInfo/entity/EntitySetName]//attributes/attribute[@PhysicalName='ExchangeRate']"
        ),
        Text(
            "SC1105",
            "a column that cannot decide whether it may be typed",
            "//attributes/attribute[IsCustomField='1']/ValidForCreateApi",
            "2"
        ),
        Text(
            "SC1008",
            "a misspelt place to show a column",
            "//attributes/attribute[IsCustomField='1']/DisplayMask",
            "ValidForAdvancedFind|ValidForFrom"
        ),
        Text(
            "SC1108",
            "a rolled-up column without a definition",
            "//attributes/attribute[IsCustomField='1' and Type='int']/SourceType",
            "2"
        ),
        Text("SC1008", "a key column that is secured", "//attributes/attribute[Type='primarykey']/IsSecured", "1"),
        Node(
            "SC1013",
            "a column's description of 2,001 characters",
            "//attributes/attribute[IsCustomField='1']/Descriptions/Description",
            node => node.SetAttributeValue("description", new string('d', 2001))
        ),
        Text("SC1008", "a shared choice that is not shared", "//optionsets/optionset/IsGlobal", "0"),
        Text("SC1103", "a shared choice that is a state", "//optionsets/optionset/OptionSetType", "state"),
        Text(
            "SC1103",
            "a choice named with other capitals",
            "//attributes/attribute[IsCustomField='1'][OptionSetName='sc_grade']/OptionSetName",
            "SC_Grade"
        ),
        Attribute(
            "SC1103",
            "a colour of five digits",
            "//optionsets/optionset/options/option[@Color]",
            "Color",
            "#12345"
        ),
        Attribute("SC1103", "an option below nought", "//optionsets/optionset/options/option", "value", "-5"),
        Attribute(
            "SC1104",
            "a yes that is 2",
            "//attribute[Type='bit']/optionset/options/option[@value='1']",
            "value",
            "2"
        ),
        Node(
            "SC1016",
            "a yes and a no of the same words",
            "//attribute[Type='bit']/optionset/options",
            node =>
                node.Descendants("label").ToList().ForEach(label => label.SetAttributeValue("description", "Perhaps"))
        ),
        Attribute("SC1112", "a state whose usual reason is not there", "//states/state", "defaultstatus", "99"),
        Attribute("SC1112", "a state of another number than two", "//states/state[@value='1']", "value", "7"),
        Twice("SC1016", "a reason of status that stands twice", "//statuses/status"),
        Text(
            "SC1102",
            "a key over a memo",
            "//EntityKeys/EntityKey/EntityKeyAttributes/AttributeName",
            "sc_explanation"
        ),
        Text(
            "SC1111",
            "a key over a yes or no",
            "//Entity[Name='sc_Quota']//EntityKeyAttributes/AttributeName",
            "sc_assumed"
        ),
        Node(
            "SC1111",
            "eleven keys of one table",
            "//EntityKeys",
            node =>
                node.Add(
                    Enumerable
                        .Range(1, 11)
                        .Select(number =>
                        {
                            var key = new XElement(node.Elements().First());
                            key.Element("Name")!.Value += number;
                            key.Element("LogicalName")!.Value += number;
                            return key;
                        })
                )
        ),
        Text("SC1004", "a key without the prefix", "//EntityKeys/EntityKey/Name", "QuotaKey"),
        Node(
            "SC1204",
            "a relationship's name of 120 characters",
            "//EntityRelationship[EntityRelationshipRoles]",
            node => node.SetAttributeValue("Name", "sc_" + new string('r', 117))
        ),
        Text(
            "SC1201",
            "an archive that follows perhaps",
            "//EntityRelationship[EntityRelationshipRoles]/CascadeArchive",
            "Maybe"
        ),
        Text(
            "SC1204",
            "a list named by a label that it has not",
            "//EntityRelationship[EntityRelationshipRoles]//NavPaneDisplayOption",
            "UseLabel"
        ),
        Node(
            "SC1204",
            "two roles of one side",
            "//EntityRelationship[EntityRelationshipRoles]",
            node => node.Descendants("RelationshipRoleType").ToList().ForEach(side => side.Value = "1")
        ),
        Text(
            "SC1201",
            "a relationship over a text",
            "//EntityRelationship[EntityRelationshipRoles][ReferencingEntityName='sc_Quota']/ReferencingAttributeName",
            "sc_Name"
        ),
        More(
            "SC1204",
            "a many-to-many without its table",
            "//EntityRelationships",
            "<EntityRelationship "
                + "Name=\"sc_quota_account\"><EntityRelationshipType>ManyToMany</EntityRelationshipType>"
                + "<IsCustomizable>1</IsCustomizable><IntroducedVersion>1.0.0.0</IntroducedVersion>"
                + "<FirstEntityName>sc_Quota</FirstEntityName><SecondEntityName>Account</SecondEntityName>"
                + "</EntityRelationship>"
        ),
        Text(
            "SC1113",
            "a set name that begins with a digit",
            "//Entity[EntityInfo/entity/EntitySetName]/EntityInfo/entity/EntitySetName",
            "1quotas"
        ),
        Text(
            "SC1110",
            "a table that a business unit owns",
            "//Entity[EntityInfo/entity/EntitySetName]/EntityInfo/entity/OwnershipTypeMask",
            "BusinessOwned"
        ),
        Text(
            "SC1008",
            "a mask of activities at a table that is none",
            "//Entity[EntityInfo/entity/EntitySetName]/EntityInfo/entity/ActivityTypeMask",
            "3"
        ),
        Text(
            "SC1115",
            "a colour that is no number",
            "//Entity[EntityInfo/entity/EntitySetName]/EntityInfo/entity/EntityColor",
            "#GGGGGG"
        ),
        Attribute(
            "SC1006",
            "a table described in German only",
            "//Entity[EntityInfo/entity/EntitySetName]/EntityInfo/entity/Descriptions/"
                + "Description[@languagecode='1033']",
            "languagecode",
            "1031"
        ),
        Text(
            "SC1008",
            "a table whose changes are tracked twice",
            "//Entity[EntityInfo/entity/EntitySetName]/EntityInfo/entity/ChangeTrackingEnabled",
            "2"
        ),
        Text(
            "SC1104",
            "a format of a text that is for dates",
            "//attributes/attribute[IsCustomField='1'][Type='nvarchar']/Format",
            "date"
        ),
        Text(
            "SC1104",
            "a time zone as a format of an amount",
            "//attributes/attribute[IsCustomField='1'][Type='int']/Format",
            "clock"
        ),
        Text(
            "SC1103",
            "a yes or no without a usual value",
            "//attributes/attribute[IsCustomField='1'][Type='bit']/AppDefaultValue",
            ""
        ),
        Text(
            "SC1104",
            "a memo in the format of a day",
            "//attributes/attribute[IsCustomField='1'][Type='ntext']/Format",
            "date"
        ),
        Attribute(
            "SC1102",
            "a name of a column with a dash",
            "//attributes/attribute[IsCustomField='1']",
            "PhysicalName",
            "sc_No-Name"
        ),
        Text(
            "SC1102",
            "a logical name with a capital",
            "//attributes/attribute[IsCustomField='1']/LogicalName",
            "sc_Amount"
        ),
        Missing(
            "SC1110",
            "an owner without a column for its unit",
            "//Entity[EntityInfo/entity/EntitySetName]//attributes/attribute[@PhysicalName='OwningBusinessUnit']"
        ),
    ];
}
