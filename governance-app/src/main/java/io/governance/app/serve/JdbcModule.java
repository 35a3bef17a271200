package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.governance.adapters.jdbc.JdbcMinuteBook;
import io.governance.core.record.MinuteBook;

/** Binds what governance-adapters-jdbc offers. */
final class JdbcModule extends AbstractModule {

    /** What the embedded database is called. */
    static final String FILE = "governance.db";

    @Provides
    @Singleton
    MinuteBook book(Settings settings) {
        return settings.databaseUrl()
                .map(JdbcMinuteBook::open)
                .getOrElse(() -> JdbcMinuteBook.sqlite(settings.data().resolve(FILE)));
    }
}
