package io.governance.core.licensing;

import io.governance.core.Party;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Cuts off what became true after an instant. */
final class Later {

    private Later() {}

    /** Returns a history as if nothing had happened after an instant; assets and drafts stay registered. */
    static History cutOff(History history, Instant at) {
        Map<Party, Seq<Parties.Spell>> spells = HashMap.empty();
        for (Party party : history.parties().spells().keySet()) {
            spells = spells.put(
                    party,
                    history.parties()
                            .spells()
                            .get(party)
                            .get()
                            .reject(spell -> spell.from().isAfter(at))
                            .map(spell -> spell.until().exists(until -> until.isAfter(at))
                                    ? new Parties.Spell(
                                            spell.role(), spell.group(), spell.from(), Option.none(), Option.none())
                                    : spell));
        }
        return new History(
                history.acts().reject(act -> since(act).exists(moment -> moment.isAfter(at))),
                new Parties(spells),
                history.over().filter(end -> !end.isAfter(at)));
    }

    private static Option<Instant> since(LicensingAct act) {
        if (act instanceof DraftAct.ProposalSubmitted proposal) {
            return Option.some(proposal.at());
        }
        if (act instanceof DraftAct.ReviewSet review) {
            return Option.some(review.at());
        }
        if (act instanceof DraftAct.VersionAdopted adopted) {
            return Option.some(adopted.at());
        }
        if (act instanceof AssetAct.RelationAsserted relation) {
            return Option.some(relation.at());
        }
        if (act instanceof AssetAct.RelationContested contest) {
            return Option.some(contest.at());
        }
        if (act instanceof AssetAct.AssetTransferred sale) {
            return Option.some(sale.at());
        }
        if (act instanceof NoticeAct.Disclosed disclosed) {
            return Option.some(disclosed.receivedAt());
        }
        if (act instanceof NoticeAct.LicenceRefused refused) {
            return Option.some(refused.receivedAt());
        }
        if (act instanceof NoticeAct.RefusalWithdrawn withdrawn) {
            return Option.some(withdrawn.at());
        }
        return act instanceof NoticeAct.LicenceCommitted committed ? Option.some(committed.at()) : Option.none();
    }
}
