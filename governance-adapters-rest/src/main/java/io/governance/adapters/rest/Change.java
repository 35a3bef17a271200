package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.AllianceId;
import io.governance.core.Id;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.governance.Governance;
import io.governance.core.record.Receipt;
import io.javalin.http.Context;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** A request to change something: who acts, the client's name for the attempt, what is asked, and the answer to come. */
final class Change {

    /** Who asks for changes, and how they are recorded. */
    record Desk(Governance governance, Supplier<String> newId, Executor executor) {

        Change read(Context ctx, Fields body) {
            return new Change(this, ctx, body);
        }
    }

    private final Desk desk;
    private final Context ctx;
    private final Fields body;
    private final Option<PersonId> actor;
    private final Option<OperationId> key;

    private Change(Desk desk, Context ctx, Fields body) {
        this.desk = desk;
        this.ctx = ctx;
        this.body = body;
        this.actor = actor(ctx, body);
        this.key = key(ctx, body);
    }

    private static Option<PersonId> actor(Context ctx, Fields body) {
        String name = ctx.header("Acting-Person");
        if (name == null) {
            return body.fault(
                    "header:Acting-Person",
                    Fault.Code.MISSING,
                    Text.of("缺少请求头 Acting-Person（行为人）", "the header Acting-Person, who acts, is missing"));
        }
        return Id.isWellFormed(name)
                ? Option.some(PersonId.of(name))
                : body.fault("header:Acting-Person", Fault.Code.BAD_FORM, Fields.ID_FORM);
    }

    private static Option<OperationId> key(Context ctx, Fields body) {
        return Option.of(ctx.header("Idempotency-Key")).flatMap(key -> {
            try {
                return Option.some(OperationId.of(key));
            } catch (IllegalArgumentException illFormed) {
                return body.fault(
                        "header:Idempotency-Key",
                        Fault.Code.BAD_FORM,
                        Text.of(
                                "须为 1 至 255 个可见 ASCII 字符，不含空格",
                                "must be 1 to 255 printable ASCII characters without blanks"));
            }
        });
    }

    Fields body() {
        return body;
    }

    /**
     * A name for what the client leaves unnamed. Under an idempotency key it is always the same, so that a repeated request
     * asks for the same.
     */
    String unnamed() {
        return key.map(operation -> digest(ctx.method() + " " + ctx.path() + " " + actor.get() + " " + operation))
                .getOrElse(desk.newId());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Submits a command under the client's key and answers with its receipt. */
    void submit(AllianceId alliance, Command command, Function<Receipt, Answer> accepted) {
        record(alliance, (actor, operation) -> desk.governance().submit(alliance, command, actor, operation), accepted);
    }

    void record(
            AllianceId alliance,
            BiFunction<PersonId, OperationId, CompletionStage<Either<Refusal, Receipt>>> recording,
            Function<Receipt, Answer> accepted) {
        OperationId operation = key.getOrElse(() -> OperationId.of(desk.newId().get()));
        submit(alliance, recording.apply(actor.get(), operation), accepted);
    }

    /** Submits a command that its own content keeps from being done twice, and answers with its receipt. */
    void submitAnew(AllianceId alliance, Command command, Function<Receipt, Answer> accepted) {
        OperationId operation = OperationId.of(desk.newId().get());
        submit(alliance, desk.governance().submit(alliance, command, actor.get(), operation), accepted);
    }

    /** No thread waits for the record: the answer is written when the receipt is there, and not by the record's writer. */
    private void submit(
            AllianceId alliance,
            CompletionStage<Either<Refusal, Receipt>> recorded,
            Function<Receipt, Answer> accepted) {
        ctx.future(() -> recorded.toCompletableFuture()
                .handleAsync((result, failure) -> failure == null ? result : failed(failure), desk.executor())
                .thenAccept(result -> result.fold(
                        refusal -> {
                            throw Problem.refused(
                                    refusal,
                                    desk.governance()
                                            .alliance(alliance)
                                            .map(Alliance::charter)
                                            .getOrNull());
                        },
                        receipt -> accepted.apply(receipt).give(ctx))));
    }

    private static Either<Refusal, Receipt> failed(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    /** What a client is told when something is recorded: the number of the entry, and what it concerns. */
    record Answer(int status, ObjectNode document, Option<String> location) {

        static Answer of(int status, Receipt receipt) {
            return new Answer(
                    status, JsonNodeFactory.instance.objectNode().put("entry", receipt.first()), Option.none());
        }

        Answer with(String name, Object value) {
            return new Answer(status, document.put(name, value.toString()), location);
        }

        Answer at(String path) {
            return new Answer(status, document, Option.some(path));
        }

        Answer give(Context ctx) {
            location.forEach(path -> ctx.header("Location", path));
            Request.answer(ctx, status, document);
            return this;
        }
    }
}
