package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.architecture.SourceLength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceLengthTest {

    @Test
    void no_source_file_outgrows_its_reader() throws IOException {
        assertEquals(List.of(), SourceLength.tooLong(Path.of("src/main/java"), SourceLength.LIMIT));
    }
}
