using System.IO.Compression;
using System.Text;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Import.Reading;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Solution zips: changed bytes of the zip, or changed text of its files.</summary>
internal sealed class ZipTarget : FuzzTarget
{
    private const string Types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default "
        + "Extension='xml' ContentType='application/octet-stream'/></Types>";

    private const string Manifest =
        "<ImportExportXml><SolutionManifest><UniqueName>Sample</UniqueName><LocalizedNames><LocalizedName "
        + "description='Sample' languagecode='1033'/></LocalizedNames><Version>1.0.0.0</Version><Managed>0</Managed>"
        + "<Publisher><UniqueName>new</UniqueName><CustomizationPrefix>new</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher><RootComponents><RootComponent type='1' schemaName='new_deal' behavior='0'/></RootComponents><MissingDependencies/></SolutionManifest></ImportExportXml>";

    private const string Customizations =
        "<ImportExportXml><Entities><Entity><Name LocalizedName='Deal' "
        + "OriginalName='Deal'>new_Deal</Name><EntityInfo><entity "
        + "Name='new_Deal'><LocalizedNames><LocalizedName description='Deal' "
        + "languagecode='1033'/></LocalizedNames><attributes>"
        + "<attribute PhysicalName='new_Name'><Type>nvarchar</Type><Name>new_name</Name><LogicalName>new_name</LogicalName><RequiredLevel>none</RequiredLevel><MaxLength>100</MaxLength><Length>200</Length><displaynames><displayname description='Name' languagecode='1033'/></displaynames></attribute>"
        + "<attribute PhysicalName='new_Level'><Type>picklist</Type><Name>new_level</Name><LogicalName>new_level</LogicalName><optionset Name='new_deal_new_level'><OptionSetType>picklist</OptionSetType><options><option value='100000000'><labels><label description='A' languagecode='1033'/></labels></option></options></optionset></attribute>"
        + "</attributes><EntitySetName>new_deals</EntitySetName><OwnershipTypeMask>UserOwned</OwnershipTypeMask></entity></EntityInfo></Entity></Entities><Roles/><Workflows/><optionsets/><EntityRelationships/></ImportExportXml>";

    public override string Name => "Zip";

    public override byte[] Make(Random random) =>
        random.Next(3) switch
        {
            0 => Mutator.Bytes(random, Zip(Manifest, Customizations)),
            1 => Zip(Mutator.Text(random, Manifest), Customizations),
            _ => Zip(Manifest, Mutator.Text(random, Customizations)),
        };

    public override void Feed(byte[] input) => SolutionReader.Read(SolutionPackage.Open(input));

    public override bool IsRefusal(Exception exception) => exception is DataverseFault;

    private static byte[] Zip(string manifest, string customizations)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var (name, text) in (ReadOnlySpan<(string, string)>)
                    [("solution.xml", manifest), ("customizations.xml", customizations), ("[Content_Types].xml", Types)]
            )
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
