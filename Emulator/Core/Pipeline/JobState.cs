using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>What a waiting job needs to run in another process. The context around the request is not kept.</summary>
[DataContract]
internal sealed class JobState
{
    private static readonly DataContractSerializer Serializer = new(typeof(JobState));

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public Guid StepId { get; set; }

    [DataMember]
    public DateTime CreatedOn { get; set; }

    [DataMember]
    public int Retries { get; set; }

    [DataMember]
    public string Message { get; set; } = "";

    [DataMember]
    public string Table { get; set; } = "";

    [DataMember]
    public Guid PrimaryId { get; set; }

    [DataMember]
    public Guid UserId { get; set; }

    [DataMember]
    public Guid InitiatingUserId { get; set; }

    [DataMember]
    public bool IsSystem { get; set; }

    [DataMember]
    public int Depth { get; set; }

    [DataMember]
    public Guid CorrelationId { get; set; }

    [DataMember]
    public Guid? RequestId { get; set; }

    [DataMember]
    public ParameterCollection Inputs { get; set; } = [];

    [DataMember]
    public ParameterCollection Outputs { get; set; } = [];

    [DataMember]
    public ParameterCollection Shared { get; set; } = [];

    [DataMember]
    public EntityImageCollection Before { get; set; } = [];

    [DataMember]
    public EntityImageCollection After { get; set; } = [];

    /// <summary>The state of a job.</summary>
    public static JobState Of(AsyncJob job) =>
        new()
        {
            Id = job.Id,
            StepId = job.Step.Id,
            CreatedOn = job.CreatedOn,
            Retries = job.Retries,
            Message = job.Operation.Message,
            Table = job.Operation.Table,
            PrimaryId = job.Operation.PrimaryId,
            UserId = job.Operation.Caller.UserId,
            InitiatingUserId = job.Operation.Caller.InitiatingUserId,
            IsSystem = job.Operation.Caller.IsSystem,
            Depth = job.Operation.Caller.Depth,
            CorrelationId = job.Operation.CorrelationId,
            RequestId = job.Operation.RequestId,
            Inputs = job.Operation.Inputs,
            Outputs = job.Operation.Outputs,
            Shared = job.Operation.SharedAt((int)PipelineStage.PostOperation),
            Before = job.Images.Pre,
            After = job.Images.Post,
        };

    /// <summary>The state as text.</summary>
    /// <exception cref="SerializationException">A plug-in put in a value that the SDK's contracts do not
    /// know.</exception>
    public string Write()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text))
        {
            Serializer.WriteObject(writer, this);
        }

        return text.ToString();
    }

    /// <summary>The state that a text holds.</summary>
    public static JobState Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        return (JobState)Serializer.ReadObject(reader)!;
    }

    /// <summary>The job, for that step.</summary>
    public AsyncJob Restore(IOperationHost host, StepRegistration step)
    {
        var caller = new Caller
        {
            UserId = UserId,
            InitiatingUserId = InitiatingUserId,
            IsSystem = IsSystem,
            Depth = Depth,
            CorrelationId = CorrelationId,
        };
        var operation = new RestoredOperation(host, caller, this) { RequestId = RequestId };
        return new AsyncJob(operation, step, StepImages.Of(Before, After))
        {
            Id = Id,
            CreatedOn = CreatedOn,
            Retries = Retries,
        };
    }
}
