package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.UNNAMED_APPOINTER;
import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decision;
import static io.governance.core.charters.OpenSourceCloud.paper;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloud.proposed;
import static io.governance.core.charters.OpenSourceCloudPeople.CHAIR;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCILLORS;
import static io.governance.core.charters.OpenSourceCloudPeople.EXECUTIVE_CHAIR;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 13 to 15 of the charter {@code oscar}: the heads of the council and its advisers. */
final class OpenSourceCloudOffices {

    private static final BodyId BODY = BodyId.of("council");

    private OpenSourceCloudOffices() {}

    static void write(CharterBuilder charter) {
        heads(charter);
        representation(charter);
        advisers(charter);
    }

    private static void heads(CharterBuilder charter) {
        charter.article(
                        "13",
                        "理事长与常务理事长经选举产生，每届五年，连任不限；理事长辞职等情形可临时改选。",
                        "Chair and executive chair are elected for five years, renewable; if the chair resigns, an ad hoc"
                                + " council may re-elect.")
                .procedure(election("election-of-chair", "选举理事长", "electing the chair", "chair"))
                .procedure(election(
                        "election-of-executive-chair", "选举常务理事长", "electing the executive chair", "executive-chair"))
                .term("council", Period.years(5), "13b", "chair", "executive-chair")
                .entrusts("council", "chair", "executive-chair", "13c")
                .procedure(resignation("resignation-of-chair", "理事长辞职", "the chair's resignation", CHAIR, "chair"))
                .procedure(resignation(
                        "resignation-of-executive-chair",
                        "常务理事长辞职",
                        "the executive chair's resignation",
                        EXECUTIVE_CHAIR,
                        "executive-chair"))
                .matter("re-elect-head", "理事长辞职后改选", "re-elect after the chair has resigned")
                .decides("council", "re-elect-head", council("D-oscar-3", "13", "10(3)"))
                .procedure(procedure(
                        "re-election",
                        Text.of("改选理事长", "re-electing the chair"),
                        "13d",
                        List.empty(),
                        List.of(
                                ground("resignation", "理事长辞职", "the chair has resigned"),
                                ground("special-case", "其他类似的特殊情况", "a like special case")),
                        stand("13d 11f 11g"),
                        decision("re-elect-head", "13d 10(3)").then(new Effect.FillSeat(BODY, "chair"))));
    }

    private static Procedure election(String id, String zh, String en, String kind) {
        return procedure(
                id,
                Text.of(zh, en),
                "13a 10(3)",
                stand("13a 11f 11g"),
                decision("elect-head", "13a 10(3)").then(new Effect.FillSeat(BODY, kind)));
    }

    /** Standing for an office of the council is for those on it who may be elected; advisers may not. */
    private static Stage stand(String provisions) {
        return Stage.of(
                "stand",
                Text.of("参选", "standing for election"),
                COUNCILLORS,
                Task.once(),
                cited(provisions.split(" ", -1)));
    }

    private static Procedure resignation(String id, String zh, String en, Capacity holder, String kind) {
        return procedure(
                id,
                Text.of(zh, en),
                "13d",
                Stage.of("resign", Text.of("辞职", "resigning"), holder, Task.once(), cited("13d"))
                        .then(new Effect.GiveUpSeat(BODY, kind)));
    }

    private static Ground ground(String id, String zh, String en) {
        return new Ground(id, Text.of(zh, en), Option.none(), at("13d"));
    }

    private static void representation(CharterBuilder charter) {
        charter.article(
                        "14",
                        "理事长、常务理事长对外代表联盟，召集全会和理事会，并依理事会决议对外签署文件。",
                        "Chair and executive chair represent the alliance, convene its meetings, and sign outside documents"
                                + " as the council decided.")
                .grants(Right.of(
                        "represent",
                        Text.of(
                                "亲自或委派代表对外代表联盟",
                                "to represent the alliance outside, in person or through somebody sent"),
                        HEADS,
                        at("14(1)"),
                        at("14")))
                .matter("sign-outside-document", "对外签署法律文件", "sign an outside legal document")
                .decides("council", "sign-outside-document", council("D-oscar-1", "14(4)"))
                .grants(Right.of(
                                "sign-outside-document",
                                Text.of("对外签署法律文件", "to sign a legal document outside"),
                                HEADS,
                                at("14(4)"))
                        .onlyIf(new Condition.Decided(BODY, MatterId.of("sign-outside-document"), at("14(4)"))));
    }

    private static void advisers(CharterBuilder charter) {
        charter.article(
                        "15",
                        "顾问是受邀的国际开源社区代表。",
                        "Advisers are invited representatives of international open-source communities.")
                .matter("invite-adviser", "邀请顾问", "invite an adviser")
                .decides(
                        "council",
                        "invite-adviser",
                        council("D-oscar-23", "15", "37").deciding(UNNAMED_APPOINTER))
                .procedure(procedure(
                        "adviser",
                        Text.of("邀请顾问", "inviting an adviser"),
                        "15",
                        proposed("15"),
                        decision("invite-adviser", "15"),
                        Stage.of(
                                        "sign",
                                        Text.of("签署聘任书与章程", "signing the letter and the charter"),
                                        SECRETARIAT,
                                        Task.once(),
                                        cited("15", "39b"))
                                .needing(paper(
                                        "appointment-letter", "签署的顾问聘任书", "the signed letter of appointment", "39b"))
                                .needing(paper("signed-charter", "签署的现行章程", "the signed charter in force", "39b"))
                                .then(new Effect.FillSeat(BODY, "adviser"))));
    }
}
