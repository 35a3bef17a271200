package io.governance.adapters.jdbc;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.MeetingKind;
import io.governance.core.confidentiality.Circumstance;
import io.governance.core.confidentiality.Disclosure;
import io.governance.core.confidentiality.Form;
import io.governance.core.confidentiality.Outcome;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.Way;
import io.governance.core.funding.Allotment;
import io.governance.core.funding.FundingAct;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.meeting.Minute;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Entrusting;
import io.governance.core.office.EntrustingAct;
import io.governance.core.office.GroupAct;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Subject;
import io.governance.core.project.ProjectAct;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.voting.AtMost;
import io.governance.core.voting.Brackets;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.Share;
import io.governance.core.voting.Threshold;
import io.governance.core.voting.Verdict;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** An act of every kind, as its golden file has it. */
final class GoldenActs {

    private static final BallotId BALLOT = BallotId.of("2021-plan");
    private static final SeatId SEAT = SeatId.of("council-07");
    private static final MemberId MEMBER = MemberId.of("caict");
    private static final VoterClass ISSUERS = VoterClass.of("issuers");
    private static final ProposalId PROPOSAL = ProposalId.of("2025-rename");
    private static final MeetingId MEETING = MeetingId.of("council-2025-1");
    private static final ProjectId PROJECT = ProjectId.of("time-sensitive-networks");
    private static final BodyId GROUP = BodyId.of("wg-safety");
    private static final PersonId PERSON = PersonId.of("zhang-san");
    private static final FileId FILE = FileId.of("roadmap");
    private static final Instant SINCE = Instant.parse("2025-02-28T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2028, 2, 29);

    private GoldenActs() {}

    /** Every one of them. */
    static Seq<Act> all() {
        return List.of(
                        alliance(),
                        members(),
                        seats(),
                        offices(),
                        meetings(),
                        ballots(),
                        proposals(),
                        projects(),
                        affairs(),
                        funding(),
                        secrecy(),
                        GoldenLicensingActs.all())
                .flatMap(acts -> acts);
    }

    private static Seq<Act> alliance() {
        return List.of(
                new AllianceAct.AllianceFounded(CharterId.of("aii"), "工业互联网产业联盟", cited("aii:17")),
                new AllianceAct.FoundingCompleted(cited("aii:17")),
                new AllianceAct.ReadingSettled(ReadingKey.of("R-half"), "STRICT", 2, true, cited("aii:19", "aii:30")),
                new AllianceAct.CharterAmended(
                        2, Instant.parse("2025-02-28T16:00:00Z"), amendments(), PROPOSAL, cited("aii:18(1)", "aii:27")),
                new AllianceAct.LiquidationBegun(cited("cqncetia:44")),
                new AllianceAct.AllianceTerminated(cited("cqncetia:45")));
    }

    private static Seq<Act> members() {
        return List.of(
                new MembershipAct.MemberRegistered(MEMBER, "中国信息通信研究院", "council-unit", cited("aii:10")),
                new MembershipAct.MembershipEnded(MEMBER, "退出", cited("aii:12", "aii:13")),
                new MembershipAct.MembershipConcluded(
                        MEMBER,
                        Departure.EXPELLED,
                        Instant.parse("2025-03-02T15:59:59.999Z"),
                        Option.some(LATER),
                        "严重违反章程",
                        cited("oscar:36(1)")),
                new MembershipAct.TierChanged(MEMBER, "ordinary", "council-unit", cited("aii:10")),
                new MembershipAct.RepresentativeNamed(MEMBER, PERSON, cited("aii:10")),
                new MembershipAct.ContactNamed(MEMBER, PERSON, cited("aii:12")),
                new MembershipAct.MemberMarked(MEMBER, "main-founder", cited("caih:22.2(4)")));
    }

    private static Seq<Act> seats() {
        return List.of(
                new SeatAct.SeatRegistered(
                        new Seat(
                                SEAT,
                                BodyId.of("council"),
                                "director",
                                Option.some(MEMBER),
                                Option.some(PersonId.of("zhang-san")),
                                1,
                                Option.none()),
                        cited("aii:21")),
                new SeatAct.SeatFilled(SEAT, Option.some(MEMBER), PersonId.of("li-si"), cited("aii:21")),
                new SeatAct.SeatVacated(SEAT, cited("aii:21")));
    }

    private static Seq<Act> offices() {
        return List.of(
                new EntrustingAct.OfficeEntrusted(
                        new Entrusting(SEAT, SeatId.of("council-08"), "主持会议", Option.some(LATER)), cited("aii:24")),
                new EntrustingAct.EntrustingEnded(SEAT, SeatId.of("council-08"), cited("aii:24")),
                new GroupAct.GroupFormed(
                        GROUP, BodyId.of("working-group"), "安全工作组", Option.some(LATER), cited("aii:26")),
                new GroupAct.GroupDissolved(GROUP, "任务完成", cited("aii:26")));
    }

    private static Seq<Act> meetings() {
        return List.of(
                new MeetingAct.MeetingRequested("plenary", "讨论标准", cited("aii:20")),
                new MeetingAct.MeetingConvened(
                        MEETING,
                        "council-meeting",
                        BodyId.of("council"),
                        MeetingKind.Mode.CORRESPONDENCE,
                        DAY,
                        "疫情",
                        cited("aii:22")),
                new MeetingAct.AgendaSent(
                        MEETING, DAY, List.of(new Item("1", "工作计划"), new Item("2", "更名")), cited("aii:22")),
                new MeetingAct.PaperSent(MEETING, "1", "工作计划草案", DAY, false, cited("aii:22")),
                new MeetingAct.NoticeWaived(MEETING, SEAT, cited("aii:22")),
                new MeetingAct.AttendanceRecorded(
                        MEETING,
                        List.of(PERSON, PersonId.of("li-si")),
                        List.of(PersonId.of("wang-wu")),
                        List.of(MEMBER),
                        cited("aii:22")),
                new MeetingAct.MeetingOpened(MEETING, cited("aii:23")),
                new MeetingAct.ItemPutToVote(MEETING, "1", BALLOT, cited("aii:23")),
                new MeetingAct.MeetingClosed(MEETING, cited("aii:22")),
                new MeetingAct.MinutesDrafted(
                        MEETING, DAY, List.of(new Minute("1", "张三", "一致赞成", "通过")), cited("caih:19.5")),
                new MeetingAct.MinutesConfirmed(MEETING, Option.none(), cited("caih:19.5")),
                new MeetingAct.MinutesPublished(MEETING, cited("caih:19.5")));
    }

    private static Seq<Act> ballots() {
        return List.of(
                new BallotAct.BallotOpened(
                        BALLOT,
                        BodyId.of("council"),
                        MatterId.of("approve-plan"),
                        "二〇二一年度工作计划 𠮷",
                        rule(),
                        Readings.recommended().with(ReadingKey.of("R-half"), "STRICT"),
                        List.of(
                                new Elector(List.of(SEAT), Option.some(MEMBER), 1, Option.none(), false),
                                new Elector(
                                        List.of(SeatId.of("s8"), SeatId.of("s9")),
                                        Option.none(),
                                        1_000_000,
                                        Option.some(ISSUERS),
                                        true)),
                        Citation.parse("aii:23"),
                        cited("aii:23", "oscar:36(1)")),
                new BallotAct.VoteCast(BALLOT, SEAT, Choice.FAVOUR, cited("aii:23")),
                new BallotAct.BallotClosed(BALLOT, List.of(SEAT), Verdict.NO_QUORUM, cited("aii:23")));
    }

    private static Seq<Act> proposals() {
        return List.of(
                new ProposalAct.ProposalFiled(
                        PROPOSAL,
                        "amendment",
                        "propose",
                        subject(),
                        Option.some(MEMBER),
                        List.of("draft", "power-of-attorney"),
                        Readings.recommended().with(ReadingKey.of("R-half"), "STRICT"),
                        cited("aii:18(1)")),
                new ProposalAct.PartiesJoined(PROPOSAL, "support", List.of("caict", "council-07"), cited("aii:18(1)")),
                new ProposalAct.StageCompleted(PROPOSAL, "screen", List.empty(), "符合条件", cited("aii:18(1)")),
                new ProposalAct.ProposalPutToVote(PROPOSAL, "decide", BALLOT, cited("aii:18(1)", "aii:27")),
                new ProposalAct.ProposalEnded(
                        PROPOSAL, Proposal.Outcome.CARRIED, Option.some(LATER), "", cited("aii:27")));
    }

    private static Seq<Act> projects() {
        return List.of(
                new ProjectAct.ProjectStarted(
                        PROJECT,
                        Option.some("standard"),
                        "时间敏感网络",
                        Option.some(MEMBER),
                        List.of(PERSON),
                        cited("oscar:28")),
                new ProjectAct.TaskAssigned(PROJECT, "draft", MEMBER, "起草标准", LATER, cited("oscar:28")),
                new ProjectAct.TaskFinished(PROJECT, "draft", cited("oscar:28")),
                new ProjectAct.ParticipantOut(PROJECT, MEMBER, "draft", cited("oscar:28")));
    }

    private static Seq<Act> affairs() {
        return List.of(
                new AffairAct.RightExercised(
                        "sign-contract",
                        "lease-2025",
                        "续租",
                        Option.some(MEMBER),
                        Option.some(BALLOT),
                        List.of("contract"),
                        cited("aii:24")),
                new AffairAct.BreachRecorded(MEMBER, "pay-dues", "二〇二四年度会费未缴", cited("aii:12")));
    }

    private static Seq<Act> funding() {
        return List.of(
                new FundingAct.AccountOpened(
                        "earmarked-2025",
                        "测试床专项",
                        Option.some("government"),
                        List.of(
                                new Allotment("equipment", Option.some(5_000_000_000L)),
                                new Allotment("travel", Option.none())),
                        cited("cqncetia:38")),
                new FundingAct.IncomeRecorded(
                        "earmarked-2025", "government", 9_007_199_254_740_993L, true, "首期拨款", cited("cqncetia:38")),
                new FundingAct.ExpenseRecorded(
                        "earmarked-2025", "equipment", 1, false, Option.some(PROPOSAL), "", cited("cqncetia:39")),
                new FundingAct.FundsMoved("general", "reserve", 120_050, "结余转存", cited("cqncetia:38")),
                new FundingAct.AuditRecorded("某会计师事务所", PROPOSAL, "账实相符", cited("cqncetia:40")));
    }

    private static Seq<Act> secrecy() {
        Party member = Party.of(MEMBER);
        Disclosure disclosure = new Disclosure(
                FILE, member, Party.of(PERSON), Way.PASS_ON, List.of(Circumstance.ORDERED, Circumstance.PUBLIC), SINCE);
        return List.of(
                new SecrecyAct.FileRegistered(
                        FILE,
                        "路线图",
                        Option.some(member),
                        Option.some("internal-discussion"),
                        Option.some(Form.WRITTEN),
                        List.of(member, Party.of(MemberId.of("huawei"))),
                        SINCE,
                        cited("oscar:33(1)", "oscar:33(2)")),
                new SecrecyAct.FileDescribed(
                        FILE,
                        Option.none(),
                        Option.some("technical-secret"),
                        Option.some(Form.SPOKEN),
                        SINCE,
                        cited("cqncetia:11(3)")),
                new SecrecyAct.FileRedacted(FileId.of("roadmap-summary"), FILE, "路线图摘要", SINCE, cited("oscar:33(1)")),
                new SecrecyAct.FileClassified(
                        FILE, SecrecyFact.DECIDED, Option.some(BALLOT), SINCE, cited("oscar:33(1)")),
                new SecrecyAct.FileMarked(FILE, SINCE, cited("oscar:33(1)")),
                new SecrecyAct.FileContributed(FILE, member, SINCE, cited("oscar:33(2)")),
                new SecrecyAct.FilePublished(FILE, SINCE, cited("aii:14(4)")),
                new SecrecyAct.FileDeclaredImportant(FILE, SINCE, cited("cqncetia:11(3)")),
                new SecrecyAct.PublicationPermitted(FILE, Option.some(PROPOSAL), SINCE, cited("caih:19.7")),
                new SecrecyAct.SpreadingPermitted(FILE, member, true, SINCE, cited("caih:19.8")),
                new SecrecyAct.CareAttested(member, Option.some(true), Option.some(false), SINCE, cited("oscar:34b")),
                new SecrecyAct.FileDisclosed(disclosure, Outcome.NOT_REGULATED, cited("oscar:34a")),
                new SecrecyAct.DisclosureFound(disclosure, Outcome.BREACH, "转发给供应商", cited("oscar:34a", "oscar:35")));
    }

    /** A subject that names everything there is to name. */
    private static Subject subject() {
        return new Subject(
                "更名并迁址",
                Option.some(MEMBER),
                Option.some("中国信息通信研究院"),
                Option.some("council-unit"),
                List.of("legal-person", "founder"),
                Option.some(PERSON),
                Option.some(SEAT),
                Option.some(GROUP),
                Option.some(PROJECT),
                Option.some("standard"),
                Option.some("inactivity"),
                Option.some(DAY),
                Option.some(LATER),
                Option.some(ReadingKey.of("R-half")),
                Option.some("STRICT"),
                amendments());
    }

    private static Seq<Amendment> amendments() {
        return List.of(
                new Amendment.ReplaceRule(
                        "D-aii-2", Formula.of(Requirement.moreThan(1, 2, Count.FAVOUR, Count.PRESENT))),
                new Amendment.ReplaceParticular("address", Text.of("北京市海淀区", "Haidian, Beijing")),
                new Amendment.StrikeOptOut("background"),
                new Amendment.ReplaceLimit(BodyId.of("council"), "director", 51));
    }

    /** A rule with every kind of requirement, formula and dependence on readings. */
    private static DecisionRule rule() {
        Reading half = Reading.of(
                ReadingKey.of("R-half"),
                cited("aii:19"),
                Text.of("半数以上是否含本数？", "does half or more include exactly half?"),
                new Reading.Option("INCLUSIVE", Text.of("含", "it does")),
                new Reading.Option("STRICT", Text.of("不含", "it does not")),
                new Reading.Option("SILENT", Text.of("未规定", "it is not said")),
                new Reading.Option("NOBODY", Text.of("无表决权", "nobody votes")));
        Requirement composed = Requirement.anyOf(
                Requirement.allOf(
                        Requirement.atLeast(2, 3, Count.FAVOUR, Count.PRESENT).citing(Citation.parse("aii:23")),
                        Requirement.atLeast(3, Count.PRESENT.byWeight()),
                        new AtMost(Count.AGAINST.within(ISSUERS), 0)),
                Requirement.not(Requirement.moreThan(1, 3, Count.AGAINST, Count.IN_OFFICE)),
                new Brackets(
                        List.of(new Brackets.Bracket(
                                new Share(Count.PRESENT, Count.ENTITLED, Threshold.atLeast(4, 5)),
                                Requirement.moreThan(1, 2, Count.FAVOUR, Count.CAST))),
                        Requirement.atLeast(2, 3, Count.FAVOUR, Count.DECIDED)));
        return new DecisionRule(
                "D-golden",
                Text.of("工作计划", "work plan"),
                cited("aii:23"),
                ByReading.<Formula>asking(half)
                        .when("INCLUSIVE", Formula.of(Requirement.atLeast(1, Count.PRESENT), composed))
                        .when("STRICT", Formula.of(Requirement.moreThan(1, 2, Count.FAVOUR, Count.PRESENT)))
                        .when("SILENT", Formula.unstated("未规定", "not stated"))
                        .when("NOBODY", Formula.withheld("无", "none", Citation.parse("aii:24")))
                        .end(),
                ByReading.<Option<NextStep>>asking(half)
                        .when("INCLUSIVE", Option.none())
                        .when("STRICT", Option.some(new NextStep("notify", Text.of("通知", "notify"), cited("aii:27"))))
                        .when("SILENT", Option.none())
                        .when("NOBODY", Option.none())
                        .end());
    }

    private static Seq<Citation> cited(String... citations) {
        return List.of(citations).map(Citation::parse);
    }
}
