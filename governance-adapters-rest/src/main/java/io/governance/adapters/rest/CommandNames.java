package io.governance.adapters.rest;

import io.governance.core.alliance.CastVote;
import io.governance.core.alliance.CloseBallot;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.EndMembership;
import io.governance.core.alliance.FillSeat;
import io.governance.core.alliance.OpenBallot;
import io.governance.core.alliance.RegisterMember;
import io.governance.core.alliance.RegisterSeat;
import io.governance.core.alliance.VacateSeat;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** What commands are called in documents: {@code register-member} is {@link RegisterMember}. */
public final class CommandNames {

    /** Every command; a new one is added here. */
    public static final Seq<Class<? extends Command>> ALL = List.of(
            RegisterMember.class,
            EndMembership.class,
            RegisterSeat.class,
            FillSeat.class,
            VacateSeat.class,
            OpenBallot.class,
            CastVote.class,
            CloseBallot.class);

    private static final Map<String, Class<? extends Command>> BY_NAME =
            ALL.foldLeft(LinkedHashMap.empty(), (named, type) -> named.put(of(type), type));

    private CommandNames() {}

    /** The name of a type in kebab-case. */
    public static String of(Class<?> type) {
        return cut(type.getSimpleName(), "-");
    }

    /** The command of that name. */
    public static Option<Class<? extends Command>> named(String name) {
        return BY_NAME.get(name);
    }

    /** The names of all commands, in their order. */
    public static Seq<String> all() {
        return BY_NAME.keySet().toList();
    }

    /** A Java name in lower case, its words joined by a sign. */
    static String cut(String name, String sign) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", sign)
                .toLowerCase(Locale.ROOT);
    }
}
