namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Marks what identifies a part of the metadata beside its id.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
public sealed class AlternatekeyAttribute : Attribute { }
