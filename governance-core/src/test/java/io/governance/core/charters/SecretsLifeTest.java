package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.FileId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.ProposalId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.secrecy.AttestCare;
import io.governance.core.commands.secrecy.DeclareImportant;
import io.governance.core.commands.secrecy.DiscloseFile;
import io.governance.core.commands.secrecy.MarkFile;
import io.governance.core.commands.secrecy.PermitPublication;
import io.governance.core.commands.secrecy.PermitSpreading;
import io.governance.core.commands.secrecy.PublishFile;
import io.governance.core.commands.secrecy.RegisterFile;
import io.governance.core.confidentiality.Outcome;
import io.governance.core.confidentiality.Way;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Judgement;
import io.governance.core.procedure.Subject;
import io.governance.core.questions.Confidences;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Secrets under the three charters that say less of them: {@code aii}, {@code cqncetia} and {@code caih}. */
final class SecretsLifeTest {

    private static final FileId FILE = FileId.of("f");

    private static Command register(String content, String... partners) {
        return new RegisterFile(
                FILE,
                "资料",
                Option.none(),
                Option.some(content),
                Option.none(),
                List.of(partners).map(Party::parse),
                Option.none());
    }

    private static Command disclose(String from, String to, Way way) {
        return new DiscloseFile(FILE, Party.parse(from), Party.parse(to), way, List.empty());
    }

    @Test
    @Article("aii:14(4)")
    void what_is_internal_is_told_outside_only_once_it_is_published() {
        IndustrialInternetLife life =
                IndustrialInternetLife.found("council-unit", "ordinary").completed();
        life.act("p2", register("internal-discussion"));
        assertEquals("NOT_FOUND", life.refused("p2", register("unheard-of")).trim());
        assertEquals(
                "there is no content unheard-of; there is cooperation-rule, internal-discussion, other.",
                life.wants("p2", register("unheard-of")).getLeft().explanation().en());
        assertEquals("CONFIDENTIAL aii:14(4)", life.refused("p2", disclose("u2", "acme", Way.PASS_ON)));
        assertEquals("NOT_COMPETENT aii:14(4)", life.refused("p2", new PublishFile(FILE, Option.none())));
        life.act("p2", disclose("u2", "u1", Way.PASS_ON));
        life.act("sec", new PublishFile(FILE, Option.none()));
        life.act("p2", disclose("u2", "acme", Way.PASS_ON));
        assertEquals(
                Outcome.ALLOWED, life.alliance().secrets().disclosures().last().outcome());
        assertEquals(
                "NOT_REGULATED",
                life.refused("p2", new MarkFile(FILE, Option.none())).trim());
        assertEquals(
                "NOT_REGULATED",
                life.refused(
                                "p2",
                                new AttestCare(MemberId.of("u2"), Option.some(true), Option.some(true), Option.none()))
                        .trim());
    }

    @Test
    @Article("aii:14(2)")
    void harm_done_in_the_alliances_name_is_a_breach_and_other_use_of_it_needs_no_leave() {
        IndustrialInternetLife life =
                IndustrialInternetLife.found("council-unit", "ordinary").completed();
        life.act("p1", new RecordBreach(MemberId.of("u2"), "protect-reputation", "OT-5：以联盟名义损害用户"));
        assertEquals(
                List.of("protect-reputation"),
                life.alliance().affairs().breaches().map(found -> found.duty()));
        assertTrue(
                life.alliance().charter().rights().forAll(right -> !right.id().contains("name")));
    }

    @Test
    @Article({"cqncetia:11(3)", "cqncetia:11(4)"})
    void a_technical_secret_is_kept_once_it_is_declared_important() {
        ChongqingNetworkLife life = ChongqingNetworkLife.of36();
        life.by("p1", register("technical-secret"));
        life.refused("p1", disclose("m1", "acme", Way.PASS_ON), "STEP_SKIPPED", "11(3)");
        assertEquals(Option.some(Answer.UNKNOWN), sharing(life));
        life.by("p1", new DeclareImportant(FILE, Option.none()));
        life.refused("p1", new DeclareImportant(FILE, Option.none()), "ALREADY_DONE", "11(3)");
        life.refused("p1", disclose("m1", "acme", Way.PASS_ON), "CONFIDENTIAL", "11(3)");
        life.by("p1", disclose("m1", "m2", Way.PASS_ON));
        assertEquals(Option.some(Answer.NO), sharing(life));
    }

