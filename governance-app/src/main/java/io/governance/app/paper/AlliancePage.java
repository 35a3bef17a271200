package io.governance.app.paper;

import io.governance.adapters.rest.LifeDocument;
import io.governance.core.Language;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Body;
import io.governance.core.charter.Tier;
import io.governance.core.meeting.Meeting;
import io.governance.core.membership.Member;
import io.governance.core.office.Group;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Procedure;
import io.governance.core.proposal.Proposal;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** An alliance as it stands, on paper: members, bodies, what is pending, editions of the charter and settled readings. */
public final class AlliancePage {

    private static final int LABEL = 12;
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Page page;

    private AlliancePage(Language language) {
        this.page = new Page(language, LABEL);
    }

    /** The alliance as it stands. */
    public static String of(Alliance alliance, Occasion asked, Language language) {
        return new AlliancePage(language).standing(alliance, asked);
    }

    private String standing(Alliance alliance, Occasion asked) {
        page.line(named(page, alliance))
                .line(page.say("截至 ", "as of ") + LifeDocument.time(asked.at()) + page.say("，", ", ") + state(alliance))
                .blank();
        members(alliance, asked.at());
        page.blank();
        bodies(alliance, asked.at());
        page.blank();
        section(
                page.say("议案", "Proposals"),
                alliance.proposals().pending().map(proposal -> proposal(alliance, proposal, asked)),
                page.say(
                        "没有待决议案；file-proposal 提出，rights 列出谁可以提。",
                        "none pending; file-proposal files one, and rights tells who may."));
        section(
                page.say("表决", "Ballots"),
                alliance.ballots().inOrder().filter(Ballot::isOpen).map(ballot -> ballot(alliance, ballot)),
                page.say("没有进行中的表决；open-ballot 提请表决。", "none open; open-ballot puts something to the vote."));
        section(
                page.say("会议", "Meetings"),
                alliance.meetings()
                        .inOrder()
                        .filter(meeting -> meeting.closed().isEmpty())
                        .map(meeting -> meeting(alliance, meeting)),
                page.say("没有将要召开的会议；convene-meeting 召集。", "none ahead; convene-meeting convenes one."));
        page.blank();
        section(
                page.say("章程版本", "Editions"),
                alliance.editions()
                        .map(edition -> List.of(
                                page.say("第 " + edition.number() + " 版", "edition " + edition.number()),
                                page.say(
                                        "自 " + LifeDocument.time(edition.from()) + "，修改 "
                                                + edition.amendments().size() + " 处，议案 " + edition.proposal(),
                                        "from " + LifeDocument.time(edition.from()) + ", "
                                                + edition.amendments().size() + " changes, proposal "
                                                + edition.proposal()))),
                page.say("第 1 版，未经修改。", "the first, never amended."));
        section(
                page.say("已定解释", "Readings"),
                alliance.charter()
                        .readings()
                        .flatMap(reading -> alliance.interpretation(reading.key())
                                .map(settled -> List.of(
                                        reading.key().value(),
                                        settled.choice()
                                                + page.bracketed(page.say(
                                                        "记录 " + settled.stamp().number(),
                                                        "entry "
                                                                + settled.stamp()
                                                                        .number()))))),
                page.say(
                        "尚无；" + alliance.charter().readings().size() + " 个开放问题按推荐的解释处理。",
                        "none settled; the " + alliance.charter().readings().size()
                                + " open questions are answered as recommended."));
        return page.toString();
    }

    private void section(String label, Seq<? extends Seq<String>> rows, String none) {
        if (rows.isEmpty()) {
            page.entry(label, none);
        } else {
            page.table(label, rows);
        }
    }

    private String state(Alliance alliance) {
        return switch (LifeDocument.state(alliance)) {
            case "FOUNDING" ->
                page.say(
                        "设立中：发起人 " + alliance.founded().actor() + " 登记，complete-founding 完成设立",
                        "being founded: " + alliance.founded().actor()
                                + " keeps the registers, complete-founding completes it");
            case "IN_LIQUIDATION" -> page.say("正在清算", "being wound up");
            case "ENDED" -> page.say("已终止", "ended");
            default -> page.say("存续", "active");
        };
    }

    private void members(Alliance alliance, Instant at) {
        Seq<Member> current = alliance.members().currentAt(at);
        Seq<Tier> tiers = alliance.charter().tiers();
        section(
                page.say("会员", "Members"),
                tiers.filter(tier -> current.exists(member -> member.tier().equals(tier.id())))
                        .map(tier -> {
                            Seq<Member> ofTier =
                                    current.filter(member -> member.tier().equals(tier.id()));
                            return List.of(
                                    page.say(tier.name()) + " " + ofTier.size(), page.list(ofTier.map(this::member)));
                        }),
                page.say(
                        "还没有会员；设立期间发起人用 register-member 登记，此后依章程入会。",
                        "none yet; while founding, the founder registers them with register-member, then they join as the charter lays down."));
    }

