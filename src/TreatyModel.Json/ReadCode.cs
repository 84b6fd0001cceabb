using TreatyModel.Values;

namespace TreatyModel.Json;

/// <summary>Why a file cannot be read: a stable code, listed in docs/rules.md.</summary>
public sealed record ReadCode
{
    private ReadCode(string code, string description)
    {
        Code = code;
        Description = description;
    }

    /// <summary>The text is no JSON: a bracket is missing, a comma is too many, a comment stands in it.</summary>
    public static ReadCode NotJson { get; } = new("TM0001", "The text is no JSON: a bracket is missing, a comma is too many, a comment stands in it.");

    /// <summary>The bytes are no UTF-8, or a string holds half a character.</summary>
    public static ReadCode NotUnicode { get; } = new("TM0002", "The bytes are no UTF-8, or a string holds half a character.");

    /// <summary>The file, a line, a string or the depth is over a limit.</summary>
    public static ReadCode OverLimit { get; } = new("TM0003", "The file, a line of a chronicle, a string or the depth is over a limit.");

    /// <summary>The file does not say which format it is in, or it is no format of this library.</summary>
    public static ReadCode UnknownFormat { get; } = new("TM0004", "The file does not say which format it is in, or not one of this library's.");

    /// <summary>The file is in a later version of its format than this library knows.</summary>
    public static ReadCode NewerFormat { get; } = new("TM0005", "The file is in a later version of its format than this library knows.");

    /// <summary>The file is another kind of file than the one asked for.</summary>
    public static ReadCode OtherKind { get; } = new("TM0006", "The file is of another kind than the one asked for: a process where an agreement was wanted.");

    /// <summary>A property that the object does not have.</summary>
    public static ReadCode UnknownProperty { get; } = new("TM0010", "A property that the object does not have.");

    /// <summary>A property that the object always needs is missing.</summary>
    public static ReadCode MissingProperty { get; } = new("TM0011", "A property that the object always needs is missing.");

    /// <summary>A property stands twice in one object.</summary>
    public static ReadCode DuplicateProperty { get; } = new("TM0012", "A property, or a language among names, stands twice in one object.");

    /// <summary>A list where text was expected, a number where an object was, null anywhere.</summary>
    public static ReadCode WrongKind { get; } = new("TM0013", "A value of the wrong kind: a list where text is expected, a number where an object is, null anywhere.");

    /// <summary>A word that is none of those possible.</summary>
    public static ReadCode UnknownWord { get; } = new("TM0014", "A word, or a 'type', that is none of those possible.");

    /// <summary>A value that its property does not accept.</summary>
    public static ReadCode WrongValue { get; } = new("TM0015", "A value that its property does not accept: no date, no id, an empty text, a width that is no length.");

    /// <summary>A citation names a property that what it cites does not have.</summary>
    public static ReadCode UnknownCitedProperty { get; } = new("TM0016", "A citation names a property that the clause or document cited does not have.");

    /// <summary>A folder is no process folder.</summary>
    public static ReadCode NoProcessFolder { get; } = new("TM0020", "A folder is no process folder: it has no process.json.");

    /// <summary>Every code, in order.</summary>
    public static ValueList<ReadCode> All { get; } =
    [
        NotJson, NotUnicode, OverLimit, UnknownFormat, NewerFormat, OtherKind, UnknownProperty, MissingProperty,
        DuplicateProperty, WrongKind, UnknownWord, WrongValue, UnknownCitedProperty, NoProcessFolder,
    ];

    /// <summary>The code: <c>TM0010</c>.</summary>
    public string Code { get; }

    /// <summary>What it stands for, in one sentence.</summary>
    public string Description { get; }

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
