package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.vavr.collection.Seq;

/** Gives some of what a party holds to another that it controls, as if it had been there from the first. */
final class Split {

    private Split() {}

    static LicensingAct moving(Seq<AssetId> moved, Party whole, Party part, LicensingAct act) {
        if (act instanceof AssetAct.AssetRegistered asset && moved.contains(asset.asset())) {
            return new AssetAct.AssetRegistered(
                    asset.asset(),
                    asset.kind(),
                    asset.reference(),
                    asset.jurisdiction(),
                    asset.holders().map(holder -> holder.equals(whole) ? part : holder),
                    asset.formedOn(),
                    asset.makers()
                            .map(maker -> maker.party().equals(whole)
                                    ? new AssetAct.Maker(part, maker.substantial())
                                    : maker),
                    asset.forAlliance(),
                    asset.ledByAlliance(),
                    asset.declared(),
                    asset.expiresOn(),
                    asset.citations());
        }
        return act;
    }
}
