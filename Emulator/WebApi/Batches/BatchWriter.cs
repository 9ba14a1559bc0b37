using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Batches;

/// <summary>Writes the answers of a batch as a multipart body.</summary>
internal sealed class BatchWriter(string boundary)
{
    private const string NewLine = "\r\n";
    private readonly StringBuilder body = new();

    /// <summary>Adds the answer to a request that stood alone, or to a change set that failed.</summary>
    public void Add(ApiReply reply, string? contentId) => Part(boundary, reply, contentId);

    /// <summary>Adds the answers of a change set.</summary>
    public void AddSet(IReadOnlyList<ApiReply> replies, IReadOnlyList<BatchOperation> operations)
    {
        var inner = "changesetresponse_" + Guid.NewGuid().ToString("D");
        Line("--" + boundary);
        Line($"Content-Type: multipart/mixed; boundary={inner}");
        Line("");
        for (var i = 0; i < replies.Count; i++)
        {
            Part(inner, replies[i], operations[i].ContentId);
        }

        Line($"--{inner}--");
    }

    /// <summary>The whole body.</summary>
    public string Finish()
    {
        Line($"--{boundary}--");
        return body.ToString();
    }

    private void Part(string mark, ApiReply reply, string? contentId)
    {
        Line("--" + mark);
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        if (contentId is not null)
        {
            Line("Content-ID: " + contentId);
        }

        Line("");
        Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"HTTP/1.1 {reply.Status} {ReasonPhrases.GetReasonPhrase(reply.Status)}"
            )
        );
        if (reply.ContentType is not null)
        {
            Line("Content-Type: " + reply.ContentType);
        }

        Line("OData-Version: 4.0");
        foreach (var (name, value) in reply.Headers)
        {
            Line($"{name}: {value}");
        }

        Line("");
        Line(Encoding.UTF8.GetString(reply.Body));
    }

    private void Line(string text) => body.Append(text).Append(NewLine);
}
