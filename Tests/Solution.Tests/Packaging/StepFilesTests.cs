using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class StepFilesTests
{
    private const string Assembly =
        "SalesCorner.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef";

    private static readonly DeclaredStep OnUpdate = new()
    {
        Message = "Update",
        Table = "opportunity",
        Stage = 20,
        StageName = "PreOperation",
        Filter = ["estimatedclosedate", "estimatedvalue"],
        PreImage = ["ownerid"],
    };

    [Fact]
    public void A_second_writing_changes_nothing()
    {
        using var copy = new SolutionCopy(own: true);
        var files = new StepFiles(copy.Folder);
        files.Write(Inventory(OnUpdate));

        Assert.Empty(files.Write(Inventory(OnUpdate)));
    }

    [Fact]
    public void A_step_is_one_reviewed_line()
    {
        using var copy = new SolutionCopy(own: true);

        new StepFiles(copy.Folder).Write(
            Inventory(
                OnUpdate,
                OnUpdate with
                {
                    Stage = 40,
                    StageName = "PostOperation",
                    IsAsynchronous = true,
                    Order = 2,
                }
            )
        );

        Assert.Equal(
            "DealPlugin: Update opportunity PreOperation filter=[estimatedclosedate,estimatedvalue] before=[ownerid]\n"
                + "DealPlugin: Update opportunity PostOperation filter=[estimatedclosedate,estimatedvalue] "
                + "before=[ownerid] asynchronous order=2\n",
            copy.Read("plugin-steps.txt")
        );
    }

    [Fact]
    public void A_steps_file_says_what_the_code_declares()
    {
        using var copy = new SolutionCopy(own: true);
        var inventory = Inventory(OnUpdate);

        new StepFiles(copy.Folder).Write(inventory);

        var id = inventory.Plugins[0].IdOf(OnUpdate);
        var step = copy.Source.ReadXml(RegistrationPaths.Step(id));
        Assert.Equal("20bebb1b-ea3e-db11-86a7-000a3a5473e8", (string?)step.Element("SdkMessageId"));
        Assert.Equal("estimatedclosedate,estimatedvalue", (string?)step.Element("FilteringAttributes"));
        Assert.Equal("20", (string?)step.Element("Stage"));
        Assert.Equal("ownerid", (string?)step.Descendants("Attributes").Single());
        Assert.Contains(
            copy.Source.ReadXml(SolutionFiles.Manifest).Descendants("RootComponent"),
            root => (string?)root.Attribute("type") == "92" && (string?)root.Attribute("id") == id.ToString("B")
        );
    }

    [Fact]
    public void A_step_that_is_no_longer_declared_goes_with_its_root()
    {
        using var copy = new SolutionCopy(own: true);
        var files = new StepFiles(copy.Folder);
        files.Write(Inventory(OnUpdate));

        files.Write(Inventory(OnUpdate with { Message = "Create" }));

        Assert.Single(copy.Source.Files(RegistrationPaths.StepFolder));
        Assert.Single(
            copy.Source.ReadXml(SolutionFiles.Manifest).Descendants("RootComponent"),
            root => (string?)root.Attribute("type") == "92"
        );
    }

    [Fact]
    public void Ids_come_from_names_and_never_change()
    {
        Assert.Equal(
            new Guid("db821e4a-dbe6-86a2-b0f2-b79f820ac9dd"),
            NameGuid.Of("step/DealPlugin: Update opportunity PreOperation")
        );
    }

    [Fact]
    public void Two_steps_with_one_id_are_refused()
    {
        var failure = Assert.Throws<CommandFailedException>(() =>
            new StepFiles(Shipped.Repository.SolutionFolder).Wanted(
                Inventory(OnUpdate, OnUpdate with { IsAsynchronous = true })
            )
        );

        Assert.Contains(
            "\"DealPlugin: Update opportunity PreOperation\" is declared twice",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_message_without_an_id_that_holds_everywhere_is_refused()
    {
        var failure = Assert.Throws<CommandFailedException>(() =>
            new StepFiles(Shipped.Repository.SolutionFolder).Wanted(Inventory(OnUpdate with { Message = "Win" }))
        );

        Assert.Contains("Message Win has another id in each environment", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_custom_api_is_bound_to_the_plug_in_that_declares_itself_for_it()
    {
        using var copy = new SolutionCopy(own: true);
        copy.Write(
            "customapis/sc_Try/customapi.xml",
            "<customapi uniquename=\"sc_Try\"><name>sc_Try</name><workflowsdkstepenabled>0</workflowsdkstepenabled></customapi>"
        );
        var inventory = Inventory(
            new DeclaredStep
            {
                Message = "sc_Try",
                Table = string.Empty,
                Stage = 30,
                StageName = "MainOperation",
            }
        );

        new StepFiles(copy.Folder).Write(inventory);

        Assert.Equal(
            ["name", "plugintypeid", "workflowsdkstepenabled"],
            copy.Source.ReadXml("customapis/sc_Try/customapi.xml").Elements().Select(child => child.Name.LocalName)
        );
        Assert.Contains("DealPlugin: sc_Try custom API\n", copy.Read("plugin-steps.txt"), StringComparison.Ordinal);
    }

    private static PluginInventory Inventory(params DeclaredStep[] steps) =>
        new(Assembly, [new DeclaredPlugin("SalesCorner.Plugins.Opportunities.DealPlugin", steps)]);
}
