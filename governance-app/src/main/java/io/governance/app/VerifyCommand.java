package io.governance.app;

import io.governance.app.checkpoint.Checkpoint;
import io.governance.app.checkpoint.SigningKeys;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.BookPage;
import io.governance.app.serve.StoredBook;
import io.governance.app.serve.StoredBook.Inspection;
import io.governance.core.AllianceId;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that records are as they were stored. */
@Command(
        name = "verify",
        description =
                "核验：逐条重算记录的哈希，重算每个表决结论，指出第一处不符；也可核验导出的文件，无需数据库。%n"
                        + "Hashes every entry again, rules again on every ballot, and names the first that is not as it was stored; also in an exported file, without a database.",
        footer = {"", "退出码 exit codes: 0 完好 sound, 1 不完好 not sound, 2 输入有误 bad input"},
        sortOptions = false,
        usageHelpAutoWidth = true)
final class VerifyCommand implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int NOT_SOUND = 1;

    private static final String ENDING = ".jsonl";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "ALLIANCE|BOOK.jsonl",
            description = "联盟，或导出的文件 the alliance, or an exported file")
    private @Nullable String target;

    @Option(names = "--all", description = "所有联盟 every alliance")
    private boolean all;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "检查点文件：记录是否被截断或重写 a file of checkpoints: tells a record that was cut off or written anew")
    private @Nullable Path checkpoints;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "检查点的公钥 the public key of the checkpoints (default: checkpoint.pub in --data)")
    private @Nullable Path key;

    @Mixin
    private final Storage storage = new Storage();

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public Integer call() {
        Seq<Checkpoint> kept = checkpoints == null ? List.empty() : read(checkpoints);
        PublicKey trusted = kept.isEmpty() ? null : SigningKeys.publicKey(keyFile());
        boolean sound;
        if (target != null && target.endsWith(ENDING)) {
            if (all || storage.isGiven()) {
                throw new BadInput(
                        "核验文件时不用 --all、--data 与 --database-url。",
                        "a file is verified without --all, --data and --database-url.");
            }
            Inspection found = StoredBook.inspect(named(target));
            sound = tell(found, kept, trusted);
        } else {
            try (StoredBook book = storage.openBook(false)) {
                sound = targets(book, kept)
                        .map(id -> tell(
                                book.inspect(
                                        id,
                                        kept.filter(one -> one.alliance().equals(id))
                                                .map(Checkpoint::number)),
                                kept,
                                trusted))
                        .forAll(fine -> fine);
            }
        }
        spec.commandLine().getOut().flush();
        return sound ? SOUND : NOT_SOUND;
    }

    private Path keyFile() {
        if (key != null) {
            return key;
        }
        return storage.data()
                .map(directory -> directory.resolve(SigningKeys.PUBLIC))
                .getOrElseThrow(() -> new BadInput(
                        "请用 --key 指明检查点的公钥。", "say with --key where the public key of the checkpoints is."));
    }

    private Seq<AllianceId> targets(StoredBook book, Seq<Checkpoint> kept) {
        if (all == (target != null) && (all || kept.isEmpty())) {
            throw new BadInput("请指明联盟，或用 --all，二者取一。", "name an alliance or say --all, one of the two.");
        }
        Seq<AllianceId> known = book.alliances();
        Seq<AllianceId> attested = kept.map(Checkpoint::alliance);
        if (target == null) {
            return (all ? known : List.<AllianceId>empty()).appendAll(attested).distinct();
        }
        AllianceId id = NamedAlliance.id(target);
        if (!known.contains(id) && !attested.contains(id)) {
            throw NamedAlliance.none(target, known);
        }
        return List.of(id);
    }

    /** Prints what was found; says whether it is sound. */
    private boolean tell(Inspection found, Seq<Checkpoint> kept, @Nullable PublicKey trusted) {
        PrintWriter out = spec.commandLine().getOut();
        String alliance = found.alliance().value();
        found.fault()
                .peek(fault -> out.print(BookPage.unsound(alliance, fault.number(), fault.what(), speech.language())))
                .onEmpty(() -> out.print(
                        BookPage.sound(alliance, found.last(), found.rulings(), found.hash(), speech.language())));
        boolean fits = true;
        for (Checkpoint one : kept.filter(each -> each.alliance().equals(found.alliance()))) {
            io.vavr.control.Option<Text> wrong = misfit(one, found, trusted);
            String at = one.at().toString();
            out.print(
                    wrong.isEmpty()
                            ? BookPage.fits(alliance, one.number(), at, speech.language())
                            : BookPage.unfit(alliance, one.number(), at, wrong.get(), speech.language()));
            fits &= wrong.isEmpty();
        }
        return found.fault().isEmpty() && fits;
    }

    private static io.vavr.control.Option<Text> misfit(
            Checkpoint checkpoint, Inspection found, @Nullable PublicKey trusted) {
        if (trusted == null || !checkpoint.isSignedBy(trusted)) {
            return io.vavr.control.Option.some(Text.of("签名与公钥不符", "its signature is not of the key that was given"));
        }
        if (found.hashes().get(checkpoint.number()).contains(checkpoint.hash())) {
            return io.vavr.control.Option.none();
        }
        return io.vavr.control.Option.some(
                found.fault().isEmpty() && found.last() < checkpoint.number()
                        ? Text.of(
                                "记录止于第 " + found.last() + " 条，其后被截去",
                                "the record ends with entry " + found.last() + ", what followed was cut off")
                        : Text.of("其前的记录被重写或不完好", "what comes before it was written anew, or is not sound"));
    }

    private static Seq<Checkpoint> read(Path file) {
        try {
            List<String> lines = List.ofAll(Files.readAllLines(file)).reject(String::isBlank);
            Seq<Checkpoint> parsed = lines.flatMap(Checkpoint::parse);
            if (parsed.isEmpty() || parsed.size() < lines.size()) {
                throw new BadInput(file + " 不全是检查点。", file + " holds something else than checkpoints.");
            }
            return parsed;
        } catch (IOException e) {
            throw new BadInput("无法读取文件 " + file + "。", "the file " + file + " cannot be read.");
        }
    }

    private static Path named(String file) {
        return Try.of(() -> Path.of(file))
                .getOrElseThrow(() -> new BadInput("“" + file + "”不是文件名。", "\"" + file + "\" is no file name."));
    }
}
