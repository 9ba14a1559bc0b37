using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace SalesCorner.Plugins.Settings;

/// <summary>Turns data contracts into JSON and back, the same way everywhere.</summary>
internal static class ContractText
{
    private static readonly DataContractJsonSerializerSettings Format = new() { UseSimpleDictionaryFormat = true };

    /// <summary>What a text says; null when there is none or it cannot be read.</summary>
    public static T? Read<T>(string? text)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            return (T?)new DataContractJsonSerializer(typeof(T), Format).ReadObject(stream);
        }
        catch (Exception damaged) when (damaged is SerializationException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The text of a contract.</summary>
    public static string Write<T>(T contract)
        where T : class
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T), Format).WriteObject(stream, contract);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
