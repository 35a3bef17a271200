package io.governance.core.questions;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Insiders;
import io.governance.core.charter.Body;
import io.governance.core.commands.secrecy.Judging;
import io.governance.core.confidentiality.Bound;
import io.governance.core.confidentiality.Care;
import io.governance.core.confidentiality.Clearance;
import io.governance.core.confidentiality.Confidentiality;
import io.governance.core.confidentiality.Disclosure;
import io.governance.core.confidentiality.Involvement;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.confidentiality.SharingDuty;
import io.governance.core.judgement.Judgement;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What has to be kept secret in an alliance, by whom and until when, and what may be told to whom. Derived, never stored; also
 * of an alliance that has ended. Nothing is answered where the charter does not speak of secrets.
 */
public final class Confidences {

    private Confidences() {}

    /**
     * A file that somebody has to keep.
     *
     * @param file the file
     * @param state whether it is secret; not settled, or not known, counts until it is
     * @param bound the duty, with its last day and its article
     */
    public record Kept(FileId file, Confidentiality.State state, Bound bound) {

        /** The last day of the duty; none while nothing ends it. */
        public Option<LocalDate> last() {
            return bound.last();
        }
    }

    /**
     * A file as somebody may see it on the list of files.
     *
     * @param file the file
     * @param title what it is called; none if that is hidden from them
     * @param owner whose secret it is; none if that is hidden from them, or nobody said
     * @param state whether it is secret
     */
    public record Shown(FileId file, Option<String> title, Option<Party> owner, Confidentiality.State state) {}

    /** Whether a file is secret at the instant asked about; none if there is no such file. */
    public static Option<Confidentiality> of(Alliance alliance, FileId file, Occasion asked) {
        return policy(alliance)
                .flatMap(policy -> alliance.secrets().find(file).map(found -> of(alliance, policy, found, asked)));
    }

    private static Confidentiality of(Alliance alliance, SecrecyPolicy policy, SecretFile file, Occasion asked) {
        return Confidentiality.of(policy, file, asked.at(), alliance.readings());
    }

    /** What a disclosure comes to at its own instant; none if there is no such file. */
    public static Option<Clearance> mayDisclose(Alliance alliance, Disclosure disclosure, Occasion asked) {
        return policy(alliance)
                .flatMap(policy -> alliance.secrets()
                        .find(disclosure.file())
                        .map(found -> Judging.of(alliance, policy, found, disclosure, asked)));
    }

    /** Whether somebody is bound to secrecy at the instant asked about, and until when. */
    public static Option<Bound> bound(Alliance alliance, Party party, Occasion asked) {
        return policy(alliance)
                .map(policy -> Bound.of(
                        policy,
                        involvement(alliance, policy, party, asked),
                        Insiders.lifetime(alliance, asked.calendar().zone()),
                        asked.at(),
                        alliance.readings()));
    }

    private static Involvement involvement(Alliance alliance, SecrecyPolicy policy, Party party, Occasion asked) {
        return Insiders.of(alliance, policy).of(party, asked.at());
    }

    /** The files that somebody has to keep at the instant asked about, in the order of the record. */
    public static Seq<Kept> kept(Alliance alliance, Party party, Occasion asked) {
        return policy(alliance)
                .toList()
                .flatMap(policy -> bound(alliance, party, asked)
                        .filter(bound -> bound.state() == Bound.State.BOUND || bound.state() == Bound.State.NOT_STATED)
                        .toList()
                        .flatMap(bound -> alliance.secrets()
                                .inOrder()
                                .map(file -> new Kept(
                                        file.id(),
                                        of(alliance, policy, file, asked).state(),
                                        bound))))
                .reject(kept -> kept.state() == Confidentiality.State.NO);
    }

    /**
     * The list of files as somebody may see it. To whoever is outside the alliance and does not own a file, its title and its
     * owner are hidden unless it is no secret; so they are while that is open or undetermined.
     */
    public static Seq<Shown> shown(Alliance alliance, Party viewer, Occasion asked) {
        return policy(alliance).toList().flatMap(policy -> {
            boolean inside =
                    involvement(alliance, policy, viewer, asked).position().isInside();
            return alliance.secrets().inOrder().map(file -> {
                Confidentiality.State state = of(alliance, policy, file, asked).state();
                boolean open = inside
                        || state == Confidentiality.State.NO
                        || file.owner().contains(viewer);
                return new Shown(
                        file.id(), Option.when(open, file.title()), file.owner().filter(owner -> open), state);
            });
        });
    }

    /** Whether somebody protects secrets with the care that the charter asks for; none if it asks for none in particular. */
    public static Option<Judgement> care(Alliance alliance, Party party, Occasion asked) {
        return policy(alliance)
                .flatMap(policy -> Care.of(policy, alliance.secrets(), party, asked.at(), alliance.readings()));
    }

    /** Whether members have to share a file with each other; none if the charter has them share nothing. */
    public static Option<Judgement> sharing(Alliance alliance, FileId file, Occasion asked) {
        return policy(alliance)
                .flatMap(policy -> alliance.secrets()
                        .find(file)
                        .flatMap(found -> SharingDuty.of(policy, found, asked.at(), alliance.readings())));
    }

    /** Who may settle what the charter leaves open. */
    public static Seq<Text> interpreters(Alliance alliance) {
        return alliance.charter()
                .procedures()
                .flatMap(procedure -> procedure.stages())
                .filter(stage -> stage.effect()
                        .map(Effect::whateverIsRead)
                        .exists(effect -> effect instanceof Effect.SettleReading))
                .flatMap(stage -> interpreters(alliance, stage))
                .distinct();
    }

    private static Seq<Text> interpreters(Alliance alliance, Stage stage) {
        return stage.task().under(alliance.readings()) instanceof Task.Decide decide
                ? decide.venues()
                        .flatMap(venue -> alliance.charter().body(venue.body()).map(Body::name))
                : List.of(stage.by().under(alliance.readings()).inWords());
    }

    private static Option<SecrecyPolicy> policy(Alliance alliance) {
        return alliance.charter().secrecy();
    }
}
