using TreatyModel.Agreements;
using TreatyModel.Chronicles;
using TreatyModel.Validation;

namespace TreatyModel.Tests.Validation;

/// <summary>A spoilt document and what must be found in it, and nothing else: each "code path".</summary>
public sealed record BadDocument(string Name, Func<ValidationReport> Validate, params string[] Expected)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static BadDocument Of(string name, PeaceProcess process, params string[] expected) => new(name, process.Validate, expected);

    internal static BadDocument Of(string name, Agreement agreement, params string[] expected) => Of(name, Sample.With(agreement), expected);

    internal static BadDocument Of(string name, Chronicle chronicle, params string[] expected) =>
        new(name, () => chronicle.Validate(Sample.Process), expected);
}
