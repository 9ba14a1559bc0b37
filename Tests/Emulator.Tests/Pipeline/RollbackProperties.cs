using FsCheck;
using FsCheck.Fluent;

namespace SalesCorner.Emulator.Tests.Pipeline;

/// <summary>
/// Random requests with failing plug-ins leave the database as if the failed requests had never been.
/// </summary>
public sealed class RollbackProperties
{
    private static readonly Gen<RandomRequest> Requests =
        from kind in Gen.Choose(0, RandomRequest.Kinds - 1)
        from row in Gen.Choose(0, 3)
        from failure in Gen.Frequency((2, Gen.Constant(Failure.None)), (3, Gen.Elements(Enum.GetValues<Failure>())))
        select new RandomRequest(kind, row, failure);

    [Fact]
    public void Failed_requests_leave_no_trace() =>
        Prop.ForAll(
                Requests.ListOf().ToArbitrary(),
                requests =>
                {
                    using var tried = new RandomWorld();
                    var went = requests
                        .Select((request, index) => (request, index))
                        .Where(one => tried.Try(one.request, one.index))
                        .ToList();
                    tried.RunJobs();

                    using var clean = new RandomWorld();
                    Assert.All(
                        went,
                        one => Assert.True(clean.Try(one.request with { Failure = Failure.None }, one.index))
                    );
                    clean.RunJobs();

                    Assert.Equal(clean.Dump(), tried.Dump());
                }
            )
            .QuickCheckThrowOnFailure();
}

/// <summary>Where a plug-in fails.</summary>
public enum Failure
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Before the transaction.</summary>
    PreValidation,

    /// <summary>Before the operation.</summary>
    PreOperation,

    /// <summary>After the operation, when the step has written rows.</summary>
    PostOperation,

    /// <summary>In a step of a nested request.</summary>
    Nested,

    /// <summary>In a nested request whose error the step swallows.</summary>
    Swallowed,
}

/// <summary>One random request on one of a few rows.</summary>
public sealed record RandomRequest(int Kind, int Row, Failure Failure)
{
    /// <summary>The number of kinds.</summary>
    public const int Kinds = 8;
}
