package io.governance.core.architecture.wrong.calendars;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Wrong: a calendar that is read from the disk. */
public final class OpensAFile {
    InputStream open() throws IOException {
        return new FileInputStream("2026.txt");
    }
}
