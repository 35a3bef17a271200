package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import io.governance.app.complaint.BadInput;
import io.governance.core.governance.Governance;

/** The alliances that are on record, without a server. */
public final class StoredAlliances {

    private StoredAlliances() {}

    /**
     * Opens the minute book that the settings name.
     *
     * @return the governance on it, which closes it
     * @throws BadInput if it cannot be opened
     */
    public static Governance open(Settings settings) {
        Injector injector = Guice.createInjector(
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        binder().requireExplicitBindings();
                        bind(Settings.class).toInstance(settings);
                    }
                },
                new CoreModule(),
                new JdbcModule());
        return Server.provided(injector, Governance.class, settings);
    }
}
