using System.Runtime.CompilerServices;

namespace TreatyModel.Values;

/// <summary>The checks that values make of themselves, with messages that name the property or the parameter and show the value.</summary>
/// <remarks>A caller names neither: it is what the caller wrote, or for the <c>value</c> of a property the property.</remarks>
internal static class Guard
{
    internal const int MaxTextLength = 20_000;

    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "")
        where T : class =>
        value ?? throw new ArgumentNullException(Called(name, property), $"{Called(name, property)} cannot be null.");

    internal static string Text(string? value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "") =>
        OptionalText(NotNull(value, name, property), name, property)!;

    internal static string? OptionalText(string? value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "")
    {
        if (value is null)
        {
            return null;
        }

        name = Called(name, property);

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} cannot be empty: leave it out where there is nothing to say.", name);
        }

        if (value.Length > MaxTextLength)
        {
            throw new ArgumentException($"{name} has {value.Length} characters; at most {MaxTextLength} are accepted.", name);
        }

        if (HasHalfCharacter(value))
        {
            throw new ArgumentException($"{name} holds half a character: an unpaired surrogate, which no file can hold.", name);
        }

        return value;
    }

    internal static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(Called(name, property), value, $"{Called(name, property)} has no such value.");

    internal static T? OptionalDefined<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "")
        where T : struct, Enum =>
        value is { } given ? Defined(given, name, property) : null;

    internal static ValueList<T> NotEmpty<T>(ValueList<T> value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "") =>
        NotNull(value, name, property).Count > 0 ? value : throw new ArgumentException($"{Called(name, property)} needs at least one element.", Called(name, property));

    internal static ValueList<string> Texts(ValueList<string> value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "")
    {
        foreach (var text in NotNull(value, name, property))
        {
            Text(text, name, property);
        }

        return value;
    }

    internal static decimal NotNegative(decimal value, [CallerArgumentExpression(nameof(value))] string name = "", [CallerMemberName] string property = "") =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(Called(name, property), value, $"{Called(name, property)} cannot be negative.");

    internal static bool HasHalfCharacter(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[++i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a refusal says, without the name of the parameter that the runtime adds: for who reads findings and files, and not code.</summary>
    internal static string Says(ArgumentException refusal)
    {
        var end = refusal.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? refusal.Message : refusal.Message[..end];
    }

    private static string Called(string name, string property) => name == "value" ? property : name;
}
