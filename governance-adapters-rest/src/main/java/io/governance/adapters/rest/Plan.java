package io.governance.adapters.rest;

import io.governance.adapters.rest.RehearsalDocument.Planned;
import io.governance.core.PersonId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A script as it is to be carried out for real: its commands, each told from every other by what came before it. */
final class Plan {

    private Plan() {}

    /** The commands in their order, without the questions. */
    static Seq<Planned> of(Script script) {
        Vector<Planned> planned = Vector.empty();
        String identity = "";
        for (Script.Step step : script.steps()) {
            if (step.move() instanceof Script.Do act) {
                identity = digest(identity + step.by().map(PersonId::value).getOrElse("") + " " + act.name() + " "
                        + RecordWriter.components(act.command()));
                planned = planned.append(new Planned(
                        step.number(), step.each(), step.at(), step.by(), act.name(), act.command(), identity));
            }
        }
        return planned;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
