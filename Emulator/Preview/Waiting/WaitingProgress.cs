namespace SalesCorner.Emulator.Preview.Waiting;

/// <summary>How far the work has come that a visitor waits for.</summary>
/// <param name="Phase">What is being done, as a person would say it.</param>
/// <param name="Percent">How much of the phase is done, 0 to 100; null where its length is not known.</param>
public sealed record WaitingProgress(string Phase, int? Percent);
