namespace SalesCorner.Sdk.Tests.Support;

/// <summary>Ids that stay the same in every run.</summary>
internal static class Some
{
    public static Guid Id { get; } = new("11111111-2222-3333-4444-555555555555");

    public static Guid OtherId { get; } = new("21111111-2222-3333-4444-555555555555");
}
