package io.governance.core.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.governance.core.Article;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Finds which provisions the tests say that they cover. */
final class CitingTests {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final Path SAMPLES = Path.of("../governance-app/samples");
    private static final Pattern LINE = Pattern.compile(
            "^[ \\t]*(?:-[ \\t]+)?articles?:[ \\t]*(.*?)[ \\t\\r]*(?:(?<=[ \\t])#.*)?$", Pattern.MULTILINE);
    private static final Pattern AROUND = Pattern.compile("^[\\s\\[\"']+|[\\s\\]\"']+$");

    private CitingTests() {}

    /** The test classes of core, without what {@link ConformanceChecksTest} makes up. */
    static Iterable<JavaClass> classes() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains(ConformanceChecksTest.class.getSimpleName() + "$"))
                .importPath(TEST_CLASSES);
    }

    /** The citations by the rehearsals among the samples of the application. */
    static Seq<Cited> inSamples() throws IOException {
        return inSamples(SAMPLES);
    }

    /** The citations on test methods, and on classes that have any. */
    static Seq<Cited> inClasses(Iterable<JavaClass> classes) {
        return List.ofAll(classes).flatMap(type -> {
            Seq<JavaMethod> tests = List.ofAll(type.getMethods()).filter(CitingTests::runs);
            Seq<Cited> ofMethods = tests.flatMap(method -> cited(method, name(type) + "." + method.getName()));
            return tests.isEmpty() ? ofMethods : ofMethods.appendAll(cited(type, name(type)));
        });
    }

    /** The tests, and classes without any, that carry the annotation although nothing runs them. */
    static Seq<String> idle(Iterable<JavaClass> classes) {
        return List.ofAll(classes).flatMap(type -> {
            Seq<JavaMethod> methods = List.ofAll(type.getMethods());
            Seq<String> idle = methods.filter(
                            method -> method.isAnnotatedWith(Article.class) && !CitingTests.runs(method))
                    .map(method -> name(type) + "." + method.getName());
            return type.isAnnotatedWith(Article.class) && !methods.exists(CitingTests::runs)
                    ? idle.append(name(type))
                    : idle;
        });
    }

    private static boolean runs(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class)
                && !method.isAnnotatedWith(Disabled.class)
                && !method.getOwner().isAnnotatedWith(Disabled.class);
    }

    private static Seq<Cited> cited(HasAnnotations<?> where, String test) {
        return where.isAnnotatedWith(Article.class)
                ? List.of(where.getAnnotationOfType(Article.class).value()).map(provision -> new Cited(provision, test))
                : List.empty();
    }

    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Seq<Cited> inSamples(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            Seq<Cited> found = List.empty();
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                found = found.appendAll(
                        inSample(file.getFileName() + "", Files.readString(file, StandardCharsets.UTF_8)));
            }
            return found;
        }
    }

    /** The citations in the lines {@code article: aii:19} and {@code articles: [aii:19a, aii:19b]} of a sample. */
    static Seq<Cited> inSample(String file, String yaml) {
        Seq<Cited> found = List.empty();
        Matcher line = LINE.matcher(yaml);
        while (line.find()) {
            found = found.appendAll(List.of(line.group(1).split(",", -1))
                    .map(provision -> AROUND.matcher(provision).replaceAll(""))
                    .map(provision -> new Cited(provision, file)));
        }
        return found;
    }
}
