package io.governance.core.architecture.wrong.charter;

import io.governance.core.architecture.wrong.voting.KnowsItsCharter;
import java.io.File;

/** Wrong: a charter that touches the disk. */
public final class ReadsAFile {
    File file = new File("charter.yaml");

    KnowsItsCharter vote = new KnowsItsCharter();
}
