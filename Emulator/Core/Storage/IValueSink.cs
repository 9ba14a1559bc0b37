namespace SalesCorner.Emulator.Storage;

/// <summary>Takes the stored form of a value: a statement's parameter, or an object.</summary>
internal interface IValueSink
{
    /// <summary>No value.</summary>
    void Nothing();

    /// <summary>A whole number.</summary>
    void Whole(long number);

    /// <summary>A floating point number.</summary>
    void Real(double number);

    /// <summary>A text.</summary>
    void Text(string text);

    /// <summary>An identifier.</summary>
    void Id(Guid id);
}
