using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Knows the messages that steps name by an id which is the same in every environment.</summary>
internal static class MessageNames
{
    // As seen in exported solutions of many publishers; other messages come by name.
    private static readonly Dictionary<Guid, string> ById = new()
    {
        [new Guid("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Create",
        [new Guid("20bebb1b-ea3e-db11-86a7-000a3a5473e8")] = "Update",
        [new Guid("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Delete",
        [new Guid("16e7c888-3b24-448b-b7da-ebfe9b681762")] = "Associate",
        [new Guid("bdfc191d-fc56-493a-a6b1-cb0c47a22ecc")] = "Disassociate",
        [new Guid("6c9b0335-34d7-4a84-961e-832a3c0f81d1")] = "CalculatePrice",
    };

    /// <summary>The message of a step.</summary>
    public static string Of(XElement step)
    {
        if (step.Text("SdkMessageName") is { Length: > 0 } name)
        {
            return name;
        }

        var id = step.Id(step.Needed("SdkMessageId"));
        return ById.TryGetValue(id, out var known)
            ? known
            : throw ImportFault.At(step, $"The SDK message {id:D} is not known; name it in 'SdkMessageName'.");
    }

    /// <summary>The id of a message: the platform's where it is known.</summary>
    public static Guid IdOf(string name)
    {
        var known = ById.FirstOrDefault(pair => pair.Value == name).Key;
        return known == Guid.Empty ? Solutions.StableId.Of("sdkmessage", name) : known;
    }
}
