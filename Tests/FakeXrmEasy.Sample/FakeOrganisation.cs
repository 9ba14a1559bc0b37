using System;
using FakeXrmEasy;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace SalesCorner.FakeXrmEasy.Sample
{
    /// <summary>
    /// A faked organisation in which the solution's plug-ins run: what they need beyond FakeXrmEasy's defaults.
    /// </summary>
    internal sealed class FakeOrganisation
    {
        private const int Synchronous = 0;
        private const int Background = 1;

        public FakeOrganisation()
        {
            System = Guid.NewGuid();
            Context = new XrmFakedContext { CallerId = new EntityReference("systemuser", System) };
            Context.AddExecutionMock<WhoAmIRequest>(_ => new WhoAmIResponse
            {
                Results = new ParameterCollection { ["UserId"] = System },
            });
            Context.InitializeMetadata(CoverageWithItsKey());
        }

        /// <summary>The user SYSTEM, as which a plug-in writes what it computes.</summary>
        public Guid System { get; }

        public XrmFakedContext Context { get; }

        /// <summary>
        /// Runs a plug-in as the platform would: with table, message, stage, mode and images, which the defaults leave
        /// out.
        /// </summary>
        public void Run<TPlugin>(
            string message,
            int stage,
            Entity target,
            Entity before = null,
            bool inBackground = false
        )
            where TPlugin : IPlugin, new()
        {
            var execution = Context.GetDefaultPluginContext();
            execution.MessageName = message;
            execution.PrimaryEntityName = target.LogicalName;
            execution.PrimaryEntityId = target.Id;
            execution.Stage = stage;
            execution.Mode = inBackground ? Background : Synchronous;
            execution.UserId = System;
            execution.InitiatingUserId = System;
            execution.InputParameters = new ParameterCollection { ["Target"] = target };
            execution.PreEntityImages = new EntityImageCollection();
            if (before != null)
            {
                execution.PreEntityImages.Add("before", before);
            }

            Context.ExecutePluginWith(execution, new TPlugin());
        }

        // Rep coverage is marked through its alternate key, which FakeXrmEasy knows from metadata only.
        private static EntityMetadata CoverageWithItsKey()
        {
            var key = new EntityKeyMetadata { KeyAttributes = new[] { "sc_key" } };
            var table = new EntityMetadata { LogicalName = "sc_repcoverage" };
            typeof(EntityMetadata).GetProperty("Keys").SetValue(table, new[] { key }, null);
            return table;
        }
    }
}
