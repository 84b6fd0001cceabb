using TreatyModel.Actors;
using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Values;
using static TreatyModel.Compliance.Engine.Bearing;

namespace TreatyModel.Compliance.Engine;

internal sealed partial class Ledger
{
    // Which duties an act or an observation bears on, and how.
    private readonly partial struct Posting
    {
        private void Cite(ProvisionId cited)
        {
            var norms = plan.Addresses.Norms(cited);
            var held = ledger.Witnesses.AddedTo(entry).HasFlag(Added.Breach);
            foreach (var norm in norms)
            {
                if (entry is Act { Progress: Progress.Completed } certificate && ActTable.Is(certificate.Kind, ActKind.Verify) && !ActTable.Is(norm.Norm.Act, ActKind.Verify))
                {
                    Certify(norm, cited);
                    continue;
                }

                var citing = cited.Key is not null && (norms.Count == 1 || norm.Id.Key == cited.Key) ? Citing.Norm
                    : norm.IsOnlyDutyOfClause && norms.Count(other => other.Kind != DutyKind.Liberty) <= 1 ? Citing.Norm
                    : Citing.Clause;
                if (Of(entry, norm, citing, held) is not { } use)
                {
                    continue;
                }

                foreach (var duty in norm.Duties)
                {
                    // What names no stage is shared out among the stages by the whole.
                    var isMeant = (cited.Bearer is null || duty.Bearers.Contains(cited.Bearer))
                        && (cited.Stage is null ? duty.Stage is null : duty.Stage?.Key == cited.Stage);
                    if (isMeant && Actor(duty, use) != Truth.No)
                    {
                        Match(duty, use, cited.Occurrence is null ? MatchFlags.None : MatchFlags.NamesOccurrence);
                    }
                }
            }
        }

        // Without a citation: act, actor, place and object must all be known to fit.
        private void Compare(NormPlan norm)
        {
            if (entry.Agreements.Count > 0 && (!entry.Agreements.Contains(norm.Agreement.Agreement.Id) || (entry is Act life && StatusHistory.StatusOf(life) is not null)))
            {
                return;
            }

            if (Of(entry, norm, Citing.None, held: false) is not { } use)
            {
                return;
            }

            var places = norm.Norm.Where.Count > 0 ? norm.Norm.Where : norm.Norm.To;
            var place = ledger.Places.Any(places, entry.Where);
            if (place == Truth.No)
            {
                return;
            }

            foreach (var duty in norm.Duties)
            {
                if (duty.Stage is not null)
                {
                    continue;
                }

                var actor = Actor(duty, use);
                if (actor == Truth.No)
                {
                    continue;
                }

                var identified = IsIdentified(norm, use, places.Count > 0);
                if (identified == Truth.No)
                {
                    continue;
                }

                var unknown = actor == Truth.Unknown ? entry.By.Count == 0 ? "who acted is not known" : "whether whoever acted is the bearer is not known" : place == Truth.Unknown ? "where it was is not known to be there" : identified == Truth.Yes ? null : "whether it is what the norm is about is not said";
                if (unknown is null)
                {
                    Match(duty, use, MatchFlags.Uncited);
                }
                else
                {
                    ledger.Put(ledger.MayBear, norm.Index, new Doubt(index, unknown, EntryTimes.Bounds(entry.Happened, norm.Agreement.TimeZone).From), remove);
                    break;
                }
            }
        }

        // Whether it is the thing that the norm is about: by the place, or by whom it was done with or towards.
        private Truth IsIdentified(NormPlan norm, Use use, bool byPlace)
        {
            if (norm.Norm.Concerning.Count > 0)
            {
                return Names(norm.Norm.Concerning) ? Truth.Yes : entry.With.Count == 0 ? Truth.Unknown : Truth.No;
            }

            if (byPlace || use == Use.Counts || Names(norm.Norm.OwedTo))
            {
                return Truth.Yes;
            }

            // That an act breaks a duty to keep something up, somewhere, is for a source to say.
            var broken = use == Use.Violates && !norm.IsProhibition && norm.Norm.Conduct is null;
            return norm.Norm.Object is null && !broken ? Truth.Yes : Truth.Unknown;
        }

        private bool Names(ValueList<Id<Actor>> meant)
        {
            var (with, actors) = (entry.With, ledger.Actors);
            return meant.Count > 0 && meant.Any(one => actors.AnyActsFor(with, one) == Truth.Yes);
        }

        private Truth Actor(DutyPlan duty, Use use)
        {
            var acted = Acted(entry);
            if (entry is Act { Attribution: ConductAttribution.Individuals } && use == Use.Violates)
            {
                return Truth.No;
            }

            var norm = duty.Norm.Norm;
            if (norm.Conduct is not null && use == Use.Violates && norm.Act == ActKind.Prevent)
            {
                return Any(norm.Performers, acted);
            }

            if (duty.Bearers.Count == 0)
            {
                return Truth.Yes;
            }

            // What is to be done together is done by all; where an entry cites the norm, one can be named for all.
            var best = Any(duty.Bearers, acted, ledger.SubstituteOf(duty, entry));
            return duty.Sharing == Sharing.Jointly && entry.Cites.Count == 0 && best == Truth.Yes ? All(duty.Bearers, acted) : best;
        }

        private Truth All(ValueList<Id<Actor>> meant, ValueList<Id<Actor>> acted)
        {
            var actors = ledger.Actors;
            return meant.All(one => actors.AnyActsFor(acted, one) == Truth.Yes) ? Truth.Yes : Truth.No;
        }

        private Truth Any(ValueList<Id<Actor>> meant, ValueList<Id<Actor>> acted, Id<Actor>? also = null)
        {
            var best = meant.Count == 0 ? Truth.Yes : Truth.No;
            foreach (var one in meant.AsSpan())
            {
                best = Truths.Or(best, ledger.Actors.AnyActsFor(acted, one));
            }

            return also is null ? best : Truths.Or(best, ledger.Actors.AnyActsFor(acted, also));
        }

        private void Match(DutyPlan duty, Use use, MatchFlags flags)
        {
            // What speaks against the bearer is weighed as such, whatever kind of duty it is.
            var evidence = AmountsSaid.EvidenceOf(use, duty);
            if (ledger.Witnesses.Weigh(entry, duty, evidence) is not { } basis)
            {
                SetAside(duty, use);
                return;
            }

            if (entry.By.Count == 0 && use is Use.Violates && duty.Bearers.Count > 0 && basis is Basis.Established or Basis.Alleged)
            {
                basis = Basis.Unknown;
            }

            var (from, to) = EntryTimes.Bounds(entry.Happened, duty.Agreement.TimeZone);
            var act = entry as Act;
            var added = ledger.Witnesses.AddedTo(entry);
            var (said, rivals) = added.HasFlag(Added.Amount) ? Amount(duty, evidence) : (entry.Amount, false);
            // Nothing left is the whole, however much was owed.
            var (need, amount, comparable) = use == Use.Performs && entry is Observation && said is Quantities.Amount.Fixed { Quantity.Value: 0 } ? new CountedAs(-1, 0)
                : use == Use.Performs || said is Quantities.Amount.Fixed ? CountedAs.Of(duty.Needs, said, entry.Cites.Count > 0)
                : new CountedAs(-1, 0);
            flags |= rivals ? MatchFlags.RivalAmounts : MatchFlags.None;
            flags |= comparable ? MatchFlags.None : MatchFlags.Incomparable;
            flags |= entry is Observation ? MatchFlags.Observed : MatchFlags.None;
            flags |= act is not null && ActTable.Removes(act.Kind) ? MatchFlags.Removes : MatchFlags.None;
            flags |= act is { Progress: not Progress.Completed } || entry is Observation ? MatchFlags.GoesOn : MatchFlags.None;
            flags |= added.HasFlag(Added.Date) ? MatchFlags.RivalDates : MatchFlags.None;
            ledger.Touch(duty, ledger.Put(ledger.Matches, duty.Index, new Match
            {
                Happened = new Happening(index, entry.Happened, to, basis),
                From = from,
                Use = use,
                Progress = act?.Progress ?? Progress.Completed,
                Flags = flags,
                Need = need,
                Amount = amount,
            }, remove));

            // What is done of the whole is shared out among its stages.
            foreach (var stage in duty.Stages)
            {
                ledger.Touch(plan.NodeOf(stage));
            }
        }

        // What the policy does not let count may yet be held to be a breach.
        private void SetAside(DutyPlan duty, Use use)
        {
            if (use == Use.Violates)
            {
                var (from, to) = EntryTimes.Bounds(entry.Happened, duty.Agreement.TimeZone);
                ledger.Put(ledger.Unproved, duty.Index, new Incident(index, from, to), remove);
                if (ledger.SaidOn(duty) is not null)
                {
                    ledger.Touch(plan.NodeOf(duty));
                }
            }
        }

        // Where only accepted units count, the verifier's number is the one that counts.
        private (Quantities.Amount? Said, bool Rivals) Amount(DutyPlan duty, EvidenceUse use)
        {
            var stated = (entry.Amount as Quantities.Amount.Fixed)?.Quantity;
            var (own, accepted, rivals) = (stated, false, false);
            foreach (var word in entry.Attestations.AsSpan())
            {
                if (word.Amount is not Quantities.Amount.Fixed { Quantity: var number } || number == own)
                {
                    continue;
                }

                rivals = true;
                if (duty.Norm.Norm is { Measure.Counts: not null, Verifier: not null } && ledger.Witnesses.Of(word, duty) == Voices.NamedVerifier)
                {
                    (stated, accepted) = (number, true);
                }
            }

            if (rivals && !accepted && AmountsSaid.Of(ledger.Witnesses, entry, duty, use) is var (unit, said))
            {
                stated = unit with { Value = said.Counted };
                rivals = said.IsDisputed;
            }
            else
            {
                rivals = false;
            }

            return (stated == own ? entry.Amount : new Quantities.Amount.Fixed { Quantity = stated! }, rivals);
        }
    }
}
