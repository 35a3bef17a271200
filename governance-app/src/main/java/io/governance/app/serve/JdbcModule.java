package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.governance.adapters.jdbc.Durability;
import io.governance.adapters.jdbc.JdbcMinuteBook;
import io.governance.core.record.MinuteBook;

/** Binds what governance-adapters-jdbc offers. */
final class JdbcModule extends AbstractModule {

    /** What the embedded database is called. */
    static final String FILE = "governance.db";

    @Override
    protected void configure() {
        bind(MinuteBook.class).to(JdbcMinuteBook.class);
    }

    @Provides
    @Singleton
    JdbcMinuteBook book(Settings settings) {
        Durability durability = settings.weakAllowed() ? Durability.WEAK_ALLOWED : Durability.REQUIRED;
        return settings.databaseUrl()
                .map(url -> JdbcMinuteBook.open(url, durability))
                .getOrElse(() -> JdbcMinuteBook.sqlite(settings.data().resolve(FILE), durability));
    }
}
