package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import io.governance.adapters.jdbc.JdbcMinuteBook;
import io.governance.adapters.rest.RestServer;
import io.governance.app.complaint.BadInput;
import io.governance.core.Text;
import io.governance.core.governance.Governance;
import io.governance.core.record.MinuteBookException;
import io.vavr.collection.Iterator;
import java.net.BindException;
import java.time.Duration;
import java.util.function.Consumer;

/** A running server: HTTP, the governance behind it and its minute book. */
public final class Server implements AutoCloseable {

    /** How long to wait before a database that cannot be reached is tried again. */
    private static final Duration AGAIN = Duration.ofMillis(500);

    private final Governance governance;
    private final RestServer rest;

    private Server(Governance governance, RestServer rest) {
        this.governance = governance;
        this.rest = rest;
    }

    /**
     * Opens the minute book and starts to listen.
     *
     * @param waiting told once why the database cannot be reached yet, if that is being waited for
     * @throws BadInput if the settings do not allow it, or the database cannot be reached for too long
     */
    public static Server start(Settings settings, Consumer<Text> waiting) {
        Injector injector = Guice.createInjector(
                new AbstractModule() {
                    @Override
                    protected void configure() {
                        binder().requireExplicitBindings();
                        bind(Settings.class).toInstance(settings);
                    }
                },
                new CoreModule(),
                new JdbcModule(),
                new RestModule());
        Governance governance = awaited(injector, settings, waiting);
        try {
            return new Server(governance, provided(injector, RestServer.class, settings));
        } catch (RuntimeException e) {
            governance.close();
            throw e;
        }
    }

    private static Governance awaited(Injector injector, Settings settings, Consumer<Text> waiting) {
        long begun = System.nanoTime();
        boolean told = false;
        while (true) {
            try {
                return injector.getInstance(Governance.class);
            } catch (ProvisionException e) {
                RuntimeException explained = explained(e, settings);
                boolean unreachable =
                        e.getCause() instanceof MinuteBookException failure && JdbcMinuteBook.isUnreachable(failure);
                Duration waited = Duration.ofNanos(System.nanoTime() - begun);
                if (!unreachable
                        || waited.compareTo(settings.databaseWait()) >= 0
                        || !(explained instanceof BadInput why)) {
                    throw explained;
                }
                if (!told) {
                    waiting.accept(why.sentence());
                    told = true;
                }
                pause(explained);
            }
        }
    }

    private static void pause(RuntimeException otherwise) {
        try {
            Thread.sleep(AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw otherwise;
        }
    }

    static <T> T provided(Injector injector, Class<T> type, Settings settings) {
        try {
            return injector.getInstance(type);
        } catch (ProvisionException e) {
            throw explained(e, settings);
        }
    }

    /** What the user can do about it, where that is known. */
    private static RuntimeException explained(ProvisionException failure, Settings settings) {
        Throwable cause = failure.getCause();
        if (cause == null) {
            return failure;
        }
        Throwable root = Iterator.iterate(cause, Throwable::getCause)
                .takeWhile(found -> found != null)
                .last();
        if (root instanceof BindException) {
            return new BadInput(
                    "无法监听 " + settings.host() + ":" + settings.port() + "：端口已被占用或地址不可用。",
                    "cannot listen on " + settings.host() + ":" + settings.port()
                            + ": the port is taken, or the address is not this machine's.");
        }
        if (cause instanceof MinuteBookException) {
            String why = cause.getMessage() + (root == cause ? "" : ": " + firstLine(root));
            return new BadInput("无法打开会议档案：" + why + "。", why + ".");
        }
        if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
            return new BadInput("无法启动：" + cause.getMessage() + "。", cause.getMessage() + ".");
        }
        return failure;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** The port it listens on. */
    public int port() {
        return rest.port();
    }

    /** Stops listening, finishes what was submitted and closes the minute book. */
    @Override
    public void close() {
        rest.close();
        governance.close();
    }
}
