package io.governance.core.licensing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Random;

/** Leaves out what nobody need have said. */
final class Erasure {

    private Erasure() {}

    /** Returns a history in which some facts were not told. */
    static History some(Random random, History history) {
        return history.changing(act -> {
            if (act instanceof AssetAct.AssetRegistered asset) {
                return new AssetAct.AssetRegistered(
                        asset.asset(),
                        asset.kind(),
                        asset.reference(),
                        asset.jurisdiction(),
                        asset.holders(),
                        kept(random, asset.formedOn()),
                        random.nextInt(4) == 0
                                ? List.empty()
                                : asset.makers()
                                        .map(maker ->
                                                new AssetAct.Maker(maker.party(), kept(random, maker.substantial()))),
                        kept(random, asset.forAlliance()),
                        kept(random, asset.ledByAlliance()),
                        asset.declared(),
                        asset.expiresOn(),
                        asset.citations());
            }
            if (act instanceof AssetAct.RelationAsserted relation) {
                return new AssetAct.RelationAsserted(
                        relation.asset(),
                        relation.subject(),
                        kept(random, relation.through()),
                        relation.essential(),
                        relation.passages(),
                        relation.at(),
                        relation.citations());
            }
            return act;
        });
    }

    private static <T> Option<T> kept(Random random, Option<T> fact) {
        return random.nextInt(4) == 0 ? Option.none() : fact;
    }
}
