package io.governance.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.adapters.rest.RulingDocument;
import io.governance.core.Language;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say in which form and language to answer. */
final class Answer {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "格式 form (default: text)")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final Speech speech = new Speech();

    boolean isJson() {
        return format == Format.JSON;
    }

    Language language() {
        return speech.language();
    }

    /** Prints whichever of the two was asked for. */
    void print(Function<Language, ? extends JsonNode> document, Function<Language, String> page) {
        PrintWriter out = command.commandLine().getOut();
        out.print(isJson() ? RulingDocument.write(document.apply(language())) + "\n" : page.apply(language()));
        out.flush();
    }
}
