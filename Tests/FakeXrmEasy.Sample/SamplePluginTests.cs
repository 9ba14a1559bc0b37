using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Settings;
using Xunit;

namespace SalesCorner.FakeXrmEasy.Sample
{
    /// <summary>
    /// Some of the plug-ins, each called as the platform calls it. The embedded Dataverse of this repository runs all
    /// of them.
    /// </summary>
    public sealed class SamplePluginTests
    {
        private const int PreValidation = 10;
        private const int PreOperation = 20;
        private const int PostOperation = 40;

        private readonly FakeOrganisation organisation = new FakeOrganisation();

        [Fact]
        public void A_second_settings_row_is_refused()
        {
            organisation.Context.Initialize(
                new[] { new Entity("sc_settings", Guid.NewGuid()) { ["sc_key"] = "default" } }
            );

            Assert.Throws<InvalidPluginExecutionException>(() =>
                organisation.Run<SettingsGuardPlugin>("Create", PreValidation, new Entity("sc_settings"))
            );
        }

        [Fact]
        public void What_the_system_writes_passes_the_guard()
        {
            var deal = new Entity("opportunity", Guid.NewGuid()) { ["sc_score"] = 70 };

            organisation.Run<OpportunityGuardPlugin>("Update", PreValidation, deal, new Entity("opportunity"));

            Assert.Equal(70, deal["sc_score"]);
        }

        // Everything that judges a deal reads the digest of policies and questions: it comes first.
        [Fact]
        public void A_new_question_writes_the_digest_of_the_configuration()
        {
            var settings = new Entity("sc_settings", Guid.NewGuid())
            {
                ["sc_key"] = "default",
                ["statecode"] = new OptionSetValue(0),
            };
            var question = new Entity("sc_qualificationquestion", Guid.NewGuid())
            {
                ["sc_code"] = "need",
                ["statecode"] = new OptionSetValue(0),
            };
            organisation.Context.Initialize(new[] { settings, question });

            organisation.Run<ConfigurationDigestPlugin>("Create", PostOperation, question);

            var columns = organisation
                .Context.GetOrganizationService()
                .Retrieve("sc_settings", settings.Id, new ColumnSet(true))
                .Attributes.Keys;
            Assert.Contains(columns, column => column == "sc_configuration");
        }

        [Fact]
        public void An_event_that_no_step_fits_names_stage_and_mode()
        {
            var shown = Assert.Throws<InvalidPluginExecutionException>(() =>
                organisation.Run<AnswerDefaultsPlugin>("Create", PostOperation, new Entity("sc_qualificationanswer"))
            );

            Assert.Contains($"in stage {PreOperation}, mode 0", shown.Message);
        }
    }
}
