package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The disk is full: what was acknowledged stays, the failure is told, and it goes on when there is room. */
final class FullDiskTest {

    @ParameterizedTest
    @CsvSource({"sqlite,4m", "postgresql,128m"})
    void a_full_disk_loses_nothing_and_is_told_and_ends(String kind, String size) throws Exception {
        Path directory = Books.directory().toAbsolutePath();
        Assumptions.assumeTrue(hasSmallDisks(directory), "SKIPPED: this machine lets nobody mount a small disk");

        Process process = onSmallDisk(
                directory,
                size,
                "exec \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                directory.toString(),
                kind);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), said);
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("full after ") && said.contains("went on to "), said);
        System.out.println(kind + " on a full disk: " + said.lines().reduce("", (all, line) -> all + "\n  " + line));
    }

    private static boolean hasSmallDisks(Path directory) throws IOException, InterruptedException {
        Process tried = onSmallDisk(directory, "1m", "true");
        return tried.waitFor() == 0;
    }

    /** Runs a command where a directory is a file system of its own, of a given size and in memory. */
    private static Process onSmallDisk(Path directory, String size, String script, String... command)
            throws IOException {
        java.util.List<String> whole = new java.util.ArrayList<>(java.util.List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + size + " tmpfs '" + directory + "' && " + script,
                "sh"));
        whole.addAll(java.util.List.of(command));
        return new ProcessBuilder(whole).redirectErrorStream(true).start();
    }
}
