package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Style;
import io.governance.core.Text;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A piece of intellectual property (知识产权), with how it came about as its holders say. Immutable. */
@Value.Immutable
@Style
public interface Asset {

    /** How it is named. */
    AssetId id();

    /** What it is. */
    Kind kind();

    /** How a register outside names it, such as a patent number. */
    String reference();

    /** Where it is protected; none if nobody said. */
    Option<String> jurisdiction();

    /** Who owned it first, one or several. */
    Seq<Party> firstHolders();

    /** The day on which it came about; none if nobody said. */
    Option<LocalDate> formedOn();

    /** Who made it, and whether their contribution was substantial; unknown where nobody said. */
    Map<Party, Option<Boolean>> makers();

    /** Whether it was made for the alliance's purposes; none if nobody said. */
    Option<Boolean> forAlliance();

    /** Whether the alliance led the making; none if nobody said. */
    Option<Boolean> ledByAlliance();

    /** What its holder declared it to be; kept beside what the facts say, and never decisive. */
    Option<Origin> declared();

    /** The last day of its protection; none if nobody said or it has none. */
    Option<LocalDate> expiresOn();

    /** The sales, in their order. */
    Seq<Transfer> transfers();

    /** Who owns it at an instant. */
    default Seq<Party> holdersAt(Instant at) {
        return transfers().isEmpty()
                ? firstHolders()
                : transfers()
                        .filter(transfer -> !transfer.at().isAfter(at))
                        .foldLeft(
                                firstHolders(),
                                (holders, transfer) -> holders.map(
                                                holder -> holder.equals(transfer.from()) ? transfer.to() : holder)
                                        .distinct());
    }

    /**
     * A change of owner (转让).
     *
     * @param from who owned it
     * @param to who owns it
     * @param at since when
     */
    record Transfer(Party from, Party to, Instant at) {}

    /** What intellectual property may be; charters name patents and copyright and leave the list open. */
    enum Kind {
        /** A granted patent. */
        PATENT(Text.of("专利", "patent")),
        /** An application for a patent. */
        APPLICATION(Text.of("专利申请", "patent application")),
        /** Copyright. */
        COPYRIGHT(Text.of("著作权", "copyright")),
        /** A registered design. */
        DESIGN(Text.of("外观设计", "design")),
        /** Know-how. */
        KNOW_HOW(Text.of("技术秘密", "know-how")),
        /** Anything else. */
        OTHER(Text.of("其他", "other"));

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /** Where intellectual property comes from (来源). */
    enum Origin {
        /** From before joining (入盟前). */
        BACKGROUND,
        /** Made alone as a member, for the alliance's purposes (入盟后独立产生). */
        FOREGROUND,
        /** Made jointly under the alliance's lead (联盟牵头共同产生). */
        JOINT,
        /** Made as a member, but not for the alliance's purposes or not under its lead. */
        SIDEGROUND,
        /** Made after leaving. */
        AFTER_LEAVING
    }
}
