using System.Xml;

namespace SalesCorner.Emulator.Limits;

/// <summary>
/// Looks how deep XML is nested before a tree is made of it: what walks a deep tree takes time and stack.
/// </summary>
internal static class XmlLevels
{
    /// <summary>Whether elements are nested deeper than that; reads on only while they are not.</summary>
    public static bool Exceed(XmlReader reader, int most)
    {
        while (reader.Read())
        {
            if (reader.Depth > most)
            {
                return true;
            }
        }

        return false;
    }
}
