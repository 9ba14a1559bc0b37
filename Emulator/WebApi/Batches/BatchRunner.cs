using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Batches;

/// <summary>Runs $batch requests.</summary>
internal sealed class BatchRunner(Router router)
{
    /// <summary>Answers every request of a batch.</summary>
    public ApiReply Run(ApiRequest request) => request.Body.Length == 0 ? router.Answer(request) : throw ApiFault.NotImplemented("$batch");
}
