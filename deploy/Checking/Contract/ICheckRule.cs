namespace SalesCorner.Deploy.Checking.Contract;

/// <summary>One thing that a solution has to keep so that it imports and works.</summary>
public interface ICheckRule
{
    /// <summary>The rule's stable id, "SC1001"; its page is docs/rules/SC1001.md.</summary>
    string Id { get; }

    /// <summary>The rule in a few words.</summary>
    string Name { get; }

    /// <summary>
    /// Whether it holds for a package of any publisher, as it rests neither on this repository's customs nor on its
    /// standard tables.
    /// </summary>
    bool IsUniversal => false;

    /// <summary>Finds every place that breaks it.</summary>
    IEnumerable<Finding> Check(CheckSubject subject);
}
