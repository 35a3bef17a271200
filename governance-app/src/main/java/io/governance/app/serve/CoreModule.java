package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Governance;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.MinuteBook;
import io.vavr.collection.Seq;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds what governance-core offers, and the clock it asks for. */
final class CoreModule extends AbstractModule {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedClock.class);

    @Override
    protected void configure() {
        bind(InstantSource.class).toInstance(new WatchedClock(InstantSource.system(), System::nanoTime, LOG::warn));
        bind(new TypeLiteral<Seq<Charter>>() {}).toInstance(BuiltInCharters.all());
    }

    @Provides
    @Singleton
    Governance governance(MinuteBook book, InstantSource clock, Settings settings) {
        return new LocalGovernance(
                book, BuiltInCharters::named, clock, StateCouncilCalendar.published(), settings.capacity());
    }
}
