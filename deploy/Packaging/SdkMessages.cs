using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Ids of the platform's messages that are the same in every environment.</summary>
/// <remarks>Seen so in all exported solutions; other messages have ids of their own in each environment and cannot be
/// shipped.</remarks>
public static class SdkMessages
{
    private static readonly Dictionary<string, Guid> Ids = new(StringComparer.Ordinal)
    {
        ["Create"] = new("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Update"] = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Delete"] = new("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
    };

    /// <summary>The id of a message.</summary>
    /// <exception cref="CommandFailedException">The message has no id that holds everywhere.</exception>
    public static Guid IdOf(string message) =>
        Ids.TryGetValue(message, out var id)
            ? id
            : throw new CommandFailedException(
                $"Message {message} has another id in each environment. Register on Create, Update or Delete."
            );

    /// <summary>The name of a message id, or nothing when it is not one of these.</summary>
    public static string? NameOf(Guid id) => Ids.FirstOrDefault(pair => pair.Value == id).Key;

    /// <summary>Which request property an image is taken for.</summary>
    public static string ImageProperty(string message) => message == "Create" ? "Id" : "Target";
}
