package io.governance.core.licensing;

import io.vavr.control.Option;
import java.time.Instant;

/** Notices that a holder may give about one row. */
final class Told {

    private Told() {}

    static LicensingAct disclosed(History.Row row, Instant at) {
        return new NoticeAct.Disclosed(
                row.holder(),
                Option.some(row.asset()),
                row.subject().version().get(),
                Notices.Specificity.SPECIFIC,
                "1",
                at,
                true,
                Histories.CITED);
    }

    static LicensingAct refused(History.Row row, Instant at) {
        return new NoticeAct.LicenceRefused(
                row.holder(), row.asset(), row.subject().version().get(), true, at, true, Histories.CITED);
    }

    static LicensingAct withdrew(History.Row row, Instant at) {
        return new NoticeAct.RefusalWithdrawn(
                row.holder(), row.asset(), row.subject().version().get(), at, Histories.CITED);
    }
}
