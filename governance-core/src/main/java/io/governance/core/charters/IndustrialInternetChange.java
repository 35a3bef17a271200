package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.DIRECTOR;
import static io.governance.core.charters.IndustrialInternetPeople.GUIDE;
import static io.governance.core.charters.IndustrialInternetPeople.MOVER;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetReadings.GUIDING;
import static io.governance.core.charters.IndustrialInternetRules.ASSEMBLY_NEXT;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL_ON_AMENDMENT;
import static io.governance.core.charters.IndustrialInternetRules.STANDING_COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.eitherCouncil;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;

/** Amending, ending and interpreting: articles 27 to 31. */
final class IndustrialInternetChange {

    private IndustrialInternetChange() {}

    static void write(CharterBuilder charter) {
        amendmentAndTermination(charter);
    }

    private static void amendmentAndTermination(CharterBuilder charter) {
        charter.article(
                        "27",
                        "修改章程须经理事会三分之二以上成员表决通过，再由会员大会审议。",
                        "An amendment needs two thirds of the council's members in favour, then the assembly deliberates.")
                .procedure(new Procedure(
                        "amendment",
                        Text.of("修改章程", "amending the charter"),
                        List.of(
                                Stage.of(
                                        "draft",
                                        Text.of("起草修改案", "drafting the amendment"),
                                        MOVER,
                                        Task.once(),
                                        at("22(2)")),
                                Stage.of(
                                        "council",
                                        Text.of("理事会表决", "the council's vote"),
                                        SECRETARIAT,
                                        Task.decide("council", "amend-charter"),
                                        at("27"),
                                        at("22(2)")),
                                Stage.of(
                                                "assembly",
                                                Text.of("会员大会审议通过", "the assembly's vote"),
                                                SECRETARIAT,
                                                Task.decide("assembly", "amend-charter"),
                                                at("27"),
                                                at("18(1)"),
                                                at("30"))
                                        .then(new Effect.AmendCharter()),
                                Stage.of(
                                        "publish",
                                        Text.of("公布生效章程", "publishing the charter as in force"),
                                        SECRETARIAT,
                                        Task.once(),
                                        at("30"))),
                        List.empty(),
                        List.empty(),
                        List.of(at("27"))))
                .decides("council", "amend-charter", COUNCIL_ON_AMENDMENT.followedBy(ASSEMBLY_NEXT))
                .article(
                        "28",
                        "完成宗旨或自行解散的，由理事会或常务理事会提出终止动议。",
                        "When the purpose is achieved or the alliance dissolves itself, the council or the standing council moves termination.")
                .decides(
                        "council", "terminate", COUNCIL.as("D-aii-11", at("28")).followedBy(ASSEMBLY_NEXT))
                .decides(
                        "standing-council",
                        "terminate",
                        STANDING_COUNCIL.as("D-aii-11", at("28")).followedBy(ASSEMBLY_NEXT))
                .procedure(termination())
                .article(
                        "29",
                        "终止动议须经会员大会表决通过，并报指导委员会审查同意。",
                        "The motion must pass the assembly and be examined and agreed by the guiding committee.")
                .silent(Silence.of(
                        Silence.FUNDING,
                        Text.of(
                                "章程没有规定经费、会费和预算，也没有规定终止时资产的归属",
                                "the charter says nothing of money, fees or a budget, nor of what becomes of assets at the end"),
                        at("29")))
                .article(
                        "30",
                        "章程经会员大会半数以上通过后生效。",
                        "The charter takes effect once half or more of the assembly has passed it.")
                .procedure(new Procedure(
                        "adoption",
                        Text.of("通过章程", "adopting the charter"),
                        List.of(
                                Stage.of(
                                        "propose",
                                        Text.of("提请审议", "laying the charter before the assembly"),
                                        MOVER,
                                        Task.once(),
                                        at("18(1)")),
                                Stage.of(
                                                "adopt",
                                                Text.of("会员大会通过", "the assembly's vote"),
                                                SECRETARIAT,
                                                Task.decide("assembly", "adopt-charter"),
                                                at("30"))
                                        .then(new Effect.Adopt())),
                        List.empty(),
                        List.empty(),
                        List.of(at("30"))))
                .article("31", "章程最终解释权归联盟。", "The final interpretation belongs to the alliance itself.")
                .procedure(new Procedure(
                        "interpretation",
                        Text.of("解释章程", "interpreting the charter"),
                        List.of(
                                Stage.of(
                                        "propose",
                                        Text.of("理事会成员提出", "a director's proposal"),
                                        DIRECTOR,
                                        Task.once(),
                                        at("31")),
                                Stage.of(
                                                "interpret",
                                                Text.of("表决解释", "the vote on the interpretation"),
                                                SECRETARIAT,
                                                new Task.Decide(List.of(
                                                        new Task.Venue(
                                                                BodyId.of("assembly"),
                                                                MatterId.of("interpret-charter")),
                                                        new Task.Venue(
                                                                BodyId.of("council"),
                                                                MatterId.of("interpret-charter")))),
                                                at("31"),
                                                at("18(5)"))
                                        .then(new Effect.SettleReading(ByReading.plain(1)))),
                        List.empty(),
                        List.empty(),
                        List.of(at("31"))));
    }

    private static Procedure termination() {
        ByReading<Task> consent = ByReading.<Task>asking(GUIDING)
                .when("UNDETERMINED", Task.consent())
                .when("MAJORITY_PRESENT", Task.decide("guiding-committee", "terminate"))
                .when("BY_ANALOGY_23", Task.decide("guiding-committee", "terminate"))
                .end();
        return new Procedure(
                "termination",
                Text.of("终止联盟", "ending the alliance"),
                List.of(
                        Stage.of("propose", Text.of("提议终止", "proposing the end"), MOVER, Task.once(), at("28")),
                        Stage.of(
                                "motion",
                                Text.of("理事会或常务理事会提出终止动议", "the motion of either council"),
                                SECRETARIAT,
                                eitherCouncil("terminate"),
                                at("28")),
                        Stage.of(
                                "assembly",
                                Text.of("会员大会表决", "the assembly's vote"),
                                SECRETARIAT,
                                Task.decide("assembly", "terminate"),
                                at("29"),
                                at("18(4)")),
                        Stage.of(
                                        "consent",
                                        Text.of("指导委员会审查同意", "the guiding committee's consent"),
                                        GUIDE,
                                        Task.consent(),
                                        at("29"))
                                .doing(consent),
                        Stage.of("end", Text.of("办理终止", "recording the end"), SECRETARIAT, Task.once(), at("29"))
                                .then(new Effect.Terminate())),
                List.empty(),
                List.empty(),
                List.of(at("28"), at("29")));
    }
}
