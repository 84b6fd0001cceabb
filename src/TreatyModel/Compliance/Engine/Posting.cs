using TreatyModel.Acts;
using TreatyModel.Chronicles;
using TreatyModel.Identifiers;
using TreatyModel.Terms;
using TreatyModel.Time;

namespace TreatyModel.Compliance.Engine;

internal sealed partial class Ledger
{
    /// <summary>Posts one entry to all that it bears on.</summary>
    private readonly partial struct Posting(Ledger ledger, Plan plan, Entry entry, int index, bool remove)
    {
        internal void Run()
        {
            Life();
            Events();
            if (entry is Declaration said)
            {
                Say(said);
                return;
            }

            if (entry.Cites.Count > 0)
            {
                foreach (var cited in entry.Cites.AsSpan())
                {
                    Cite(Whole(cited));
                }

                return;
            }

            foreach (var norm in plan.Candidates(entry))
            {
                Compare(norm);
            }
        }

        private ProvisionId Whole(ProvisionId cited) => plan.Whole(cited, entry);

        private List<NormPlan> Norms(ProvisionId cited) => plan.Addresses.Norms(Whole(cited));

        private void Events()
        {
            foreach (var happening in entry.Events.AsSpan())
            {
                foreach (var anchor in plan.Anchors.Named(happening))
                {
                    Happens(anchor);
                }
            }

            switch (entry)
            {
                case Act { Progress: Progress.Completed or Progress.Began } act:
                    foreach (var kind in ActTable.All(act.Kind))
                    {
                        foreach (var anchor in plan.Anchors.Acts(kind))
                        {
                            if (IsBy((anchor.Anchor as Anchor.ActOf)!.By) && IsOf(anchor))
                            {
                                Happens(anchor);
                            }
                        }
                    }

                    break;
                case Declaration { Kind: DeclarationKind.Request } request:
                    foreach (var anchor in plan.Anchors.Requests)
                    {
                        if (IsBy((anchor.Anchor as Anchor.Request)!.By) && IsFor(anchor, request.Act))
                        {
                            Happens(anchor);
                        }
                    }

                    break;
                case Declaration { Effect: LegalEffect.Fixes } fixing:
                    foreach (var anchor in plan.Anchors.TimesSet)
                    {
                        if (IsBy((anchor.Anchor as Anchor.TimeSet)!.By) && IsFor(anchor, fixing.Act))
                        {
                            Happens(anchor);
                        }
                    }

                    break;
                case Declaration { Kind: DeclarationKind.Notice }:
                    foreach (var anchor in plan.Anchors.Notices)
                    {
                        var under = (anchor.Anchor as Anchor.Notice)!.Under.In(anchor.Agreement.Agreement.Id);
                        foreach (var written in entry.Cites.AsSpan())
                        {
                            var cited = Whole(written);
                            if (under.Covers(cited) || cited.Covers(under))
                            {
                                Happens(anchor, Reached);
                            }
                        }
                    }

                    break;
                default:
                    break;
            }
        }

        // A notice counts from when it reached those for whom it is meant.
        private When Reached => entry.Received ?? entry.Happened;

        private void Happens(AnchorPlan anchor) => Happens(anchor, entry.Happened);

        private void Happens(AnchorPlan anchor, When when)
        {
            if (ledger.Witnesses.Weigh(entry) is not { } basis)
            {
                return;
            }

            var happening = EntryTimes.Happening(index, when, anchor.Agreement.TimeZone, basis);
            ledger.Put(ledger.Events, anchor.Index, happening, remove);
            if (!happening.IsExact)
            {
                ledger.wide = ledger.wide.Add(anchor.Index);
            }

            foreach (var node in anchor.Dependents)
            {
                ledger.Touch(node);
            }
        }

        // An entry that cites clauses bears on those only.
        private bool IsOf(AnchorPlan anchor)
        {
            var own = anchor.Agreement.Agreement.Id;
            var posting = this;
            return entry.Cites.Count == 0
                ? entry.Agreements.Count == 0 || entry.Agreements.Contains(own)
                : entry.Cites.Any(cited => posting.Whole(cited).Agreement == own);
        }

        private bool IsFor(AnchorPlan anchor, ActKind? act)
        {
            if (entry.Cites.Count > 0)
            {
                var norm = anchor.For;
                var posting = this;
                return norm is null ? IsOf(anchor) : entry.Cites.Any(cited => posting.Norms(cited).Contains(norm));
            }

            return IsOf(anchor) && (anchor.For is null || (act is not null && ActTable.Is(act, anchor.For.Norm.Act)));
        }

        private bool IsBy(Bearers? by)
        {
            if (by is null)
            {
                return true;
            }

            var (acted, actors) = (entry.By, ledger.Actors);
            return by.Sharing == Sharing.Jointly
                ? by.Actors.All(one => actors.AnyActsFor(acted, one) == Truth.Yes)
                : by.Actors.Any(one => actors.AnyActsFor(acted, one) == Truth.Yes);
        }

        private void Say(Declaration said)
        {
            var about = entry.Cites.Count == 0 ? ledger.IncidentOf(said) ?? entry : entry;
            foreach (var written in about.Cites.AsSpan())
            {
                var cited = plan.Whole(written, about);
                foreach (var norm in plan.Addresses.Norms(cited))
                {
                    if (said.Effect is LegalEffect.Finds { What: FindingKind.Performed })
                    {
                        Certify(norm, cited);
                    }

                    var basis = ledger.Witnesses.Weigh(entry, norm.Duties[0], EvidenceUse.Event);
                    if (basis is { } counted)
                    {
                        var (from, to) = EntryTimes.Bounds(entry.Happened, norm.Agreement.TimeZone);
                        ledger.Put(ledger.Said, norm.Index, new Declared { Entry = index, Said = said, Cited = cited, From = from, To = to, Basis = counted }, remove);
                        foreach (var duty in norm.Duties)
                        {
                            ledger.Touch(plan.NodeOf(duty));
                        }
                    }
                }

                foreach (var term in plan.TermsAt(cited))
                {
                    Notify(said, term, cited);
                }
            }

            foreach (var id in entry.Agreements.AsSpan())
            {
                if (entry.Cites.Count > 0 || !plan.ByAgreement.TryGetValue(id, out var agreement) || ledger.Witnesses.Weigh(entry) is not { } basis)
                {
                    continue;
                }

                var (from, to) = EntryTimes.Bounds(entry.Happened, agreement.TimeZone);
                ledger.Put(ledger.SaidOfAgreement, agreement.Index, new Declared { Entry = index, Said = said, From = from, To = to, Basis = basis }, remove);
                Touch(agreement);
                foreach (var term in agreement.Terms.Where(term => term.IsOfAgreement))
                {
                    Notify(said, term, null);
                }
            }
        }

        private void Notify(Declaration said, TermPlan term, ProvisionId? cited)
        {
            if (said.Kind is DeclarationKind.Notice or DeclarationKind.Consent && ledger.Witnesses.Weigh(entry) is { } basis)
            {
                var (from, to) = EntryTimes.Bounds(Reached, term.Agreement.TimeZone);
                ledger.Put(ledger.Notices, term.Index, new Declared { Entry = index, Said = said, Cited = cited, From = from, To = to, Basis = basis }, remove);
                ledger.Touch(plan.NodeOf(term));
                ledger.Touch(Plan.NodeOf(term.Agreement));
            }
        }

        // A verifier's word that it is done opens what hangs on that, and is itself proof of it.
        private void Certify(NormPlan norm, ProvisionId cited)
        {
            var to = EntryTimes.Bounds(entry.Happened, norm.Agreement.TimeZone).To;
            ledger.Put(ledger.Certificates, norm.Index, new Certificate(index, cited, to), remove);
            foreach (var duty in norm.Duties)
            {
                foreach (var dependent in plan.Graph.DependentsOf(plan.NodeOf(duty)))
                {
                    ledger.Touch(dependent);
                }
            }

            var (by, actors) = (entry.By, ledger.Actors);
            if (norm.Norm.Verifier is { } verifier && norm.Kind == DutyKind.Obligation && verifier.Actors.Any(one => actors.AnyActsFor(by, one) == Truth.Yes))
            {
                foreach (var duty in norm.Duties.Where(duty => AddressBook.Matches(duty, cited)))
                {
                    Match(duty, Use.Performs, MatchFlags.None);
                }
            }
        }
    }
}
