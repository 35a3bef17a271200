package io.governance.core.charters;

import io.governance.core.CharterId;
import io.governance.core.charter.Charter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The four charters that come with the library: {@code oscar}, {@code aii}, {@code cqncetia} and {@code caih}. */
public final class BuiltInCharters {

    private static final Seq<Charter> ALL = List.of(
            OpenSourceCloud.charter(),
            IndustrialInternet.charter(),
            ChongqingNetwork.charter(),
            ChinaAseanPort.charter());

    private BuiltInCharters() {}

    /** All four, in the order of their names here. */
    public static Seq<Charter> all() {
        return ALL;
    }

    /** The charter of that name. */
    public static Option<Charter> named(CharterId id) {
        return ALL.find(charter -> charter.id().equals(id));
    }
}
