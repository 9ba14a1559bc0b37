using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>Makes parts one after the other, whatever happens to requests and answers on their way.</summary>
/// <param name="client">The environment.</param>
/// <param name="solution">The solution that the parts are for.</param>
/// <param name="pace">How long to wait between two looks.</param>
internal sealed class Bootstrapper(DataverseClient client, string solution, PollingDelay pace)
{
    // A request whose answer was lost is sent again when the part is not there.
    private const int Sendings = 4;
    private const int MostLooks = 720;

    private readonly Dictionary<string, string> headers = new(StringComparer.Ordinal)
    {
        ["MSCRM.SolutionUniqueName"] = solution,
    };

    /// <summary>The parts that are not there, in the order of making.</summary>
    /// <exception cref="CommandFailedException">A column is there with another type.</exception>
    public static async Task<IReadOnlyList<WantedPart>> MissingAsync(
        DataverseClient client,
        IReadOnlyList<WantedPart> wanted,
        CancellationToken cancellation
    )
    {
        var known = new KnownParts(client);
        var missing = new List<WantedPart>();
        foreach (var part in wanted)
        {
            if (!await known.HasAsync(part, cancellation))
            {
                missing.Add(part);
            }
            else if (
                part.Kind == PartKind.Column
                && await known.TypeAsync(part, cancellation) is { } type
                && !IsType(part, type)
            )
            {
                throw new CommandFailedException(
                    $"The {part.Title} is there as {type}, and the solution needs {part.Body["@odata.type"]}. "
                        + "A type cannot change: delete that column, or bootstrap another environment."
                );
            }
        }

        return missing;
    }

    /// <summary>Makes them.</summary>
    /// <exception cref="DataverseFailureException">One was refused; those before it stay, and the next run goes
    /// on.</exception>
    public async Task MakeAsync(IReadOnlyList<WantedPart> parts, IProgressMeter meter, CancellationToken cancellation)
    {
        foreach (var kind in parts.GroupBy(part => part.Kind).OrderBy(kind => kind.Key))
        {
            meter.Begin($"Making {PartWords.Many(kind.Key)}", kind.Count());
            foreach (var part in kind)
            {
                await MakeAsync(part, cancellation);
                meter.Advance();
            }
        }
    }

    /// <summary>Waits until the indexes of the keys are there: rows are written by them next.</summary>
    /// <exception cref="CommandFailedException">One could not be built.</exception>
    public async Task WaitForKeysAsync(IEnumerable<string> tables, IProgressMeter meter, CancellationToken cancellation)
    {
        meter.Begin("Waiting for the keys' indexes");
        foreach (var table in tables)
        {
            for (var look = 0; await WaitingKeyAsync(table, cancellation) is { } key; look++)
            {
                if (look == MostLooks)
                {
                    throw new CommandFailedException(
                        $"The index of the key {key} of {table} is still being built. Run the same command again later."
                    );
                }

                await pace.WaitAsync(look, cancellation);
            }
        }
    }

    private async Task MakeAsync(WantedPart part, CancellationToken cancellation)
    {
        for (var sending = 1; ; sending++)
        {
            try
            {
                await client.SendAsync(
                    new ApiRequest(HttpMethod.Post, part.Path, part.Body.DeepClone()) { Headers = headers },
                    cancellation
                );
                return;
            }
            catch (ConnectionLostException) when (sending < Sendings)
            {
                await pace.WaitAsync(sending, cancellation);
            }
            catch (DataverseFailureException failure)
            {
                // An earlier sending, of this run or of one that was cut off, arrived late: so this one was refused.
                if (!await new KnownParts(client).HasAsync(part, cancellation))
                {
                    throw new CommandFailedException(
                        $"The environment refused the {part.Title}: {failure.Message} What was made before it "
                            + "stays. Cure it and run the same command again: it goes on from there.",
                        failure
                    );
                }

                return;
            }

            if (await new KnownParts(client).HasAsync(part, cancellation))
            {
                return;
            }
        }
    }

    private async Task<string?> WaitingKeyAsync(string table, CancellationToken cancellation)
    {
        var answer = await client.GetAsync(
            $"EntityDefinitions(LogicalName={ApiText.Literal(table)})/Keys?$select=SchemaName,EntityKeyIndexStatus",
            cancellation
        );
        foreach (var key in (answer["value"] as System.Text.Json.Nodes.JsonArray ?? []).Select(one => one!.AsObject()))
        {
            switch (key.Text("EntityKeyIndexStatus"))
            {
                case "Pending" or "InProgress":
                    return key.Text("SchemaName");
                case "Failed":
                    throw new CommandFailedException(
                        $"The index of the key {key.Text("SchemaName")} of {table} could not be built. "
                            + "Activate the key in the maker portal, then run the same command again."
                    );
                default:
                    break;
            }
        }

        return null;
    }

    private static bool IsType(WantedPart part, string type) =>
        part.Body["@odata.type"]!.ToString() == $"Microsoft.Dynamics.CRM.{type}AttributeMetadata";
}
