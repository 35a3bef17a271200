package io.governance.core.architecture.wrong.voting;

import io.governance.core.architecture.wrong.charter.ReadsAFile;

/** Wrong: a vote that knows its charter, and so is in a cycle with it. */
public final class KnowsItsCharter {
    ReadsAFile charter = new ReadsAFile();
}
