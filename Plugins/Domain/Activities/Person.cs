namespace SalesCorner.Plugins.Domain.Activities;

/// <summary>A person of the customer who took part in an activity.</summary>
/// <param name="Id">Who.</param>
/// <param name="Title">The job title; null when unknown.</param>
public sealed record Person(Guid Id, string? Title);
