package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.app.serve.Server;
import io.governance.app.serve.Settings;
import io.governance.core.Language;
import io.governance.core.Text;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves alliances over HTTP. */
@Command(
        name = "serve",
        description = "启动 HTTP 服务，仅限本机访问。Serves alliances over HTTP, to this machine only.",
        footer = {"", "环境变量 environment: GOVERNANCE_DATABASE_URL 代替 stands in for --database-url", Main.EXIT_CODES},
        sortOptions = false)
final class ServeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "端口，0 为任一空闲端口 the port, 0 for any free one (default: 8080)")
    private int port;

    @Mixin
    private final Storage storage = new Storage();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "监听的本机地址 a loopback address (default: 127.0.0.1)")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Mixin
    private final Limits limits = new Limits();

    @Mixin
    private final Speech speech = new Speech();

    private final Map<String, String> environment;

    ServeCommand() {
        this(System.getenv());
    }

    ServeCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        Settings settings = settings();
        // On Java 24 and later Guice must not reach for Unsafe, and a runnable jar cannot be given this option
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        Server server = Server.start(settings, this::sayThatItWaits);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        announce(server);
        awaitShutdown();
    }

    private void sayThatItWaits(Text why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why.in(speech.language())
                + (speech.language() == Language.ZH
                        ? " 数据库恢复后自动继续，最多等候 " + limits.databaseWait().toSeconds() + " 秒。"
                        : " Waiting for it, for " + limits.databaseWait().toSeconds() + " seconds at most."));
        err.flush();
    }

    Settings settings() {
        return where().withWeakAllowed(storage.isWeakAllowed())
                .withCapacity(limits.capacity())
                .withDatabaseWait(limits.databaseWait());
    }

    private Settings where() {
        if (port < 0 || port > 65535) {
            throw new BadInput("--port 应为 0 至 65535：" + port + "。", "--port must be from 0 to 65535: " + port + ".");
        }
        io.vavr.control.Option<Path> data = storage.data();
        io.vavr.control.Option<String> databaseUrl = storage.databaseUrl().orElse(this::fromEnvironment);
        if (databaseUrl.isDefined() && data.isDefined()) {
            throw new BadInput(
                    "--data 与 --database-url（或 GOVERNANCE_DATABASE_URL）只能用其一。",
                    "use either --data or --database-url (or GOVERNANCE_DATABASE_URL), not both.");
        }
        if (databaseUrl.isDefined()) {
            return new Settings(Path.of("."), databaseUrl, host, port);
        }
        if (data.isEmpty()) {
            throw new BadInput("缺少 --data 目录或 --database-url。", "--data or --database-url is missing.");
        }
        Storage.makeWritable(data.get());
        return new Settings(data.get(), io.vavr.control.Option.none(), host, port);
    }

    private void announce(Server server) {
        String url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                speech.language() == Language.ZH
                        ? url + " 已就绪；尚无账户功能，故只供本机访问。按 Ctrl-C 停止。"
                        : url + " is ready, to this machine only: there are no accounts yet. Ctrl-C stops it.");
        out.flush();
    }

    private static void awaitShutdown() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database that the environment names, letter for letter; the command line goes before it. */
    private io.vavr.control.Option<String> fromEnvironment() {
        return io.vavr.control.Option.of(environment.get("GOVERNANCE_DATABASE_URL"))
                .filter(url -> !url.isBlank());
    }
}
