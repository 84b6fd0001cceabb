using TreatyModel.Acts;
using TreatyModel.Agreements;
using TreatyModel.Identifiers;
using static TreatyModel.Text.Prefix;

namespace TreatyModel.Terms;

/// <summary>The written form of <see cref="Anchor"/>.</summary>
internal static class AnchorText
{
    internal static Anchor? Read(string s) => s switch
    {
        "entry into force" => Anchor.EntryIntoForce,
        "signature" => Anchor.Signature,
        _ when After(s, "entry into force of ") is { } of => Id<Agreement>.TryParse(of, out var id) ? new Anchor.EntryIntoForceOf(id) : null,
        _ when After(s, "signature of ") is { } of => Id<Agreement>.TryParse(of, out var id) ? new Anchor.SignatureOf(id) : null,
        _ when After(s, "performance of ") is { } of => ProvisionId.TryParse(of, out var id) ? new Anchor.Performance(id) : null,
        _ when After(s, "beginning of ") is { } of => ProvisionId.TryParse(of, out var id) ? new Anchor.Beginning(id) : null,
        _ when After(s, "deadline of ") is { } of => ProvisionId.TryParse(of, out var id) ? new Anchor.Deadline(id) : null,
        _ when After(s, "breach of ") is { } of => ProvisionId.TryParse(of, out var id) ? new Anchor.Breach(id) : null,
        _ when After(s, "notice under ") is { } of => ProvisionId.TryParse(of, out var id) ? new Anchor.Notice(id) : null,
        _ when After(s, "expiry of ") is { } of => ProvisionId.TryParse(of, out var id) ? new Anchor.Expiry(id) : null,
        _ when After(s, "request of ") is { } of => BearersText.Read(of) is { } by ? new Anchor.Request(by) : null,
        _ when After(s, "time set by ") is { } of => BearersText.Read(of) is { } by ? new Anchor.TimeSet(by) : null,
        _ when After(s, "event ") is { } of => Id<NamedEvent>.TryParse(of, out var id) ? new Anchor.Named(id) : null,
        _ when After(s, "act ") is { } act => ReadAct(act),
        _ => null,
    };

    private static Anchor.ActOf? ReadAct(string text)
    {
        var by = text.IndexOf(" by ", StringComparison.Ordinal);
        if (!ActKind.TryParse(by < 0 ? text : text[..by], out var kind))
        {
            return null;
        }

        if (by < 0)
        {
            return new Anchor.ActOf(kind, null);
        }

        return BearersText.Read(text[(by + 4)..]) is { } bearers ? new Anchor.ActOf(kind, bearers) : null;
    }
}
