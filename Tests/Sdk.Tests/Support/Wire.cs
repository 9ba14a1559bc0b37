using System.Runtime.Serialization;
using System.Text;

namespace SalesCorner.Sdk.Tests.Support;

/// <summary>Writes and reads objects as the platform's services do.</summary>
internal static class Wire
{
    public static string Write<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static T Read<T>(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return (T)new DataContractSerializer(typeof(T)).ReadObject(stream)!;
    }

    public static T Copy<T>(T value) => Read<T>(Write(value));
}
