package io.governance.adapters.rest;

import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Governance;
import io.governance.core.governance.Overloaded;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.UnsoundRecordException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.vavr.collection.Seq;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers a governance over HTTP, as {@code openapi.yaml} describes it, on this machine only: there are no accounts yet, and
 * whoever can reach it may act for anybody.
 */
public final class RestServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);

    /** The largest body of a request, in bytes. */
    private static final long MAX_BODY = 1 << 20;

    private final Javalin javalin;

    private RestServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts a server. The governance stays the caller's to close.
     *
     * @param governance what is offered
     * @param charters the charters that can be read and asked
     * @param host the address to listen on, one of this machine's own (loopback), such as {@code 127.0.0.1}
     * @param port the port, 0 for any free one
     * @param newId makes the ids that clients do not choose, each new and written as an {@link io.governance.core.Id}
     * @throws IllegalArgumentException if the address can be reached from elsewhere
     */
    public static RestServer start(
            Governance governance, Seq<Charter> charters, String host, int port, Supplier<String> newId) {
        requireLoopback(host);
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("http");
        Change.Desk desk = new Change.Desk(governance, newId, threads);
        Javalin javalin = Javalin.create(config -> {
            config.jetty.threadPool = threads;
            configure(config);
            config.routes.before(ctx -> {
                Request.prepare(ctx, newId.get());
                requireLoopbackName(ctx);
            });
            Route.all(desk, charters)
                    .forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), route::answer));
            config.routes
                    .exception(Problem.class, (problem, ctx) -> Request.answer(ctx, problem))
                    .exception(Overloaded.class, RestServer::overloaded)
                    .exception(UnsoundRecordException.class, RestServer::unsound)
                    .exception(MinuteBookException.class, RestServer::unavailable)
                    .exception(HttpResponseException.class, RestServer::refusedByServer)
                    .exception(Exception.class, RestServer::failed);
        });
        return new RestServer(javalin.start(host, port));
    }

    private static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("no such address: " + host, unknown);
        }
        throw new IllegalArgumentException(
                host + " can be reached from other machines, and there are no accounts yet: listen on 127.0.0.1");
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = MAX_BODY;
        config.http.prefer405over404 = true;
        config.router.javaLangErrorHandler((response, error) -> ServerErrors.write(response, error));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setErrorHandler(new ServerErrors()));
    }

    /** Keeps a foreign web page from reaching this server under a name of its own. */
    private static void requireLoopbackName(Context ctx) {
        String name = ctx.req().getServerName();
        if (!name.matches("localhost|127\\.[0-9.]+|\\[[0:]*:1]")) {
            throw Problem.of(
                    ProblemCode.MISDIRECTED_REQUEST,
                    Text.of(
                            "请求头 Host 须为 localhost 或回环地址。",
                            "the header Host must be localhost or a loopback address."));
        }
    }

    private static void overloaded(Overloaded failure, Context ctx) {
        LOG.warn("request {}: {}", Request.id(ctx), failure.getMessage());
        ctx.header("Retry-After", "1");
        Request.answer(ctx, Problem.of(ProblemCode.OVERLOADED, failure.sentence()));
    }

    private static void unsound(UnsoundRecordException failure, Context ctx) {
        LOG.error("request {}: {}", Request.id(ctx), failure.getMessage());
        Request.answer(ctx, Problem.of(ProblemCode.RECORD_NOT_SOUND, failure.sentence()));
    }

    private static void unavailable(MinuteBookException failure, Context ctx) {
        LOG.warn("request {}: the record is unavailable", Request.id(ctx), failure);
        ctx.header("Retry-After", "1");
        Request.answer(
                ctx,
                Problem.of(
                        ProblemCode.RECORD_UNAVAILABLE,
                        Text.of(
                                "记录暂不可用，是否已记录尚不确定；请以相同的 Idempotency-Key 重试。",
                                "the record is unavailable, and whether it was recorded is not known; repeat the request with the same Idempotency-Key.")));
    }

    private static void refusedByServer(HttpResponseException refusal, Context ctx) {
        String methods = refusal.getDetails().get("availableMethods");
        if (methods != null) {
            ctx.header("Allow", methods);
        }
        ProblemCode code = ProblemCode.ofServer(refusal.getStatus());
        Request.answer(ctx, Problem.of(code, code.title()));
    }

    private static void failed(Exception failure, Context ctx) {
        LOG.error("request {} failed", Request.id(ctx), failure);
        Request.answer(
                ctx,
                Problem.of(
                        ProblemCode.INTERNAL_ERROR,
                        Text.of("程序出错，请报告 request_id。", "a fault of this program; please report the request_id.")));
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening, once the requests that are being answered have their answers. */
    @Override
    public void close() {
        javalin.stop();
    }
}
