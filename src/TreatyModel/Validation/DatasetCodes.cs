using System.Collections.Frozen;
using TreatyModel.Values;

namespace TreatyModel.Validation;

/// <summary>Which codes the datasets of peace agreements have for a kind of clause.</summary>
/// <remarks>PA-X: University of Edinburgh, PA-X Peace Agreements Database. PAM: Kroc Institute, Peace Accords Matrix.</remarks>
internal static class DatasetCodes
{
    // A kind that no code fits is left out: hand-over of territory, further agreement, reaffirmation.
    private static readonly FrozenDictionary<string, ValueList<string>> Codes = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal)
    {
        ["ceasefire"] = ["PA-X Ce", "PAM cease"],
        ["standstill"] = ["PA-X Ce", "PA-X SsrGua", "PAM cease"],
        ["line of contact"] = ["PA-X Ce", "PA-X SsrGua", "PAM cease"],
        ["withdrawal"] = ["PA-X SsrArm", "PA-X DdrDemil", "PAM with"],
        ["peacekeeper deployment"] = ["PA-X ImPK", "PAM unpkf", "PAM regpkf"],
        ["corridor"] = ["PA-X HrMob", "PA-X DevHum", "PA-X ProtCiv"],
        ["border commission"] = ["PA-X StBor", "PA-X StXbor", "PAM bound"],
        ["joint body"] = ["PA-X ImE", "PAM disput"],
        ["monitoring centre"] = ["PA-X ImE", "PAM verify"],
        ["return of displaced persons"] = ["PA-X GRef", "PA-X LaRefRet", "PAM refug", "PAM idps"],
        ["exchange of prisoners and remains"] = ["PA-X TjPrire", "PA-X TjMis", "PAM prisr"],
        ["unblocking of transport links"] = ["PA-X StXbor", "PA-X DevInfra", "PAM develop"],
        ["verification"] = ["PA-X ImE", "PAM verify"],
        ["dispute settlement"] = ["PA-X ImE", "PAM disput"],
        ["amnesty"] = ["PA-X TjAm", "PAM amnest"],
        ["timeline"] = ["PAM time"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes for a kind of clause, by its plain English name; none where no dataset has one.</summary>
    internal static ValueList<string> For(string kind) => Codes.GetValueOrDefault(kind) ?? [];
}
