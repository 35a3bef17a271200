package io.governance.app;

import io.governance.adapters.rest.QuestionDocument;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.QuestionPage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks a stored alliance what a rehearsal can ask. */
@Command(
        name = "ask",
        description =
                "向已存的联盟提问，如 ask ALLIANCE disclosure roadmap e1 supplier：可否把文件交给联盟之外；ask ALLIANCE secrets acme：须保守哪些秘密。%nAsks a stored alliance a question, such as ask ALLIANCE disclosure roadmap e1 supplier (may this file be given away) or ask ALLIANCE secrets acme (what must this party keep).",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class AskCommand implements Runnable {

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Parameters(
            index = "1",
            paramLabel = "QUESTION",
            description = "问题，与试演文件中 ask 的相同 the question, as under ask in a rehearsal")
    @SuppressWarnings("NullAway.Init")
    private String question;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "ABOUT",
            description = "问的是什么；有的问题不需要 what it is about; some questions need nothing")
    private java.util.List<String> about = new ArrayList<>();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        Seq<String> known = QuestionDocument.names();
        if (!known.contains(question)) {
            throw new BadInput(
                    "没有问题“" + question + "”，有：" + known.mkString("、") + "。",
                    "unknown question \"" + question + "\"; there is " + known.mkString(", ") + ".");
        }
        String of = List.ofAll(about).mkString(" ");
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance, asOf.instant());
            Instant at = asOf.at(governance, found);
            Occasion asked = new Occasion(found.founded().actor(), at, governance.calendar());
            Answered answered = QuestionDocument.answer(found, asked, question, of)
                    .getOrElseThrow(() -> new BadInput(
                            "“" + of + "”在此联盟中不存在，或写得不对：" + question + "。",
                            "\"" + of + "\" is not there in this alliance, or not written well, for: " + question
                                    + "."));
            answer.print(
                    language -> answered.facts(language),
                    language -> QuestionPage.of(found, asked, question, answered, language));
        }
    }
}
