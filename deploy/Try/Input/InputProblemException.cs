namespace SalesCorner.Deploy.Try.Input;

/// <summary>Input that cannot be used at all: names the file, the place and the cure. Shown word for word.</summary>
public sealed class InputProblemException : Exception
{
    /// <summary>Creates the problem with the sentence that the person reads.</summary>
    public InputProblemException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the problem with the sentence that the person reads and what caused it.</summary>
    public InputProblemException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
