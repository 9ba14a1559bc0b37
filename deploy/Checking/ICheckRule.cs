namespace SalesCorner.Deploy.Checking;

/// <summary>One thing that a solution has to keep so that it imports and works.</summary>
public interface ICheckRule
{
    /// <summary>The rule in a few words.</summary>
    string Name { get; }

    /// <summary>Finds every place that breaks it.</summary>
    IEnumerable<Finding> Check(CheckSubject subject);
}
