package io.governance.core.proposal;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.Stamp;
import io.governance.core.procedure.Subject;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to a proposal. */
public sealed interface ProposalAct extends Act {

    /** The register after this act. */
    Proposals on(Proposals proposals, Stamp stamp);

    /**
     * A proposal was filed, which completes its first stage.
     *
     * @param proposal how it is named
     * @param procedure the procedure it goes through
     * @param stage the stage that filing it completed
     * @param subject what it is about
     * @param filedFor the member on whose behalf it was filed; none if a person filed it in their own right
     * @param papers the papers handed in, by kind
     * @param readings the answers to open questions that it goes by
     * @param citations where the charter lays the stage down
     */
    record ProposalFiled(
            ProposalId proposal,
            String procedure,
            String stage,
            Subject subject,
            Option<MemberId> filedFor,
            Seq<String> papers,
            Readings readings,
            Seq<Citation> citations)
            implements ProposalAct {

        @Override
        public Proposals on(Proposals proposals, Stamp stamp) {
            return proposals.with(ImmutableProposal.builder()
                    .id(proposal)
                    .procedure(procedure)
                    .subject(subject)
                    .filed(stamp)
                    .filedFor(filedFor)
                    .readings(readings)
                    .done(HashMap.of(stage, stamp))
                    .parties(HashMap.empty())
                    .papers(papers.toSet())
                    .ballots(List.empty())
                    .build());
        }
    }

    /**
     * People did their part in a stage that several people complete.
     *
     * @param proposal the proposal
     * @param stage the stage
     * @param parties who: seats or members, by name
     * @param citations where the charter lays the stage down
     */
    record PartiesJoined(ProposalId proposal, String stage, Seq<String> parties, Seq<Citation> citations)
            implements ProposalAct {

        @Override
        public Proposals on(Proposals proposals, Stamp stamp) {
            return proposals.changing(
                    proposal,
                    found -> found.withParties(
                            found.parties().put(stage, found.partiesOf(stage).addAll(parties))));
        }
    }

    /**
     * A stage was completed.
     *
     * @param proposal the proposal
     * @param stage the stage
     * @param papers the papers handed in, by kind
     * @param note what was said, such as an opinion or the reason for a waiver; empty if nothing was
     * @param citations where the charter lays the stage down
     */
    record StageCompleted(ProposalId proposal, String stage, Seq<String> papers, String note, Seq<Citation> citations)
            implements ProposalAct {

        @Override
        public Proposals on(Proposals proposals, Stamp stamp) {
            return proposals.changing(
                    proposal,
                    found -> found.withDone(found.done().put(stage, stamp))
                            .withPapers(found.papers().addAll(papers)));
        }
    }

    /**
     * A proposal was put to a vote.
     *
     * @param proposal the proposal
     * @param stage the stage that the vote decides
     * @param ballot the ballot that opened
     * @param citations where the charter lays the stage down
     */
    record ProposalPutToVote(ProposalId proposal, String stage, BallotId ballot, Seq<Citation> citations)
            implements ProposalAct {

        @Override
        public Proposals on(Proposals proposals, Stamp stamp) {
            return proposals.changing(
                    proposal, found -> found.withBallots(found.ballots().append(ballot)));
        }
    }

    /**
     * A proposal ended.
     *
     * @param proposal the proposal
     * @param outcome how
     * @param effective the day from which its effect holds; none if it has none
     * @param note why, if somebody said so; empty otherwise
     * @param citations where the charter lays down what ended it
     */
    record ProposalEnded(
            ProposalId proposal,
            Proposal.Outcome outcome,
            Option<LocalDate> effective,
            String note,
            Seq<Citation> citations)
            implements ProposalAct {

        @Override
        public Proposals on(Proposals proposals, Stamp stamp) {
            return proposals.changing(
                    proposal, found -> found.withOutcome(Option.some(outcome)).withEffective(effective));
        }
    }
}
