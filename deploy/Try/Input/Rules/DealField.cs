namespace SalesCorner.Deploy.Try.Input.Rules;

/// <summary>
/// What a column of a deal export can mean. The names in lower camel case are what a `--map` file uses.
/// </summary>
public enum DealField
{
    /// <summary>The deal's id.</summary>
    Id,

    /// <summary>The deal's name.</summary>
    Name,

    /// <summary>The rep.</summary>
    Owner,

    /// <summary>The rep's manager.</summary>
    Manager,

    /// <summary>The customer.</summary>
    Account,

    /// <summary>The product, looked up in a price list where the value is missing.</summary>
    Product,

    /// <summary>The stage's name.</summary>
    Stage,

    /// <summary>Open, won, lost …: the outcome's name.</summary>
    Outcome,

    /// <summary>Whether it is won, as yes or no.</summary>
    IsWon,

    /// <summary>Whether it is closed, as yes or no.</summary>
    IsClosed,

    /// <summary>Whether the record is active, as yes or no: one that is not, and is not won, was lost.</summary>
    IsActive,

    /// <summary>Why it was lost.</summary>
    LossReason,

    /// <summary>The estimated value, or the only one.</summary>
    Value,

    /// <summary>The value it was won at, when it has a column of its own.</summary>
    ActualValue,

    /// <summary>The value in base currency, where the export converts it: it stands for the value then.</summary>
    BaseValue,

    /// <summary>The value it was won at in base currency.</summary>
    BaseActualValue,

    /// <summary>The currency of the values in base currency.</summary>
    BaseCurrency,

    /// <summary>The currency's ISO code.</summary>
    Currency,

    /// <summary>Created on.</summary>
    Created,

    /// <summary>Estimated close date.</summary>
    ExpectedClose,

    /// <summary>Actual close date.</summary>
    Closed,

    /// <summary>The one close date: estimated for an open deal, actual for a closed one.</summary>
    CloseDate,

    /// <summary>Won on, where won and lost deals have columns of their own.</summary>
    WonOn,

    /// <summary>Lost on, where won and lost deals have columns of their own.</summary>
    LostOn,
}
