package io.governance.core.commands.secrecy;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.Clearance;
import io.governance.core.confidentiality.Disclosure;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.Way;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that a file was given away, as it was found out: with what that came to by what is known now of how things stood
 * then. Whoever has to do with the alliance may; nothing follows by itself.
 *
 * @param file the file
 * @param from who gave it away
 * @param to who received it
 * @param way how
 * @param circumstances what they rely on
 * @param at when it happened
 * @param what in words
 */
public record RecordDisclosure(
        FileId file, Party from, Party to, Way way, Seq<Circumstance> circumstances, Instant at, String what)
        implements Command {
    public RecordDisclosure {
        circumstances = List.ofAll(circumstances).distinct();
        if (what.isBlank()) {
            throw new IllegalArgumentException("a disclosure needs a description");
        }
    }

    /** Secrets are kept beyond the end of the alliance, and so their leaks are recorded. */
    @Override
    public boolean outlivesTheAlliance(Alliance alliance, Occasion occasion) {
        return true;
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Disclosure disclosure = new Disclosure(file, from, to, way, circumstances, at);
        return Filing.somebodys(alliance, occasion)
                .flatMap(policy -> Filing.file(alliance, file)
                        .flatMap(found -> Filing.since(Option.some(at), occasion, Filing.citations(policy))
                                .map(then -> Judging.of(alliance, policy, found, disclosure, occasion))))
                .map((Clearance judged) -> Decision.of(
                        new SecrecyAct.DisclosureFound(disclosure, judged.outcome(), what, judged.citations())));
    }
}
