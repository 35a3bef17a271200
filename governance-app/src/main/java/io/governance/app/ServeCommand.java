package io.governance.app;

import picocli.CommandLine.Command;

/** Serves alliances over HTTP. */
@Command(name = "serve", description = "启动 HTTP 服务。Serves alliances over HTTP.")
final class ServeCommand implements Runnable {
    @Override
    public void run() {}
}
