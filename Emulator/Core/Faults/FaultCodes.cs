namespace SalesCorner.Emulator.Faults;

/// <summary>The platform's error codes, from the documentation page "Web service error codes".</summary>
public static class FaultCodes
{
    /// <summary>0x80040203: an argument is not valid.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);

    /// <summary>0x80040216: an error nobody expected.</summary>
    public const int Unexpected = unchecked((int)0x80040216);

    /// <summary>0x80040217: the row does not exist.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);

    /// <summary>0x80040220: the caller lacks a privilege.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);

    /// <summary>0x80040224: a plug-in failed in a way it did not announce.</summary>
    public const int PluginUnexpected = unchecked((int)0x80040224);

    /// <summary>0x80040237: a row with that primary key exists already.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);

    /// <summary>0x80040239: a date is outside what the platform can store.</summary>
    public const int InvalidDateTime = unchecked((int)0x80040239);

    /// <summary>0x80040265: a plug-in refused the request.</summary>
    public const int PluginAborted = unchecked((int)0x80040265);

    /// <summary>0x80040800: the message is not supported, or not for that table.</summary>
    public const int NotSupported = unchecked((int)0x80040800);

    /// <summary>0x80041102: the table is not known.</summary>
    public const int UnknownTable = unchecked((int)0x80041102);

    /// <summary>0x80041103: the column is not known.</summary>
    public const int UnknownColumn = unchecked((int)0x80041103);

    /// <summary>0x80044330: a number is outside its column's range.</summary>
    public const int NumberOutOfRange = unchecked((int)0x80044330);

    /// <summary>0x80044331: a text is longer than its column allows.</summary>
    public const int TextTooLong = unchecked((int)0x80044331);

    /// <summary>0x8004431A: a value is not among the column's options.</summary>
    public const int OptionOutOfRange = unchecked((int)0x8004431A);

    /// <summary>0x80047013 DuplicateAttributeSchemaName: the table has a column of that name.</summary>
    public const int DuplicateColumn = unchecked((int)0x80047013);

    /// <summary>0x80048408: the status reason does not belong to the state.</summary>
    public const int InvalidStatus = unchecked((int)0x80048408);

    /// <summary>0x80060891: a row with those alternate key values does not exist.</summary>
    public const int KeyNotFound = unchecked((int)0x80060891);

    /// <summary>0x80060892: a row with those alternate key values exists already.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);

    /// <summary>0x8004E023: an aggregate would read more than 50,000 rows.</summary>
    public const int AggregateQueryRecordLimit = unchecked((int)0x8004E023);

    /// <summary>0x8004801A: the solution file cannot be read or does not hold what it must.</summary>
    public const int InvalidSolution = unchecked((int)0x8004801A);
}
