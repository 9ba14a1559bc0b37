using System.Reflection.PortableExecutable;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Import;

public sealed class PluginImportTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;
    private const string Path = "PluginAssemblies/SamplePlugin/SamplePlugin.dll";

    private readonly ImportWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void An_assembly_built_for_net_framework_is_kept_with_its_types_and_steps()
    {
        var step = SamplePlugins.Step(SamplePlugins.Stamp, "Update", "new_deal", 20);
        step.Add(new System.Xml.Linq.XElement("FilteringAttributes", "new_name"));
        step.Element("SdkMessageProcessingStepImages")!.Add(SamplePlugins.Image("Before", 0, "new_name,ownerid"));

        world.Import(WithStep(step));

        var row = world.Read("pluginassembly", SamplePlugins.AssemblyId)!;
        Assert.Equal("SalesCorner.SamplePlugin", row["name"]);
        Assert.Equal(SamplePlugins.Content, Convert.FromBase64String((string)row["content"]));
        var stored = world.Read(
            "sdkmessageprocessingstep",
            SamplePlugins.StepId(SamplePlugins.Stamp, "Update", "new_deal")
        )!;
        Assert.Equal(new OptionSetValue(20), stored["stage"]);
        Assert.Equal("new_name", stored["filteringattributes"]);
        Assert.Equal(SamplePlugins.TypeId(SamplePlugins.Stamp), ((EntityReference)stored["plugintypeid"]).Id);
        var message = world.Read("sdkmessage", ((EntityReference)stored["sdkmessageid"]).Id)!;
        Assert.Equal("Update", message["name"]);
        Assert.Equal(1, world.Count("sdkmessageprocessingstepimage"));
        Assert.Equal(
            ("Update", "new_deal"),
            (world.Components.Steps.Single().SubType, world.Components.Steps.Single().Table)
        );
    }

    [Fact]
    public void A_custom_api_is_kept_with_what_it_takes_and_answers()
    {
        world.Import(
            Some.SolutionZip()
                .WithSamplePlugins(SamplePlugins.Echo)
                .File(
                    "customapis/new_Echo/customapi.xml",
                    $"""
                    <customapi uniquename="new_Echo"><bindingtype>0</bindingtype><displayname default="Echo" />
                    <description default="Echo" /><isfunction>0</isfunction><name>new_Echo</name>
                    <plugintypeid><plugintypeexportkey>{SamplePlugins.TypeId(
                        SamplePlugins.Echo
                    )}</plugintypeexportkey></plugintypeid>
                    </customapi>
                    """
                )
                .File(
                    "customapis/new_Echo/customapirequestparameters/Text/customapirequestparameter.xml",
                    """
                    <customapirequestparameter uniquename="Text"><isoptional>1</isoptional><name>Text</name><type>10</type>
                    </customapirequestparameter>
                    """
                )
                .File(
                    "customapis/new_Echo/customapiresponseproperties/Answer/customapiresponseproperty.xml",
                    """
                    <customapiresponseproperty uniquename="Answer"><name>Answer</name><type>10</type></customapiresponseproperty>
                    """
                )
        );

        var api = Assert.Single(world.Components.CustomApis);
        Assert.Equal("new_Echo", world.Read("customapi", api.Id)!["uniquename"]);
        Assert.Equal(
            ["Text"],
            api.Xml.Elements("customapirequestparameter").Select(one => one.Attribute("uniquename")!.Value)
        );
        Assert.Equal((1, 1), (world.Count("customapirequestparameter"), world.Count("customapiresponseproperty")));
    }

    [Fact]
    public void A_type_that_is_not_in_the_assembly_is_refused() =>
        Refused(
            Some.SolutionZip().WithSamplePlugins("SalesCorner.SamplePlugin.NowherePlugin"),
            "customizations.xml",
            "SalesCorner.SamplePlugin.NowherePlugin",
            "not found in PluginAssembly"
        );

    [Fact]
    public void A_step_whose_type_is_not_in_the_assembly_is_refused()
    {
        var step = SamplePlugins.Step("SalesCorner.SamplePlugin.NowherePlugin", "Update", "new_deal", 20);

        Refused(
            WithStep(step),
            "SdkMessageProcessingStep[SalesCorner.SamplePlugin.NowherePlugin: Update",
            "not in any plug-in assembly"
        );
    }

    [Fact]
    public void A_step_on_an_unknown_column_is_refused()
    {
        var step = SamplePlugins.Step(SamplePlugins.Stamp, "Update", "new_deal", 20);
        step.Add(new System.Xml.Linq.XElement("FilteringAttributes", "new_nowhere"));

        Refused(WithStep(step), "SdkMessageProcessingStep[", "no column 'new_nowhere'");
    }

    [Fact]
    public void A_pre_image_on_create_is_refused()
    {
        var step = SamplePlugins.Step(SamplePlugins.Stamp, "Create", "new_deal", 20);
        step.Element("SdkMessageProcessingStepImages")!.Add(SamplePlugins.Image("Before", 0, "new_name"));

        Refused(WithStep(step), "SdkMessageProcessingStepImage[Before]", "no pre-image");
    }

    [Fact]
    public void An_unsigned_assembly_is_refused()
    {
        var unsigned = SamplePlugins.Content;
        using (var image = new PEReader(new MemoryStream(unsigned)))
        {
            // The flags stand sixteen bytes into the CLR header; without the bit 8 there is no strong name.
            unsigned[image.PEHeaders.CorHeaderStartOffset + 16] &= 0xF7;
        }

        Refused(Some.SolutionZip().WithSamplePlugins(SamplePlugins.Stamp).File(Path, unsigned), Path, "not signed");
    }

    [Fact]
    public void An_assembly_at_16_MB_is_kept()
    {
        var large = new byte[16 * Megabyte];
        SamplePlugins.Content.CopyTo(large, 0);

        world.Import(Some.SolutionZip().WithSamplePlugins(SamplePlugins.Stamp).File(Path, large));

        Assert.NotNull(world.Read("pluginassembly", SamplePlugins.AssemblyId));
    }

    [Fact]
    public void An_assembly_past_16_MB_is_refused()
    {
        var large = new byte[(16 * Megabyte) + 1];
        SamplePlugins.Content.CopyTo(large, 0);

        Refused(Some.SolutionZip().WithSamplePlugins(SamplePlugins.Stamp).File(Path, large), Path, "larger than 16 MB");
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused() =>
        Refused(
            Some.SolutionZip().WithSamplePlugins(SamplePlugins.Stamp).File(Path, "MZ but nothing else"),
            Path,
            "not readable as an assembly"
        );

    [Fact]
    public void An_assembly_of_another_name_than_registered_is_refused() =>
        Refused(
            Some.SolutionZip()
                .With(
                    "SolutionPluginAssemblies",
                    SamplePlugins.AssemblyNode("Other, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null")
                )
                .File(Path, SamplePlugins.Content),
            "PluginAssembly",
            "is the assembly 'SalesCorner.SamplePlugin"
        );

    [Fact]
    public void A_managed_upgrade_removes_steps_that_are_gone()
    {
        var step = SamplePlugins.Step(SamplePlugins.Stamp, "Update", "new_deal", 20);
        world.Import(WithStep(step, managed: true));

        world.Import(Some.SolutionZip("2.0", managed: true).WithSamplePlugins(SamplePlugins.Stamp));

        Assert.Equal((0, 1), (world.Count("sdkmessageprocessingstep"), world.Count("plugintype")));
        Assert.Empty(world.Components.Of(ComponentKind.Step));
    }

    private static SolutionZip WithStep(System.Xml.Linq.XElement step, bool managed = false) =>
        Some.SolutionZip(managed: managed)
            .WithSamplePlugins(SamplePlugins.Stamp)
            .With("SdkMessageProcessingSteps", step);

    private void Refused(SolutionZip zip, params string[] parts)
    {
        var before = world.Fingerprint();

        var message = world.Refusal(zip);

        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.Equal(before, world.Fingerprint());
    }
}