    private String member(Member member) {
        return member.id() + " " + member.name()
                + member.representative()
                        .map(person -> page.bracketed(person.value()))
                        .getOrElse("");
    }

    private void bodies(Alliance alliance, Instant at) {
        Seq<List<String>> own = alliance.charter()
                .bodies()
                .flatMap(body -> seats(alliance, page.say(body.name()), body, alliance.seatsOf(body.id(), at)));
        Seq<List<String>> groups = alliance.groups()
                .live()
                .flatMap(group -> alliance.body(group.id())
                        .toList()
                        .flatMap(body -> seats(alliance, group(group), body, alliance.seatsOf(group.id(), at))));
        section(
                page.say("机构", "Bodies"),
                own.appendAll(groups),
                page.say(
                        "还没有席位；设立期间发起人用 register-seat 登记。",
                        "no seats yet; while founding, the founder registers them with register-seat."));
    }

    private String group(Group group) {
        return group.id() + " " + group.name();
    }

    private Seq<List<String>> seats(Alliance alliance, String name, Body body, Seq<Seat> seats) {
        return body.seats()
                .filter(kind -> seats.exists(seat -> seat.kind().equals(kind.id())))
                .map(kind -> {
                    Seq<Seat> ofKind = seats.filter(seat -> seat.kind().equals(kind.id()));
                    return List.of(
                            name,
                            page.say(kind.name()) + " " + ofKind.size()
                                    + kind.limit().map(limit -> "/" + limit).getOrElse(""),
                            page.list(ofKind.map(this::seat)));
                });
    }

    private String seat(Seat seat) {
        String holder = seat.holder().map(PersonId::value).getOrElse(page.say("空缺", "vacant"));
        return seat.id() + " " + holder
                + seat.member()
                        .map(MemberId::value)
                        .filter(member -> !member.equals(seat.id().value()))
                        .map(page::bracketed)
                        .getOrElse("");
    }

    private List<String> proposal(Alliance alliance, Proposal proposal, Occasion asked) {
        Option<Procedure> procedure = alliance.charter().procedure(proposal.procedure());
        String what = procedure.map(found -> page.say(found.title())).getOrElse(proposal.procedure())
                + page.say("：", ": ")
                + proposal.subject().title();
        Option<Due> due =
                Duties.until(alliance, EVER, asked).find(found -> found.id().startsWith(proposal.id() + "/"));
        Seq<String> papers = procedure
                .flatMap(proposal::next)
                .toList()
                .flatMap(stage -> stage.papers()
                        .reject(paper -> proposal.papers().contains(paper.kind()))
                        .map(paper -> page.say(paper.name())));
        String turn = due.map(found -> page.say("；轮到", "; turn of ")
                        + page.say(found.by())
                        + page.say("：", ": ")
                        + page.say(found.text())
                        + Page.cited(found.citations())
                        + found.last()
                                .map(day -> page.say("，最迟 " + day, ", by " + day))
                                .getOrElse(page.say("，无期限", ", no day set")))
                .getOrElse("");
        String missing = papers.isEmpty() ? "" : page.say("；缺 ", "; missing ") + page.list(papers);
        return List.of(proposal.id().value(), what + turn + missing);
    }

    private List<String> ballot(Alliance alliance, Ballot ballot) {
        String body = alliance.body(ballot.body())
                .map(found -> page.say(found.name()))
                .getOrElse(ballot.body().value());
        return List.of(
                ballot.id().value(),
                body + page.say("：", ": ") + ballot.subject() + page.say("，已投 ", ", cast ")
                        + ballot.roll().seats().cast() + "/"
                        + ballot.roll().seats().entitled() + page.say("；", "; ")
                        + page.say(Wording.of(ballot.forecast().certainty())));
    }

    private List<String> meeting(Alliance alliance, Meeting meeting) {
        String kind = alliance.charter()
                .meeting(meeting.kind())
                .map(found -> page.say(found.name()))
                .getOrElse(meeting.kind());
        String how = meeting.isOpen()
                ? page.say("，正在召开", ", being held")
                : meeting.agendaSent().isDefined() ? "" : page.say("，议程未送达", ", agenda not sent");
        return List.of(meeting.id().value(), meeting.day() + " " + kind + how);
    }

    /** An alliance's id, name and charter. */
    static String named(Page page, Alliance alliance) {
        return alliance.id() + " " + alliance.name()
                + page.bracketed(alliance.charter().id().value());
    }
}
