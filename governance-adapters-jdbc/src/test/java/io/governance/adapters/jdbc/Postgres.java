package io.governance.adapters.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A PostgreSQL server of one's own, to kill and to start again where it left off. */
final class Postgres implements Closeable {

    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    /** Starts a server with its data in a directory. */
    Postgres(Path directory) throws IOException {
        this.directory = directory.toAbsolutePath();
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** The URL of its database. */
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Kills the server and all its processes with SIGKILL, at once, and waits until they are gone. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                new java.util.ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        all.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
    }

    /** Starts it again with what is in its directory. */
    void startAgain() throws IOException {
        server.close(); // which finds nothing to stop and gives the directory free
        server = start();
    }

    /** Starts it again if it has ended. */
    void startUnlessUp() throws IOException {
        Path running = directory.resolve("postmaster.pid");
        boolean up = Files.exists(running)
                && ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(running).get(0).strip()))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
        if (!up) {
            startAgain();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
