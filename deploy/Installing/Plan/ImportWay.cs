namespace SalesCorner.Deploy.Installing.Plan;

/// <summary>How a package gets into an environment.</summary>
internal enum ImportWay
{
    /// <summary>It is there already.</summary>
    None,

    /// <summary>The first time.</summary>
    Install,

    /// <summary>Over the installed version; what the new one has no more stays.</summary>
    Update,

    /// <summary>In place of the installed version; what the new one has no more is deleted, with its data.</summary>
    Upgrade,

    /// <summary>On top of the installed version: a part of it, higher in the third or fourth number.</summary>
    Patch,

    /// <summary>The new version waits as a holding solution: it is promoted.</summary>
    Promote,
}
