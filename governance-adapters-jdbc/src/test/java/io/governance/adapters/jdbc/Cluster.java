package io.governance.adapters.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A cluster on this machine, by one of the scripts in {@code src/test/cluster}. */
final class Cluster implements Closeable {

    private final Path script;
    private final Path directory;

    /** Starts a cluster and waits until it can be written to. */
    Cluster(String script) throws IOException, InterruptedException {
        this.script = Path.of("src", "test", "cluster", script).toAbsolutePath();
        // in the directory for temporary files, which the user of the database may enter
        this.directory = Files.createTempDirectory(
                "cluster", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        run("start", directory.toString());
    }

    String url() throws IOException, InterruptedException {
        return run("url");
    }

    int leader() throws IOException, InterruptedException {
        return Integer.parseInt(run("leader", directory.toString()));
    }

    void kill(int node) throws IOException, InterruptedException {
        run("kill", directory.toString(), Integer.toString(node));
    }

    /** Starts a node again and waits until the cluster is whole enough to lose another one. */
    void startAgain(int node) throws IOException, InterruptedException {
        run("node", directory.toString(), Integer.toString(node));
    }

    void letAnotherLead() throws IOException, InterruptedException {
        run("switch", directory.toString());
    }

    private String run(String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of("bash", script.toString()));
        whole.addAll(List.of(command));
        // not a pipe: what the script starts in the background would hold it open
        Path said = Files.createTempFile("cluster", ".log");
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8).strip();
        Files.delete(said);
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", whole) + " ended with " + exit + ": " + text);
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        try {
            run("stop", directory.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
