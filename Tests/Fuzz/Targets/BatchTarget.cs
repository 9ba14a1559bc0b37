using System.Text;
using SalesCorner.Emulator;
using SalesCorner.Emulator.WebApi.Batches;
using SalesCorner.Emulator.WebApi.Calls;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.Routing;

namespace SalesCorner.Fuzz.Targets;

/// <summary>Bodies of $batch.</summary>
internal sealed class BatchTarget : FuzzTarget
{
    private const string ContentType = "multipart/mixed; boundary=b";

    private static readonly string[] Seeds =
    [
        "--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET "
            + "/api/data/v9.2/accounts?$select=name HTTP/1.1\nAccept: application/json\n\n--b--\n",
        "--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: application/http\nContent-ID: "
            + "1\n\nPOST /api/data/v9.2/accounts HTTP/1.1\nContent-Type: "
            + "application/json\n\n{\"name\":\"One\",\"revenue\":5}\n--c\nContent-Type: "
            + "application/http\nContent-ID: 2\n\nPATCH $1 HTTP/1.1\nContent-Type: "
            + "application/json\n\n{\"telephone1\":\"2\"}\n--c--\n--b--\n",
        "--b\nContent-Type: application/http\n\nGET WhoAmI HTTP/1.1\n\n\n--b\nContent-Type: "
            + "application/http\n\nDELETE /api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001) "
            + "HTTP/1.1\n\n\n--b--\n",
    ];

    private readonly EmbeddedDataverse dataverse = World.Open();
    private readonly BatchRunner runner = new(new Router(new CallCatalog()));

    public override string Name => "Batch";

    public override byte[] Make(Random random) => Encoding.UTF8.GetBytes(Mutator.Text(random, Pick(random, Seeds)));

    public override void Feed(byte[] input)
    {
        var reply = runner.Run(Requests.Of(dataverse, "POST", "$batch", input, ContentType));
        if (Encoding.UTF8.GetString(reply.Body).Contains("HTTP/1.1 500", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(reply.Body));
        }
    }

    public override bool IsRefusal(Exception exception) => ErrorReplies.Of(exception).Status != 500;

    public override void Dispose()
    {
        dataverse.Dispose();
        base.Dispose();
    }
}
