package io.governance.app;

import io.governance.adapters.rest.RehearsalDocument.Notation;
import io.governance.adapters.rest.RehearsalDocument.Unreadable;
import io.governance.app.complaint.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in YAML or JSON that somebody wrote.
 *
 * @param path where it is; {@code -} is standard input
 * @param text what it says
 */
record ScriptFile(Path path, String text) {

    private static final int MAX_BYTES = 16 << 20;

    /** Reads a file. */
    static ScriptFile read(Path file) {
        byte[] bytes;
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new BadInput("无法读取 " + file + "。", file + " cannot be read.");
        }
        if (bytes.length > MAX_BYTES) {
            throw new BadInput(file + " 超过 16 MiB。", file + " is larger than 16 MiB.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new ScriptFile(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new BadInput(file + " 不是 UTF-8 编码。", file + " is not encoded in UTF-8.");
        }
    }

    Notation notation() {
        boolean json = path.toString().endsWith(".json")
                || (path.toString().equals("-") && text.stripLeading().startsWith("{"));
        return json ? Notation.JSON : Notation.YAML;
    }

    /** What is wrong with it, each with its line. */
    BadInput faulty(Unreadable unreadable) {
        return new BadInput(
                unreadable
                        .complaints()
                        .map(complaint -> path + ":" + complaint.line() + ": "
                                + complaint.text().zh())
                        .mkString("", "\n", "。"),
                unreadable
                        .complaints()
                        .map(complaint -> path + ":" + complaint.line() + ": "
                                + complaint.text().en())
                        .mkString("", "\n", "."));
    }
}
