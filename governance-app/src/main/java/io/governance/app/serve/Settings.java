package io.governance.app.serve;

import io.governance.app.complaint.BadInput;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a server is to be run.
 *
 * @param data the directory of the embedded database; not used with a database of one's own
 * @param databaseUrl the JDBC URL of a database of one's own; none for the embedded one
 * @param host the address to listen on
 * @param port the port, 0 for any free one
 */
public record Settings(Path data, Option<String> databaseUrl, String host, int port) {

    /**
     * A directory that holds an embedded database already, so that none is made by looking into it.
     *
     * @throws BadInput if it holds none
     */
    public static Path existing(Path data) {
        if (!Files.isRegularFile(data.resolve(JdbcModule.FILE))) {
            throw new BadInput(
                    data + " 中没有 " + JdbcModule.FILE + "。", "there is no " + JdbcModule.FILE + " in " + data + ".");
        }
        return data;
    }
}
