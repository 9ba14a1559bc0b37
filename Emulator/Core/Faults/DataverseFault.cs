using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Faults;

/// <summary>A request refused the way the platform refuses it: a service fault with code, message and detail.</summary>
/// <remarks>A fault has no inner exception, on the platform neither: <see cref="Cause"/> says what a plug-in
/// threw.</remarks>
#pragma warning disable CA1710 // the platform's word is fault
public sealed class DataverseFault : FaultException<OrganizationServiceFault>
#pragma warning restore CA1710
{
    /// <summary>Makes a fault.</summary>
    /// <param name="errorCode">One of <see cref="FaultCodes"/>.</param>
    /// <param name="message">What is wrong, in the platform's words where they are documented.</param>
    /// <param name="cause">What a plug-in threw, if that is the cause.</param>
    public DataverseFault(int errorCode, string message, Exception? cause = null)
        : this(DetailOf(errorCode, message, cause), cause) { }

    internal DataverseFault(OrganizationServiceFault detail, Exception? cause)
        : base(detail, new FaultReason(detail.Message)) => Cause = cause;

    /// <summary>The platform's code, as clients see it (a negative number).</summary>
    public int ErrorCode => Detail.ErrorCode;

    /// <summary>What a plug-in threw, or null.</summary>
    public Exception? Cause { get; }

    /// <inheritdoc/>
    public override string ToString() => Cause is null ? base.ToString() : $"{base.ToString()} ---> {Cause}";

    /// <summary>The detail that stands for any error, as a batch answers it.</summary>
    internal static OrganizationServiceFault DetailOf(Exception error) =>
        error is DataverseFault fault ? fault.Detail : DetailOf(FaultCodes.Unexpected, error.Message, null);

    /// <summary>A table that the metadata does not hold.</summary>
    public static DataverseFault UnknownTable(string name) =>
        new(
            FaultCodes.UnknownTable,
            $"The entity with a name = '{name}' with namemapping = 'Logical' was not found in the MetadataCache."
        );

    /// <summary>A column that its table does not hold.</summary>
    public static DataverseFault UnknownColumn(string table, string column) =>
        new(
            FaultCodes.UnknownColumn,
            $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'."
        );

    /// <summary>A row that does not exist, or that the caller must not know of.</summary>
    public static DataverseFault RowNotFound(string table, Guid id) =>
        new(FaultCodes.ObjectDoesNotExist, $"Entity '{table}' With Id = {id:D} Does Not Exist");

    /// <summary>A message that neither the emulator nor a solution has.</summary>
    public static DataverseFault UnknownMessage(string name) =>
        new(FaultCodes.NotSupported, $"The message '{name}' is not known here, nor does a solution bring it.");

    /// <summary>An argument that makes no sense where it stands.</summary>
    public static DataverseFault InvalidArgument(string message) => new(FaultCodes.InvalidArgument, message);

    /// <summary>A row that repeats the values of a unique key.</summary>
    public static DataverseFault DuplicateKey(string message) => new(FaultCodes.DuplicateRecordEntityKey, message);

    /// <summary>The same fault as a transaction reports it: with the index of the request that failed.</summary>
    internal DataverseFault InTransaction(int index) =>
        new(
            new ExecuteTransactionFault
            {
                ErrorCode = ErrorCode,
                Message = Message,
                InnerFault = Detail.InnerFault,
                TraceText = Detail.TraceText,
                Timestamp = Detail.Timestamp,
                FaultedRequestIndex = index,
            },
            Cause
        );

    private static OrganizationServiceFault DetailOf(int errorCode, string message, Exception? cause) =>
        new()
        {
            ErrorCode = errorCode,
            Message = message,
            InnerFault = (cause?.InnerException as DataverseFault)?.Detail,
        };
}
