package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.app.complaint.Forms;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ServeCommandTest {

    @TempDir
    private Path directory;

    @Test
    void it_needs_somewhere_to_keep_the_record() {
        assertComplaint("--data or --database-url is missing.", "serve --port 0");
    }

    @Test
    void it_keeps_the_record_in_one_place_only() {
        assertComplaint(
                "use either --data or --database-url (or GOVERNANCE_DATABASE_URL), not both.",
                "serve --port 0 --data " + directory + " --database-url jdbc:sqlite:x.db");
    }

    @Test
    void the_database_of_the_environment_is_taken_letter_for_letter() {
        String url = "jdbc:postgresql://db/alliances?password=a$$b${x}${sys:user.home}";
        ServeCommand command = new ServeCommand(Map.of("GOVERNANCE_DATABASE_URL", url));
        Forms.readBy(new CommandLine(command)).parseArgs();
        assertEquals(Option.some(url), command.settings().databaseUrl());

        ServeCommand blank = new ServeCommand(Map.of("GOVERNANCE_DATABASE_URL", " "));
        Forms.readBy(new CommandLine(blank)).parseArgs("--data", directory.toString());
        assertEquals(Option.none(), blank.settings().databaseUrl());
    }

    @Test
    void a_file_in_the_place_of_the_directory_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("data"), "not a directory");
        assertComplaint("the directory " + file + " cannot be created.", "serve --port 0 --data " + file);
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertComplaint(
                    "cannot listen on 127.0.0.1:" + taken.getLocalPort()
                            + ": the port is taken, or the address is not this machine's.",
                    "serve --port " + taken.getLocalPort() + " --data " + directory);
        }
    }

    @Test
    void a_port_that_cannot_be_is_named() {
        assertComplaint("--port must be from 0 to 65535: 65536.", "serve --port 65536 --data " + directory);
    }

    @Test
    void an_address_that_others_can_reach_is_refused() {
        assertComplaint(
                "0.0.0.0 can be reached from other machines, and there are no accounts yet: listen on 127.0.0.1.",
                "serve --port 0 --host 0.0.0.0 --data " + directory);
    }

    @Test
    void a_file_that_is_no_database_is_named() throws IOException {
        Path file = Files.writeString(
                directory.resolve("governance.db"), "this is not a database, but long enough to read");
        Terminal terminal = Terminal.line("serve --port 0 --lang en --data " + directory);
        assertEquals(2, terminal.code());
        assertEquals(
                "cannot open the minute book at jdbc:sqlite:" + file.toUri()
                        + ": [SQLITE_NOTADB] File opened that is not a database file (file is not a database).",
                terminal.complaint());
    }

    private static void assertComplaint(String complaint, String command) {
        Terminal terminal = Terminal.line(command + " --lang en");
        assertEquals(complaint, terminal.complaint());
        assertEquals(2, terminal.code());
        assertEquals("", terminal.out());
    }
}
