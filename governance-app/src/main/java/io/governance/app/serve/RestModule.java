package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import io.governance.adapters.rest.RestServer;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Governance;
import io.vavr.collection.Seq;
import java.util.UUID;
import java.util.function.Supplier;

/** Binds what governance-adapters-rest offers, and the ids it asks for. */
final class RestModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(new TypeLiteral<Supplier<String>>() {})
                .toInstance(() -> UUID.randomUUID().toString());
    }

    @Provides
    @Singleton
    RestServer server(Governance governance, Seq<Charter> charters, Supplier<String> newId, Settings settings) {
        return RestServer.start(governance, charters, settings.host(), settings.port(), newId);
    }
}
