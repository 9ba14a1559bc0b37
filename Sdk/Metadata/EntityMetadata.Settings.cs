using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <content>What may be done with the table.</content>
public sealed partial class EntityMetadata
{
    /// <summary>Whether to auto create access teams.</summary>
    [DataMember]
    public bool? AutoCreateAccessTeams { get; set; }

    /// <summary>Whether to auto route to owner queue.</summary>
    [DataMember]
    public bool? AutoRouteToOwnerQueue { get; set; }

    /// <summary>Whether one can be in custom entity association.</summary>
    [DataMember]
    public BooleanManagedProperty CanBeInCustomEntityAssociation { get; internal set; }

    /// <summary>Whether one can be in many to many.</summary>
    [DataMember]
    public BooleanManagedProperty CanBeInManyToMany { get; internal set; }

    /// <summary>Whether one can be primary entity in relationship.</summary>
    [DataMember]
    public BooleanManagedProperty CanBePrimaryEntityInRelationship { get; internal set; }

    /// <summary>Whether one can be related entity in relationship.</summary>
    [DataMember]
    public BooleanManagedProperty CanBeRelatedEntityInRelationship { get; internal set; }

    /// <summary>Whether one can change hierarchical relationship.</summary>
    [DataMember(Order = 70)]
    public BooleanManagedProperty CanChangeHierarchicalRelationship { get; set; }

    /// <summary>Whether one can change tracking be enabled.</summary>
    [DataMember]
    public BooleanManagedProperty CanChangeTrackingBeEnabled { get; set; }

    /// <summary>Whether one can create attributes.</summary>
    [DataMember]
    public BooleanManagedProperty CanCreateAttributes { get; set; }

    /// <summary>Whether one can create charts.</summary>
    [DataMember]
    public BooleanManagedProperty CanCreateCharts { get; set; }

    /// <summary>Whether one can create forms.</summary>
    [DataMember]
    public BooleanManagedProperty CanCreateForms { get; set; }

    /// <summary>Whether one can create views.</summary>
    [DataMember]
    public BooleanManagedProperty CanCreateViews { get; set; }

    /// <summary>Whether one can enable sync to external search index.</summary>
    [DataMember]
    public BooleanManagedProperty CanEnableSyncToExternalSearchIndex { get; set; }

    /// <summary>Whether one can modify additional settings.</summary>
    [DataMember]
    public BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    /// <summary>Whether one can trigger workflow.</summary>
    [DataMember]
    public bool? CanTriggerWorkflow { get; internal set; }

    /// <summary>Whether to change tracking enabled.</summary>
    [DataMember]
    public bool? ChangeTrackingEnabled { get; set; }

    /// <summary>Whether to enforce state transitions.</summary>
    [DataMember]
    public bool? EnforceStateTransitions { get; internal set; }

    /// <summary>Whether it is entity help url enabled.</summary>
    [DataMember(Order = 70)]
    public bool? EntityHelpUrlEnabled { get; set; }

    /// <summary>Whether it has activities.</summary>
    [DataMember]
    public bool? HasActivities { get; set; }

    /// <summary>Whether it has email addresses.</summary>
    [DataMember]
    public bool? HasEmailAddresses { get; set; }

    /// <summary>Whether it has feedback.</summary>
    [DataMember]
    public bool? HasFeedback { get; set; }

    /// <summary>Whether it has notes.</summary>
    [DataMember]
    public bool? HasNotes { get; set; }

    /// <summary>Whether it is air updated.</summary>
    [DataMember]
    public bool? IsAIRUpdated { get; internal set; }

    /// <summary>Whether it is activity.</summary>
    [DataMember]
    public bool? IsActivity { get; set; }

    /// <summary>Whether it is activity party.</summary>
    [DataMember]
    public bool? IsActivityParty { get; set; }

    /// <summary>Whether it is archival enabled.</summary>
    [DataMember]
    public bool? IsArchivalEnabled { get; set; }

    /// <summary>Whether it is audit enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsAuditEnabled { get; set; }

    /// <summary>Whether it is available offline.</summary>
    [DataMember]
    public bool? IsAvailableOffline { get; set; }

    /// <summary>Whether it is bpf entity.</summary>
    [DataMember(Order = 82)]
    public bool? IsBPFEntity { get; set; }

    /// <summary>Whether it is business process enabled.</summary>
    [DataMember]
    public bool? IsBusinessProcessEnabled { get; set; }

    /// <summary>Whether it is child entity.</summary>
    [DataMember]
    public bool? IsChildEntity { get; internal set; }

    /// <summary>Whether it is connections enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsConnectionsEnabled { get; set; }

