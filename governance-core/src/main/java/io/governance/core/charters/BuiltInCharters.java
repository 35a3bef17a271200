package io.governance.core.charters;

import io.governance.core.CharterId;
import io.governance.core.charter.Charter;
import io.vavr.Lazy;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The four charters that come with the library: {@code oscar}, {@code aii}, {@code cqncetia} and {@code caih}. */
public final class BuiltInCharters {

    private static final Map<CharterId, Lazy<Charter>> CHARTERS = LinkedHashMap.of(
            CharterId.of("oscar"), Lazy.of(OpenSourceCloud::charter),
            CharterId.of("aii"), Lazy.of(IndustrialInternet::charter),
            CharterId.of("cqncetia"), Lazy.of(ChongqingNetwork::charter),
            CharterId.of("caih"), Lazy.of(ChinaAseanPort::charter));

    private BuiltInCharters() {}

    /** The names of all four, in the order of the charters. */
    public static Seq<CharterId> names() {
        return CHARTERS.keySet().toList();
    }

    /** All four. */
    public static Seq<Charter> all() {
        return CHARTERS.values().map(Lazy::get).toList();
    }

    /** The charter of that name. Only this one is compiled, when it is first asked for. */
    public static Option<Charter> named(CharterId id) {
        return CHARTERS.get(id).map(Lazy::get);
    }
}
