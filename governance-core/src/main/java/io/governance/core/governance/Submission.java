package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Decision;
import io.governance.core.record.Receipt;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** What somebody submitted and waits for. */
final class Submission {

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Submission::sha256);

    private final BiFunction<Option<Alliance>, Instant, Either<Refusal, Decision>> decider;
    final PersonId actor;
    final OperationId operation;
    final String fingerprint;
    final CompletableFuture<Either<Refusal, Receipt>> answer = new CompletableFuture<>();

    /** After how many looks of the {@link Watch} it was submitted. */
    int since;

    Submission(
            Object asked,
            PersonId actor,
            OperationId operation,
            BiFunction<Option<Alliance>, Instant, Either<Refusal, Decision>> decider) {
        this.decider = decider;
        this.actor = actor;
        this.operation = operation;
        this.fingerprint = fingerprint(actor + " " + asked);
    }

    Either<Refusal, Decision> decide(Option<Alliance> alliance, Instant at) {
        return decider.apply(alliance, at);
    }

    private static String fingerprint(String asked) {
        byte[] digest = SHA_256.get().digest(asked.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
