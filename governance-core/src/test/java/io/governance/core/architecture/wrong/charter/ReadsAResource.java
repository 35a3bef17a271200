package io.governance.core.architecture.wrong.charter;

import java.io.InputStream;

/** Wrong: a charter that is read from the jar. */
public final class ReadsAResource {
    InputStream articles = InputStream.nullInputStream();
}