    /// <summary>Whether a solution added it.</summary>
    [DataMember]
    public bool? IsCustomEntity { get; internal set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    /// <summary>Whether it is document management enabled.</summary>
    [DataMember]
    public bool? IsDocumentManagementEnabled { get; set; }

    /// <summary>Whether it is document recommendations enabled.</summary>
    [DataMember]
    public bool? IsDocumentRecommendationsEnabled { get; set; }

    /// <summary>Whether it is duplicate detection enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsDuplicateDetectionEnabled { get; set; }

    /// <summary>Whether it is enabled for charts.</summary>
    [DataMember]
    public bool? IsEnabledForCharts { get; internal set; }

    /// <summary>Whether it is enabled for external channels.</summary>
    [DataMember(Order = 72)]
    public bool? IsEnabledForExternalChannels { get; set; }

    /// <summary>Whether it is enabled for trace.</summary>
    [DataMember]
    public bool? IsEnabledForTrace { get; internal set; }

    /// <summary>Whether it is importable.</summary>
    [DataMember]
    public bool? IsImportable { get; internal set; }

    /// <summary>Whether it is interaction centric enabled.</summary>
    [DataMember]
    public bool? IsInteractionCentricEnabled { get; set; }

    /// <summary>Whether it is intersect.</summary>
    [DataMember]
    public bool? IsIntersect { get; internal set; }

    /// <summary>Whether it is knowledge management enabled.</summary>
    [DataMember]
    public bool? IsKnowledgeManagementEnabled { get; set; }

    /// <summary>Whether it is logical entity.</summary>
    [DataMember(Order = 82)]
    public bool? IsLogicalEntity { get; internal set; }

    /// <summary>Whether it is ms teams integration enabled.</summary>
    [DataMember]
    public bool? IsMSTeamsIntegrationEnabled { get; set; }

    /// <summary>Whether it is mail merge enabled.</summary>
    [DataMember]
    public BooleanManagedProperty IsMailMergeEnabled { get; set; }

    /// <summary>Whether a managed solution brought it.</summary>
    [DataMember]
    public bool? IsManaged { get; internal set; }

    /// <summary>Whether it is mappable.</summary>
    [DataMember]
    public BooleanManagedProperty IsMappable { get; set; }

    /// <summary>Whether it is offline in mobile client.</summary>
    [DataMember(Order = 72)]
    public BooleanManagedProperty IsOfflineInMobileClient { get; set; }

    /// <summary>Whether it is one note integration enabled.</summary>
    [DataMember]
    public bool? IsOneNoteIntegrationEnabled { get; set; }

    /// <summary>Whether it is optimistic concurrency enabled.</summary>
    [DataMember(Order = 71)]
    public bool? IsOptimisticConcurrencyEnabled { get; internal set; }

    /// <summary>Whether it is private.</summary>
    [DataMember(Order = 72)]
    public bool? IsPrivate { get; internal set; }

    /// <summary>Whether it is quick create enabled.</summary>
    [DataMember]
    public bool? IsQuickCreateEnabled { get; set; }

    /// <summary>Whether it is read only in mobile client.</summary>
    [DataMember]
    public BooleanManagedProperty IsReadOnlyInMobileClient { get; set; }

    /// <summary>Whether it is reading pane enabled.</summary>
    [DataMember]
    public bool? IsReadingPaneEnabled { get; set; }

    /// <summary>Whether it is renameable.</summary>
    [DataMember]
    public BooleanManagedProperty IsRenameable { get; set; }

    /// <summary>Whether it is retention enabled.</summary>
    [DataMember]
    public bool? IsRetentionEnabled { get; set; }

    /// <summary>Whether it is retrieve audit enabled.</summary>
    [DataMember]
    public bool? IsRetrieveAuditEnabled { get; set; }

    /// <summary>Whether it is retrieve multiple audit enabled.</summary>
    [DataMember]
    public bool? IsRetrieveMultipleAuditEnabled { get; set; }

    /// <summary>Whether it is sla enabled.</summary>
    [DataMember(Order = 81)]
    public bool? IsSLAEnabled { get; set; }

    /// <summary>Whether it is solution aware.</summary>
    [DataMember]
    public bool? IsSolutionAware { get; set; }

    /// <summary>Whether it is state model aware.</summary>
    [DataMember]
    public bool? IsStateModelAware { get; internal set; }

    /// <summary>Whether it is valid for advanced find.</summary>
    [DataMember]
    public bool? IsValidForAdvancedFind { get; internal set; }

    /// <summary>Whether it is valid for queue.</summary>
    [DataMember]
    public BooleanManagedProperty IsValidForQueue { get; set; }

    /// <summary>Whether it is visible in mobile.</summary>
    [DataMember]
    public BooleanManagedProperty IsVisibleInMobile { get; set; }

    /// <summary>Whether it is visible in mobile client.</summary>
    [DataMember]
    public BooleanManagedProperty IsVisibleInMobileClient { get; set; }

    /// <summary>Whether to sync to external search index.</summary>
    [DataMember]
    public bool? SyncToExternalSearchIndex { get; set; }

    /// <summary>Whether it is uses business data label table.</summary>
    [DataMember]
    public bool? UsesBusinessDataLabelTable { get; set; }
}
