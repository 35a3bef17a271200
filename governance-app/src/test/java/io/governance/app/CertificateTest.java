package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Certificates as they are printed, in both languages: {@code src/test/resources/certificates}.
 *
 * <p>With {@code CERTIFICATES_WRITE=1} in the environment they are written anew: read what changed.
 */
final class CertificateTest {

    private static final Path CERTIFICATES = Path.of("src/test/resources/certificates");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            passed-next-stage | decide --charter aii --body council --matter amend-charter --favour 30 --against 6 --absent 9
            depends-on-reading| decide --charter aii --body council --matter amend-charter --favour 27 --against 9 --absent 9
            chosen-reading    | decide --charter aii --body assembly --matter amend-charter --favour 100 --abstain 100 --absent 100 --reading R-aii-half=STRICT --reading R-aii-reps=CONGRESS
            no-quorum         | decide --charter aii --body assembly --matter approve-plan --favour 199 --absent 101
            undetermined      | decide --charter caih --body council --matter admit-member --favour 6 --against 4
            in-recess         | decide --charter aii --body standing-council --matter create-working-group --favour 4 --against 2 --absent 3
            open              | decide --charter aii --body council --matter amend-charter --favour 29 --against 6 --silent 1 --absent 9 --open
            open-certain      | decide --charter aii --body council --matter amend-charter --favour 30 --against 6 --absent 9 --open
            weights           | decide --charter oscar --body council --matter approve-plan --roll src/test/resources/certificates/weights.csv
            refusal           | decide --charter aii --body secretariat --matter amend-charter --favour 1
            """)
    void are_as_they_were(String name, String command) throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            Path certificate = CERTIFICATES.resolve(name + "." + language + ".txt");
            String written = Terminal.line(command + " --lang " + language).out();
            if (System.getenv("CERTIFICATES_WRITE") != null) {
                Files.writeString(certificate, written);
            }
            assertEquals(Files.readString(certificate), written);
        }
    }
}
