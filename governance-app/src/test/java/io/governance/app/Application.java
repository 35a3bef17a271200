package io.governance.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, as its users run it. */
final class Application implements AutoCloseable {

    private static final String JAR = System.getProperty("governance.jar");
    private static final Pattern URL = Pattern.compile("^(http://\\S+) ");
    private static final long DEADLINE_SECONDS = 120;

    /** Processes that end soon are not worth compiling twice and collecting beside their work. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final String url;

    private Application(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Runs one command to its end, in a locale that knows no Chinese. */
    static Terminal run(List<String> jvm, String... args) throws IOException, InterruptedException {
        Path err = Files.createTempFile("governance", ".err");
        Process process = builder(jvm, args).redirectError(err.toFile()).start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + String.join(" ", args));
            }
            return new Terminal(process.exitValue(), printed, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** Starts a server on a free port and waits until it says that it is ready. */
    static Application serve(List<String> where) throws IOException {
        List<String> args = new ArrayList<>(List.of("serve", "--port", "0", "--lang", "en"));
        args.addAll(where);
        Process process = builder(List.of(), args.toArray(String[]::new))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            String ready = CompletableFuture.supplyAsync(() -> line(out))
                    .orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS)
                    .join();
            Matcher matcher = URL.matcher(ready);
            if (matcher.find()) {
                return new Application(process, matcher.group(1));
            }
            throw new IllegalStateException("not ready: " + ready);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static ProcessBuilder builder(List<String> jvm, String... args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(SHORT_LIVED);
        command.addAll(jvm);
        command.add("-jar");
        command.add(JAR);
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("GOVERNANCE_DATABASE_URL");
        return builder;
    }

    private static String line(BufferedReader out) {
        try {
            return String.valueOf(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    String url() {
        return url;
    }

    /** Ends the process at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to end, as {@code kill} and a service manager do. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not end when asked to");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
