namespace SalesCorner.Emulator.Faults;

/// <summary>A request refused the way the platform refuses it: with its error code and its message.</summary>
/// <param name="errorCode">One of <see cref="FaultCodes"/>.</param>
/// <param name="message">What is wrong, in the platform's words where they are documented.</param>
/// <param name="inner">What a plug-in threw, if that is the cause.</param>
#pragma warning disable CA1710 // the platform's word is fault
public sealed class DataverseFault(int errorCode, string message, Exception? inner = null) : Exception(message, inner)
#pragma warning restore CA1710
{
    /// <summary>The platform's code, as clients see it (a negative number).</summary>
    public int ErrorCode { get; } = errorCode;

    /// <summary>A table that the metadata does not hold.</summary>
    public static DataverseFault UnknownTable(string name) => new(
        FaultCodes.UnknownTable,
        $"The entity with a name = '{name}' with namemapping = 'Logical' was not found in the MetadataCache.");

    /// <summary>A column that its table does not hold.</summary>
    public static DataverseFault UnknownColumn(string table, string column) => new(
        FaultCodes.UnknownColumn,
        $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    /// <summary>A row that does not exist, or that the caller must not know of.</summary>
    public static DataverseFault RowNotFound(string table, Guid id) => new(
        FaultCodes.ObjectDoesNotExist,
        $"Entity '{table}' With Id = {id:D} Does Not Exist");

    /// <summary>An argument that makes no sense where it stands.</summary>
    public static DataverseFault InvalidArgument(string message) => new(FaultCodes.InvalidArgument, message);

    /// <summary>A row that repeats the values of a unique key.</summary>
    public static DataverseFault DuplicateKey(string message) => new(FaultCodes.DuplicateRecordEntityKey, message);
}
