package io.governance.app.paper;

import io.governance.adapters.rest.LifeDocument;
import io.governance.adapters.rest.RehearsalDocument;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Standing;
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
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Hindsight;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** A stored alliance on paper: how it stands, what is due, who may do what, its record, and what its past would have been. */
public final class LifePage {

    private static final int LABEL = 12;
    private static final int NUMBER = 9;
    private static final int TIME = 18;
    private static final int PERSON = 14;
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Page page;

    private LifePage(Language language) {
        this.page = new Page(language, LABEL);
    }

    /** What is due. */
    public static String duties(Alliance alliance, Seq<Due> duties, Occasion asked, LocalDate last, Language language) {
        LifePage life = new LifePage(language);
        Page page = life.page;
        page.line(page.say("到期事项：", "Duties: ") + life.named(alliance))
                .line(page.say(
                        "截至 " + LifeDocument.time(asked.at()) + "，所列至 " + last + " 到期",
                        "as of " + LifeDocument.time(asked.at()) + ", due until " + last))
                .blank();
        if (duties.isEmpty()) {
            page.line(
                    page.say(
                            "没有到期事项。定期义务、待决议案、会议、任期和任务会产生到期事项；--until 可看得更远。",
                            "Nothing is due. Recurring duties, pending proposals, meetings, terms and tasks make something due; --until looks further."));
        }
        duties.forEach(due -> life.due(due, asked.day()));
        return page.toString();
    }

    private void due(Due due, LocalDate day) {
        String when = due.last().map(LocalDate::toString).getOrElse(page.say("无期限", "no day"));
        page.entry(
                when,
                (due.isOverdueOn(day) ? page.say("已逾期 ", "OVERDUE ") : "")
                        + page.say(due.text())
                        + page.bracketed(page.say(due.by()))
                        + "  " + due.id() + cited(due.citations()));
        page.entry(
                due.provisional() ? page.say("（暂定）", "provisional") : "",
                page.say("逾期：", "if missed: ") + page.say(due.effect()));
    }

    /** What the person who asks may do. */
    public static String rights(Alliance alliance, Seq<Entitlement> rights, Occasion asked, Language language) {
        LifePage life = new LifePage(language);
        Page page = life.page;
        boolean somebody = Standing.isSomebody(Standing.of(alliance, asked));
        page.line(page.say("权利：", "Rights: ") + asked.actor() + page.say("，", ", ") + life.named(alliance))
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
        Entitlement.Kind[] kinds = Entitlement.Kind.values();
        for (Entitlement.Kind kind : kinds) {
            page.table(
                    life.called(kind),
                    rights.filter(right -> right.kind() == kind).map(right -> List.of(right.id(), life.right(right))));
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
                + cited(right.citations());
    }

    /** The alliance as it stands. */
    public static String alliance(Alliance alliance, Occasion asked, Language language) {
        return new LifePage(language).standing(alliance, asked);
    }

    private String standing(Alliance alliance, Occasion asked) {
        page.line(named(alliance))
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
                        + cited(found.citations())
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

    /** An entry of the record on its line. */
    public static String entry(Entry entry, Language language) {
        return Page.padded(Long.toString(entry.number()), NUMBER)
                + Page.padded(LifeDocument.time(entry.at()), TIME)
                + Page.padded(
                        entry.actor().value(),
                        Math.max(PERSON, Page.width(entry.actor().value()) + 2))
                + RehearsalDocument.kind(entry) + cited(entry.act().citations()) + "\n";
    }

    /** That there is nothing behind an entry. */
    public static String noRecord(long after, Language language) {
        return language == Language.ZH
                ? "编号 " + after + " 之后没有记录。\n"
                : "there is nothing behind entry " + after + ".\n";
    }

    /** A step that was carried out, with what it recorded. */
    public static String done(String number, String command, Seq<Entry> entries, Language language) {
        Page page = new Page(language, LABEL);
        return step(number, command)
                + page.list(entries.map(entry -> entry.number() + " " + RehearsalDocument.kind(entry)
                        + cited(entry.act().citations())))
                + "\n";
    }

    /** A step that was refused. */
    public static String stopped(String number, String command, Refusal refusal, Language language) {
        return step(number, command) + refusal.code() + cited(refusal.citations()) + "  "
                + refusal.explanation().in(language) + "\n";
    }

    /** A step whose time has not come. */
    public static String notYet(String number, String command, String at, Language language) {
        return step(number, command)
                + (language == Language.ZH
                        ? "这一步定在 " + at + "，时间未到；届时再次执行本命令即可，已完成的不会重复。\n"
                        : "this step is for " + at
                                + ", which lies ahead; run this again then: nothing is done twice.\n");
    }

    private static String step(String number, String command) {
        return Page.padded(number, Math.max(NUMBER, Page.width(number) + 2)) + Page.padded(command, 22) + "→ ";
    }

    /** How many steps were carried out. */
    public static String summary(int done, int before, Language language) {
        return language == Language.ZH
                ? "完成 " + done + " 步，先前已完成 " + before + " 步\n"
                : done + " steps done, " + before + " done before\n";
    }

    /** The ballots that would have come to something else. */
    public static String hindsight(Alliance alliance, Seq<Hindsight.Review> reviews, Language language) {
        LifePage life = new LifePage(language);
        Page page = life.page;
        Seq<Hindsight.Review> changed = reviews.filter(Hindsight.Review::differs);
        page.line(page.say("重算：", "Replayed: ") + life.named(alliance))
                .line(page.say("不写入任何记录；每次表决的名册不变", "nothing is stored; each ballot keeps its roll"))
                .blank();
        if (reviews.isEmpty()) {
            page.line(page.say(
                    "没有已结束的表决可重算；close-ballot 结束表决。", "There is no closed ballot to replay; close-ballot closes one."));
            return page.toString();
        }
        changed.forEach(life::review);
        page.line(page.say(
                "已结束的表决 " + reviews.size() + " 次，结论不同 " + changed.size() + " 次",
                reviews.size() + " closed ballots, " + changed.size() + " with another verdict"));
        return page.toString();
    }

    private void review(Hindsight.Review review) {
        page.line(review.ballot().id() + "  " + review.ballot().body() + " "
                + review.ballot().matter() + page.say("：", ": ")
                + review.ballot().subject());
        page.entries(page.say("原结论", "was"), ruling(review.was()));
        page.entries(
                page.say("重算", "would be"),
                review.would()
                        .fold(
                                refusal -> List.of(page.say("无此职权", "no competence") + " " + refusal.code()
                                        + cited(refusal.citations()) + "  " + page.say(refusal.explanation())),
                                this::ruling));
        page.blank();
    }

    private Seq<String> ruling(Ruling ruling) {
        Seq<String> reasons = ruling.reasons()
                .flatMap(Reason::flattened)
                .flatMap(reason -> reason.arithmetic()
                        .map(Arithmetic::text)
                        .map(arithmetic -> page.say(reason.statement()) + "  " + page.say(arithmetic)
                                + cited(reason.citations())));
        return reasons.prepend(page.say(Wording.of(ruling.verdict())) + " " + ruling.verdict());
    }

    private String named(Alliance alliance) {
        return alliance.id() + " " + alliance.name()
                + page.bracketed(alliance.charter().id().value());
    }

    private static String cited(Seq<Citation> citations) {
        return citations.isEmpty() ? "" : " " + citations.distinct().mkString(" ");
    }
}
