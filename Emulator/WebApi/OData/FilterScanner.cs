using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>Walks through the text of a $filter.</summary>
internal sealed class FilterScanner(string text)
{
    private int at;

    /// <summary>Whether only blanks are left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return at >= text.Length;
        }
    }

    /// <summary>Steps over the character, if it is the next one.</summary>
    public bool Take(char one)
    {
        SkipBlanks();
        if (at < text.Length && text[at] == one)
        {
            at++;
            return true;
        }

        return false;
    }

    /// <summary>Steps over the character; a fault when another one comes.</summary>
    public void Expect(char one)
    {
        if (!Take(one))
        {
            throw Unexpected();
        }
    }

    /// <summary>The next word, left where it is.</summary>
    public string Peek()
    {
        var start = at;
        var word = TryWord();
        at = start;
        return word;
    }

    /// <summary>Steps over the word, if it is the next one.</summary>
    public bool TakeWord(string word)
    {
        if (Peek() != word)
        {
            return false;
        }

        TryWord();
        return true;
    }

    /// <summary>The next word; a fault when none comes.</summary>
    public string Word() => TryWord() is { Length: > 0 } word ? word : throw Unexpected();

    /// <summary>Whether a quoted text comes next.</summary>
    public bool IsAtQuote()
    {
        SkipBlanks();
        return at < text.Length && text[at] == '\'';
    }

    /// <summary>The next quoted text, with its doubled quotes as one.</summary>
    public string Quoted()
    {
        Expect('\'');
        var start = at;
        while (at < text.Length)
        {
            if (text[at] == '\'')
            {
                if (at + 1 >= text.Length || text[at + 1] != '\'')
                {
                    return text[start..at++].Replace("''", "'", StringComparison.Ordinal);
                }

                at++;
            }

            at++;
        }

        throw ApiFault.BadQuery($"There is an unterminated string literal at position {start} in '{text}'.");
    }

    /// <summary>Everything up to the bracket that closes the one just taken, which is stepped over.</summary>
    public string UpToClosing()
    {
        var start = at;
        var depth = 0;
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var one = text[at];
            if (quote != '\0')
            {
                quote = one == quote ? '\0' : quote;
            }
            else if (one is '\'' or '"')
            {
                quote = one;
            }
            else if (one == ')' && depth-- == 0)
            {
                return text[start..at++];
            }
            else if (one == '(')
            {
                depth++;
            }
        }

        throw Unexpected();
    }

    /// <summary>The fault for what comes next.</summary>
    public ApiFault Unexpected() => ApiFault.BadQuery($"Syntax error at position {at} in '{text}'.");

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    // A colon belongs to times only: after a letter it ends the name of a lambda's variable.
    private string TryWord()
    {
        SkipBlanks();
        var start = at;
        var isTime = at < text.Length && char.IsAsciiDigit(text[at]);
        while (
            at < text.Length
            && (
                char.IsAsciiLetterOrDigit(text[at])
                || text[at] is '_' or '.' or '/' or '-' or '@' or '+'
                || (isTime && text[at] == ':')
            )
        )
        {
            at++;
        }

        return text[start..at];
    }
}
