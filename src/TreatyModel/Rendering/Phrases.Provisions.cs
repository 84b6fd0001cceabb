using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Identifiers;
using TreatyModel.Places;
using TreatyModel.Provisions;
using TreatyModel.Terms;
using TreatyModel.Values;

namespace TreatyModel.Rendering;

public sealed partial class Phrases
{
    private string NormWords(Norm norm, Id<Actor>? it)
    {
        var words = new List<string> { $"{Bearer(norm, it)} {norm.Act.Verb}" };
        Add(words, norm.Concerning.Count == 0 ? null : English.List(norm.Concerning.Select(The)));
        Add(words, norm.Object is null ? null : IsPassage(norm.Act) ? $"({norm.Object})" : norm.Object);
        Add(words, norm.Amounts.Count == 0 ? null : $"({English.List(norm.Amounts.Select(English.Amount))})");
        Add(words, norm.Where.Count == 0 ? null : WhereWords(norm.Act, norm.Where));
        Add(words, norm.OwedTo.Count == 0 ? null : $"{(norm.Act == ActKind.HandOver ? "to" : "towards")} {English.List(norm.OwedTo.Select(The))}");
        Add(words, norm.If is null ? null : Phrase(norm.If));
        Add(words, norm.From is null ? null : Beginning(norm.From));
        Add(words, norm.Due is null ? null : Deadline(norm.Due));
        Add(words, norm.Until is null ? null : End(norm.Until));
        Add(words, norm.Standard switch
        {
            Standard.Result => null,
            Standard.Conduct => "(a duty to try)",
            Standard.GoodFaith => "in good faith",
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        return string.Join(' ', words);
    }

    private string Bearer(Norm norm, Id<Actor>? it)
    {
        var bearers = norm.Bearers;
        var plural = bearers.Actors.Count > 1 && bearers.Sharing != Sharing.Any;
        var who = bearers switch
        {
            { Actors.Count: 0 } => "somebody whom the text does not name",
            { Actors: [var only], Stated: true } when only == it => "it",
            { Stated: false } => $"{Names(bearers)} (not named in the text: so read)",
            _ => Names(bearers),
        };
        var each = plural ? bearers.Sharing == Sharing.Jointly ? " together" : " each" : "";
        return norm.Modality switch
        {
            Modality.Obligation or Modality.StandingDuty => $"{who} must{each}",
            Modality.Prohibition => $"{who} must not",
            Modality.Permission => $"{who} may{each}",
            Modality.Power => $"{who}{each} {(plural ? "have" : "has")} the power to",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string EffectWords(Effect effect)
    {
        var from = effect.From is null ? "" : $" {Beginning(effect.From)}";
        var subject = effect.Subject switch
        {
            Subject.OfActor of => The(of.Actor),
            Subject.OfPlace of => register.Find(of.Place) is { } place ? Phrase(place) : of.Place.Value,
            Subject.OfAgreement of => $"“{Name(of.Agreement)}”",
            Subject.OfMatter of => of.Text,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return effect.Kind switch
        {
            EffectKind.Establishes => $"{subject} is established{from}",
            EffectKind.Activates => $"{subject} takes up its work{from}",
            EffectKind.Reaffirms => $"{subject} is reaffirmed{from}",
            EffectKind.Declares => $"the text declares{from}: {subject}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private string RuleWords(RuleContent content, Id<Actor>? it)
    {
        switch (content)
        {
            case RuleContent.Lasts lasts:
                return $"it lasts {Phrase(lasts.Term)}";
            case RuleContent.Composition composition:
                var members = composition.Members.Actors.Count == 0 ? "members whom the text does not name" : Names(composition.Members);
                var words = $"{(composition.Body is null ? "the body" : composition.Body == it ? "it" : The(composition.Body))} is made up of {members}"
                    + (composition.Level is null ? "" : $", represented by {composition.Level}")
                    + (composition.Mandate.Count == 0 ? "" : $"; its task: {English.List(composition.Mandate)}")
                    + (composition.LegalBasis.Count == 0 ? "" : $"; it works on {English.List(composition.LegalBasis)}");
                return words;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private string WhereWords(ActKind act, ValueList<Id<Place>> where)
    {
        var names = English.List(where.Select(The));
        return Preposition(act) switch
        {
            null => names,
            { Length: > 0 } word => $"{word} {names}{(word[0] == '(' ? ")" : "")}",
            _ => $"{ByKind(where)} {names}",
        };
    }

    /// <summary>The word between an act and its places: null for none, "" where it follows from the kind of place.</summary>
    private static string? Preposition(ActKind act) => act.Code switch
    {
        "hand-over" or "guard" or "enter" or "unblock" or "delimit" or "demarcate" or "attack" => null,
        "withdraw" => "from",
        "return" or "assist-return" or "visit" => "to",
        "take-control" => "of",
        "agree" or "negotiate" or "cooperate" or "consult" or "submit" or "report" => "(concerning",
        _ => "",
    };

    private string ByKind(ValueList<Id<Place>> where) => register.Find(where[0]) switch
    {
        Line or Corridor => "along",
        Point when char.IsAsciiLetterLower(LastWord(Name(where[0]))[0]) => "at",
        _ => "in",
    };

    private static bool IsPassage(ActKind act) => act == ActKind.GuaranteePassage || act == ActKind.ControlPassage;

    private static void Add(List<string> words, string? more)
    {
        if (more is not null)
        {
            words.Add(more);
        }
    }
}
