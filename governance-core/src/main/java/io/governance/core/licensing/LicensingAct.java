package io.governance.core.licensing;

import io.governance.core.Act;
import io.governance.core.Stamp;

/** What happened to specifications and intellectual property. Facts carry the instant at which they became true. */
public sealed interface LicensingAct extends Act permits DraftAct, AssetAct, NoticeAct, LicenceAct {

    /** The register after this act. */
    Licensing on(Licensing licensing, Stamp stamp);
}
