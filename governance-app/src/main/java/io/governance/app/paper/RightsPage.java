package io.governance.app.paper;

import io.governance.adapters.rest.LifeDocument;
import io.governance.core.Language;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Standing;
import io.governance.core.questions.Entitlement;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What a person may do in an alliance, on paper (权利): on whose behalf, until when and by which article. */
public final class RightsPage {

    private static final int LABEL = 12;

    private final Page page;

    private RightsPage(Language language) {
        this.page = new Page(language, LABEL);
    }

    /** What the person who asks may do. */
    public static String of(Alliance alliance, Seq<Entitlement> rights, Occasion asked, Language language) {
        return new RightsPage(language).written(alliance, rights, asked);
    }

    private String written(Alliance alliance, Seq<Entitlement> rights, Occasion asked) {
        boolean somebody = Standing.isSomebody(Standing.of(alliance, asked));
        page.line(page.say("权利：", "Rights: ")
                        + asked.actor()
                        + page.say("，", ", ")
                        + AlliancePage.named(page, alliance))
                .line(page.say("截至 ", "as of ") + LifeDocument.time(asked.at()))
                .blank();
        if (rights.isEmpty()) {
            page.line(
                    somebody
                            ? page.say(
                                    "此人在联盟中有身份，但现在没有可办的事。",
                                    "This person belongs to the alliance, but there is nothing they may do now.")
                            : page.say(
                                    "此人既不代表会员，也不担任席位，故无任何权利；由 name-representative、register-seat 或 send-delegate 获得。",
                                    "This person represents no member and holds no seat, and so may do nothing; name-representative, register-seat and send-delegate change that."));
        }
        for (Entitlement.Kind kind : Entitlement.Kind.values()) {
            page.table(
                    called(kind),
                    rights.filter(right -> right.kind() == kind).map(right -> List.of(right.id(), right(right))));
        }
        return page.toString();
    }

    private String called(Entitlement.Kind kind) {
        return switch (kind) {
            case RIGHT -> page.say("可行使", "may");
            case PRIORITY -> page.say("优先", "goes first");
            case PROPOSE -> page.say("可提案", "may file");
            case STAGE -> page.say("轮到", "has to do");
            case CONVENE -> page.say("可召集", "may convene");
            case VOTE -> page.say("可投票", "may vote on");
        };
    }

    private String right(Entitlement right) {
        String through = right.through()
                .map(seat -> page.say("凭席位 " + seat, "through seat " + seat))
                .getOrElse("");
        String member =
                right.onBehalfOf().map(of -> page.say("代表 " + of, "for " + of)).getOrElse("");
        String until =
                right.until().map(day -> page.say("至 " + day, "until " + day)).getOrElse("");
        Seq<String> remarks = List.of(member, through, until).reject(String::isEmpty);
        return page.say(right.text())
                + (remarks.isEmpty() ? "" : page.bracketed(page.list(remarks)))
                + Page.cited(right.citations());
    }
}
