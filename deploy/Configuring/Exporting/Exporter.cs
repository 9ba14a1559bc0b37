using System.Text.Encodings.Web;
using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Exporting;

/// <summary>Reads what an environment is configured with, and writes it as a settings file.</summary>
internal static class Exporter
{
    private static readonly JsonSerializerOptions Format = new(SettingsDocument.Format)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The whole configuration.</summary>
    /// <param name="client">The environment.</param>
    /// <param name="notes">Takes what could not be written, and why.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<SettingsDocument> ReadAsync(
        DataverseClient client,
        ICollection<string> notes,
        CancellationToken cancellation
    )
    {
        var settings = await TableFacts.ReadAsync(client, ConfiguredTable.Settings, cancellation);
        var policies = await TableFacts.ReadAsync(client, ConfiguredTable.StagePolicies, cancellation);
        var questions = await TableFacts.ReadAsync(client, ConfiguredTable.Questions, cancellation);
        var reasons = await TableFacts.ReadAsync(client, ConfiguredTable.LossReasons, cancellation);
        var pillars = await TableFacts.ReadAsync(client, ConfiguredTable.Pillars, cancellation);
        var templates = await TableFacts.ReadAsync(client, ConfiguredTable.Templates, cancellation);
        var ofTemplates = await TableFacts.ReadAsync(client, ConfiguredTable.TemplateKeyResults, cancellation);
        var organisation = await OrganisationFacts.ReadAsync(client, cancellation);
        var quotas = await QuotaExport.ReadAsync(client, cancellation);
        var standards = (await StandardFound.ReadAsync(client, cancellation))
            .Where(standard => standard.Active)
            .ToList();
        var roles = await RoleBook.ReadAsync(client, RoleEntry.Names, cancellation);
        var reps = new PersonBook(client, teams: false);
        var ids = quotas
            .Select(quota => quota.Rep)
            .Concat(standards.Select(standard => standard.Rep).OfType<Guid>())
            .Select(id => id.ToString("D"))
            .ToList();
        await reps.ReadAsync(ids, cancellation);
        var people = ids.SelectMany(reps.Find)
            .Concat(RoleEntry.Names.SelectMany(roles.HoldersOf))
            .DistinctBy(person => person.Id)
            .ToList();
        var names = await PeopleNames.ReadAsync(client, people, cancellation);
        return new SettingsDocument
        {
            Settings = RowEntries.Settings(settings),
            StagePolicies = RowEntries.Policies(policies),
            Questions = RowEntries.Questions(questions),
            LossReasons = RowEntries.LossReasons(reasons),
            Pillars = RowEntries.Pillars(pillars),
            Templates = RowEntries.Templates(templates),
            TemplateKeyResults = RowEntries.TemplateKeyResults(ofTemplates, templates),
            Standards = StandardExport.Entries(standards, names),
            Quotas = QuotaExport.Entries(quotas, organisation, names, notes),
            Roles = [.. RoleEntry.Names.Where(roles.Has).Select(role => Role(role, roles, names))],
        };
    }

    /// <summary>Writes the settings file.</summary>
    public static Task WriteAsync(string path, SettingsDocument document, CancellationToken cancellation) =>
        WriteAsync(path, JsonSerializer.Serialize(document, Format) + "\n", cancellation);

    /// <summary>Writes a file whole or not at all.</summary>
    /// <exception cref="CommandFailedException">It cannot be written.</exception>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        try
        {
            var whole = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            var part = whole + ".part";
            await PrivateFile.WriteAsync(part, text, cancellation);
            File.Move(part, whole, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"{path} cannot be written ({failure.Message}). Give another file.",
                failure
            );
        }
    }

    private static RoleEntry Role(string role, RoleBook roles, PeopleNames names)
    {
        List<string> Holders(bool teams) =>
            [
                .. roles
                    .HoldersOf(role)
                    .Where(person => person.IsTeam == teams)
                    .Select(person => names.Of(person.Id))
                    .Order(StringComparer.OrdinalIgnoreCase),
            ];
        return new RoleEntry(role) { Users = Holders(teams: false), Teams = Holders(teams: true) };
    }
}
