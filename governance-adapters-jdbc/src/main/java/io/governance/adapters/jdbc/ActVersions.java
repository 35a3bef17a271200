package io.governance.adapters.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * The versions of the stored forms of acts. The first version of a form bears no number; a later one bears it in {@code
 * version}, behind {@code type}. A form that changes gets a step here that makes an older act a newer one when it is read; what
 * is stored stays as it is.
 */
final class ActVersions {

    /**
     * How an act of one version is made one of the next.
     *
     * @param type the kind of act
     * @param from the version it is made from
     * @param change what is changed in its components
     */
    private record Step(String type, int from, Consumer<ObjectNode> change) {}

    private static final Seq<Step> STEPS = List.of(new Step("MinutesConfirmed", 1, ActVersions::leaveOutNoComment));

    private static final Set<String> CHANGED = STEPS.map(Step::type).toLinkedSet();

    private ActVersions() {}

    /** Version 1 wrote no comment as an empty text; what is absent is left out. */
    private static void leaveOutNoComment(ObjectNode act) {
        if (act.path("comment").asText().isEmpty()) {
            act.remove("comment");
        }
    }

    /** The version in which a kind of act is written. */
    static int of(String type) {
        return 1 + STEPS.count(step -> step.type.equals(type));
    }

    /** Checks if the stored form of an act has changed at some time. */
    static boolean hasChanged(Act act) {
        return CHANGED.contains(act.getClass().getSimpleName());
    }

    /**
     * Writes versions into an array of entries as it was serialized. In JSON a quote inside a text is escaped, so that what is
     * looked for is found only where an act begins.
     */
    static String mark(String array) {
        return CHANGED.foldLeft(
                array, (text, type) -> text.replace(begin(type) + ",", begin(type) + ",\"version\":" + of(type) + ","));
    }

    private static String begin(String type) {
        return "\"act\":{\"type\":\"" + type + "\"";
    }

    /** Checks if an array of entries holds an act whose form has changed at some time. */
    static boolean concern(String array) {
        return CHANGED.exists(type -> array.contains(begin(type)));
    }

    /**
     * Makes the acts of an array of entries those of the versions that are written now.
     *
     * @throws NewerAct if one of them is of a kind or a version that is not known here
     */
    static JsonNode bringUp(AllianceId alliance, JsonNode array) throws IOException {
        for (JsonNode line : array) {
            if (line.path("act") instanceof ObjectNode act) {
                String type = act.path("type").asText();
                int version = act.path("version").asInt(1);
                if (version < 1 || version > of(type) || !StoredForm.NAMES.contains(type)) {
                    throw new NewerAct(alliance, line.path("number").asLong(), type, version);
                }
                act.remove("version");
                STEPS.filter(step -> step.type.equals(type) && step.from >= version)
                        .sortBy(Step::from)
                        .forEach(step -> step.change.accept(act));
            }
        }
        return array;
    }

    /** An act that this release cannot read. */
    static final class NewerAct extends IOException {
        private static final long serialVersionUID = 1L;

        private NewerAct(AllianceId alliance, long number, String type, int version) {
            super("entry " + number + " of " + alliance + " is a " + type + " in version " + version + ", which "
                    + (StoredForm.NAMES.contains(type)
                            ? "this release does not know; it reads " + type + " up to version " + of(type)
                            : "is a kind of act that this release does not know")
                    + ": a newer release wrote it, open the book with that one");
        }
    }
}
