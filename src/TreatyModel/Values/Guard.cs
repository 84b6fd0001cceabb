using System.Runtime.CompilerServices;

namespace TreatyModel.Values;

/// <summary>The checks that values make of themselves, with messages that name the property and show the value.</summary>
internal static class Guard
{
    internal const int MaxTextLength = 20_000;

    internal static T NotNull<T>(T? value, [CallerMemberName] string property = "")
        where T : class =>
        value ?? throw new ArgumentNullException(property, $"{property} cannot be null.");

    internal static string Text(string? value, [CallerMemberName] string property = "") =>
        OptionalText(value ?? throw new ArgumentNullException(property, $"{property} cannot be null."), property)!;

    internal static string? OptionalText(string? value, [CallerMemberName] string property = "")
    {
        if (value is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{property} cannot be empty: leave it out where there is nothing to say.", property);
        }

        if (value.Length > MaxTextLength)
        {
            throw new ArgumentException($"{property} has {value.Length} characters; at most {MaxTextLength} are accepted.", property);
        }

        if (HasHalfCharacter(value))
        {
            throw new ArgumentException($"{property} holds half a character: an unpaired surrogate, which no file can hold.", property);
        }

        return value;
    }

    internal static T Defined<T>(T value, [CallerMemberName] string property = "")
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(property, value, $"{property} has no such value.");

    internal static T? OptionalDefined<T>(T? value, [CallerMemberName] string property = "")
        where T : struct, Enum =>
        value is { } given ? Defined(given, property) : null;

    internal static ValueList<T> NotEmpty<T>(ValueList<T> value, [CallerMemberName] string property = "") =>
        NotNull(value, property).Count > 0 ? value : throw new ArgumentException($"{property} needs at least one element.", property);

    internal static ValueList<string> Texts(ValueList<string> value, [CallerMemberName] string property = "")
    {
        foreach (var text in NotNull(value, property))
        {
            Text(text, property);
        }

        return value;
    }

    internal static decimal NotNegative(decimal value, [CallerMemberName] string property = "") =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(property, value, $"{property} cannot be negative.");

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
}
