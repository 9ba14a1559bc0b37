using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>How files beside the deals are to be read.</summary>
/// <param name="Asked">The order of day and month that the person gave.</param>
/// <param name="Proven">The order that the deals prove, which those files follow where they prove none
/// themselves.</param>
/// <param name="Numbers">The decimal sign that the person gave.</param>
public sealed record SideRules(DateOrder? Asked, DateOrder? Proven, DecimalSign? Numbers);
