using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Import;

/// <summary>Whatever is broken in a file, the answer is a fault that says so, never another kind of failure.</summary>
public sealed class DamagedSolutionTests
{
    private static readonly Guid Id = new("aaaaaaaa-0000-0000-0000-000000000001");

    [Fact]
    public void A_zip_with_a_changed_byte_is_imported_or_refused_with_a_fault()
    {
        var zip = Full().Build();
        var random = new Random(1);

        Assert.All(
            Enumerable.Range(0, 400),
            _ =>
            {
                var damaged = (byte[])zip.Clone();
                damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
                AssertFaultAtMost(damaged);
            }
        );
    }

    [Fact]
    public void An_assembly_with_a_changed_byte_is_imported_or_refused_with_a_fault()
    {
        var files = Full().Files();
        var assembly = files.Single(file => file.Key.EndsWith(".dll", StringComparison.Ordinal));
        var random = new Random(2);

        Assert.All(
            Enumerable.Range(0, 400),
            _ =>
            {
                var damaged = (byte[])assembly.Value.Clone();
                damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
                files[assembly.Key] = damaged;
                AssertFaultAtMost(SolutionZip.Zip(files));
            }
        );
    }

    [Fact]
    public void An_entry_whose_content_changed_is_refused_by_its_checksum()
    {
        var zip = SolutionZip.Zip(Full().Files(), CompressionLevel.NoCompression);
        var place = zip.AsSpan().IndexOf("<Version>1.0.0.0"u8);
        zip[place + "<Version>".Length] = (byte)'2';

        Assert.Contains("checksum", FailureOf(zip)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_cut_off_is_refused_with_a_fault()
    {
        var zip = Full().Build();

        Assert.All(
            Enumerable.Range(0, 50),
            i => Assert.IsType<DataverseFault>(FailureOf(zip[..(zip.Length * i / 50)]))
        );
    }

    [Theory]
    [InlineData("customizations.xml", "</ImportExportXml>")]
    [InlineData("solution.xml", "</ImportExportXml>")]
    public void A_file_nested_without_end_is_refused_at_once(string name, string end)
    {
        var files = Full().Files();
        var deep = string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000));
        files[name] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(files[name]).Replace(end, deep + end, StringComparison.Ordinal)
        );

        Assert.Contains("nested deeper", FailureOf(SolutionZip.Zip(files))!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customizations.xml")]
    [InlineData("solution.xml")]
    public void A_file_that_lacks_any_one_node_is_imported_or_refused_with_a_fault(string name)
    {
        var files = Full().Files();
        var whole = XElement.Parse(Encoding.UTF8.GetString(files[name]));

        Assert.All(
            Enumerable.Range(1, whole.Descendants().Count()),
            i =>
            {
                var damaged = new XElement(whole);
                damaged.DescendantsAndSelf().ElementAt(i).Remove();
                files[name] = Encoding.UTF8.GetBytes(damaged.ToString());
                AssertFaultAtMost(SolutionZip.Zip(files));
            }
        );
    }

    [Theory]
    [InlineData("customizations.xml")]
    [InlineData("solution.xml")]
    public void A_file_with_any_one_text_emptied_is_imported_or_refused_with_a_fault(string name)
    {
        var files = Full().Files();
        var whole = XElement.Parse(Encoding.UTF8.GetString(files[name]));
        var texts = whole.DescendantsAndSelf().Select((node, i) => (node, i)).Where(one => !one.node.HasElements);

        Assert.All(
            texts,
            one =>
            {
                var damaged = new XElement(whole);
                var node = damaged.DescendantsAndSelf().ElementAt(one.i);
                node.Value = "x";
                node.Attributes()
                    .Where(attribute => !attribute.IsNamespaceDeclaration)
                    .ToList()
                    .ForEach(attribute => attribute.Value = "x");
                files[name] = Encoding.UTF8.GetBytes(damaged.ToString());
                AssertFaultAtMost(SolutionZip.Zip(files));
            }
        );
    }

    private static void AssertFaultAtMost(byte[] zip)
    {
        var failure = FailureOf(zip);
        Assert.True(failure is null or DataverseFault, failure?.ToString());
    }

    private static Exception? FailureOf(byte[] zip)
    {
        using var world = new ImportWorld();
        return Record.Exception(() => world.Import(zip));
    }

    private static SolutionZip Full()
    {
        var step = SamplePlugins.Step(SamplePlugins.Stamp, "Update", "new_deal", 40);
        step.Element("SdkMessageProcessingStepImages")!.Add(SamplePlugins.Image("Before", 0, "new_name"));
        return new SolutionZip()
            .With("optionsets", SomeXml.GlobalChoice("new_level", (100, "A"), (200, "B")))
            .Root(9, "new_level")
            .Table(
                SomeXml
                    .Table("new_Deal", SomeXml.Choice("new_Level", "new_level"), SomeXml.Money("new_Amount"))
                    .WithKeys(SomeXml.Key("new_Key", "new_name"))
                    .WithForms("main", SomeXml.Form(Id, "Deal"))
                    .WithViews(SomeXml.View(Id, "All", "new_deal", "new_name"))
            )
            .Table(SomeXml.Table("new_Line", SomeXml.Column("new_DealId", "lookup")))
            .With("EntityRelationships", SomeXml.Lookup("new_Line", "new_DealId", "new_Deal"))
            .With("Roles", SomeXml.Role(Id, "Seller", ("prvReadnew_Deal", "Local")))
            .Root(20, id: Id)
            .WithSamplePlugins(SamplePlugins.Stamp)
            .With("SdkMessageProcessingSteps", step);
    }
}
