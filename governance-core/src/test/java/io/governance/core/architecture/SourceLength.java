package io.governance.core.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long a source file may grow before it has to be cut at a seam. */
public final class SourceLength {

    /** The lines that a file may have. */
    public static final int LIMIT = 330;

    private SourceLength() {}

    /**
     * The Java files below a folder that are too long, each with the number of its lines.
     *
     * @throws IllegalArgumentException if there are no Java files below the folder
     */
    public static List<String> tooLong(Path sources, int limit) throws IOException {
        try (Stream<Path> below = Files.walk(sources)) {
            List<Path> files = below.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no Java files below " + sources.toAbsolutePath());
            }
            return files.stream()
                    .filter(file -> lines(file) > limit)
                    .map(file -> file + ": " + lines(file) + " lines, more than " + limit)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