    private static Option<Answer> sharing(ChongqingNetworkLife life) {
        return Confidences.sharing(life.now(), FILE, life.occasion("p1")).map(Judgement::answer);
    }

    @Test
    @Article("caih:19.7")
    void materials_are_neither_reprinted_nor_resold_and_published_with_a_permission_only() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-publication=COUNCIL");
        life.by("p3", register("alliance-material"));
        life.refused("p3", disclose("m3", "m4", Way.RESELL), "CONFIDENTIAL", "19.7");
        life.refused("p3", disclose("m3", "acme", Way.REPRINT), "CONFIDENTIAL", "19.7");
        life.refused("p3", disclose("m3", "m3", Way.PUBLISH), "CONFIDENTIAL", "19.7");
        Command permitted = new PermitPublication(FILE, ProposalId.of("paper"));
        assertEquals(
                "there is no proposal paper; a permission takes one of procedure publication whose title is f: file one and"
                        + " carry it first.",
                told(life, permitted));
        Command other = new PermitPublication(FILE, ProposalId.of("other"));
        life.by("p3", new FileProposal(ProposalId.of("other"), "publication", Subject.of("别的"), List.empty()));
        assertTrue(told(life, other).contains("is titled \"别的\" and so is not about this file; its title has to be f"));
        Command entrusted = new PermitPublication(FILE, ProposalId.of("rules"));
        life.by("sg", new FileProposal(ProposalId.of("rules"), "management-rules", Subject.of("f"), List.empty()));
        assertTrue(told(life, entrusted).startsWith("proposal rules is one of procedure management-rules"));
        life.by("p3", new FileProposal(ProposalId.of("paper"), "publication", Subject.of("资料"), List.empty()));
        assertEquals("stage permit of proposal paper is not done; it has to be done first.", told(life, permitted));
        assertEquals(Verdict.PASSED, life.council("paper", "permit-publication"));
        life.by("sg", permitted);
        life.by("p3", disclose("m3", "m3", Way.PUBLISH));
        life.refused("p3", disclose("m3", "acme", Way.RESELL), "CONFIDENTIAL", "19.7");
    }

    private static String told(ChinaAseanPortLife life, Command permitted) {
        return life.refused("sg", permitted, "STEP_SKIPPED", "19.7")
                .explanation()
                .en();
    }

    @Test
    @Article("caih:19.7")
    void where_nobody_is_named_to_permit_the_refusal_says_what_the_vote_came_to() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p3", register("alliance-material"));
        life.by("p3", new FileProposal(ProposalId.of("paper"), "publication", Subject.of("f"), List.empty()));
        life.council("paper", "permit-publication");
        assertEquals(
                "stage permit of proposal paper is not done, its vote came to UNDETERMINED; it has to be done first.",
                told(life, new PermitPublication(FILE, ProposalId.of("paper"))));
    }

    @Test
    @Article("caih:19.8")
    void joint_technology_leaves_when_every_cooperating_unit_permits_it() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by("p3", register("joint-technology", "m3", "m4", "m5"));
        life.by("p3", disclose("m3", "m6", Way.PASS_ON));
        life.refused("p3", disclose("m3", "acme", Way.PASS_ON), "CONFIDENTIAL", "19.8");
        life.refused("p4", permit("m5", true), "NOT_COMPETENT", "19.8");
        life.refused("p6", permit("m6", true), "NOT_COMPETENT", "19.8");
        life.by("p4", permit("m4", true));
        life.refused("p3", disclose("m3", "acme", Way.PASS_ON), "CONFIDENTIAL", "19.8");
        life.by("p5", permit("m5", false));
        life.refused("p3", disclose("m3", "acme", Way.PASS_ON), "CONFIDENTIAL", "19.8");
        life.by("p5", permit("m5", true));
        life.by("p3", disclose("m3", "acme", Way.PASS_ON));
    }

    private static Command permit(String partner, boolean given) {
        return new PermitSpreading(FILE, MemberId.of(partner), given, Option.none());
    }
}
