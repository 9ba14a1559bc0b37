using System.Text;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Queries in FetchXML.</summary>
internal sealed class FetchXmlTarget : FuzzTarget
{
    private static readonly string[] Seeds =
    [
        "<fetch top='5'><entity name='account'><attribute name='name'/><filter type='or'><condition "
            + "attribute='name' operator='like' value='A%'/><condition attribute='createdon' "
            + "operator='last-x-days' value='7'/></filter><order attribute='name' descending='true'/></entity></fetch>",
        "<fetch aggregate='true'><entity name='opportunity'><attribute name='estimatedvalue' alias='s' "
            + "aggregate='sum'/><attribute name='ownerid' alias='o' groupby='true'/><attribute "
            + "name='createdon' alias='m' groupby='true' dategrouping='month'/></entity></fetch>",
        "<fetch distinct='true' count='10' page='2'><entity name='contact'><all-attributes/><link-entity "
            + "name='account' from='accountid' to='parentcustomerid' link-type='outer' alias='a'><attribute "
            + "name='name'/><filter><condition attribute='statecode' "
            + "operator='in'><value>0</value><value>1</value></condition></filter></link-entity></entity></fetch>",
        "<fetch returntotalrecordcount='true'><entity name='opportunity'><filter><condition entityname='a' "
            + "attribute='name' operator='not-null'/><filter><condition attribute='statuscode' "
            + "operator='between'><value>1</value><value>5</value></condition></filter></filter><link-entity "
            + "name='account' from='accountid' to='customerid' alias='a' link-type='any'/></entity></fetch>",
        "<fetch><entity name='systemuser'><attribute name='fullname'/><filter><condition "
            + "attribute='businessunitid' operator='eq-businessid'/><condition attribute='systemuserid' "
            + "operator='eq-userid'/><condition attribute='modifiedon' "
            + "operator='in-fiscal-period-and-year'><value>2</value><value>2026</value></condition></filter></entity></fetch>",
    ];

    private readonly EmbeddedDataverse dataverse = World.Open();

    public override string Name => "FetchXml";

    public override byte[] Make(Random random) => Encoding.UTF8.GetBytes(Mutator.Text(random, Pick(random, Seeds)));

    public override void Feed(byte[] input) =>
        dataverse.System.RetrieveMultiple(new FetchExpression(Encoding.UTF8.GetString(input)));

    public override bool IsRefusal(Exception exception) => exception is DataverseFault;

    public override void Dispose()
    {
        dataverse.Dispose();
        base.Dispose();
    }
}
