package io.governance.core.architecture.wrong.charter;

import java.util.UUID;

/** Wrong: a rule that makes up an id. */
final class MakesUpAnId {
    String id() {
        return UUID.randomUUID().toString();
    }
}
