package io.governance.core.charters;

import io.governance.core.voting.Mark;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The voting rules of the four charters, read off the charters a second time and counted seat by seat.
 *
 * <p>Slow and plain on purpose: two tables of words and a loop over the seats. It knows nothing of the rules it checks.
 */
final class CharterOracle {

    static final String PASSED = "PASSED";
    static final String FAILED = "FAILED";
    static final String NO_QUORUM = "NO_QUORUM";
    static final String UNDETERMINED = "UNDETERMINED";
    /** The body has no vote on the matter. */
    static final String NO_VOTE = "NO_VOTE";

    /** Rule, the question it asks or {@code -}, the answer, and what then holds. The recommended answer comes first. */
    private static final String RULES = """
            oscar:12           | R-oscar-base       | ALL_ENTITLED            | at least 2/3 of entitled
            oscar:12           | R-oscar-base       | PRESENT                 | at least 2/3 of present
            oscar:12           | R-oscar-base       | FOR_PLUS_AGAINST        | at least 2/3 of decided
            oscar:exit         | R-oscar-exit       | ON_NOTICE               | no vote
            oscar:exit         | R-oscar-exit       | ON_COUNCIL_APPROVAL     | as oscar:12
            oscar:26           | R-oscar-breach     | COUNCIL_FINDS           | as oscar:12
            oscar:26           | R-oscar-breach     | SELF_EXECUTING          | no vote
            oscar:group        | R-oscar-group      | UNDETERMINED            | not stated
            oscar:group        | R-oscar-group      | MAJORITY_PRESENT        | more than 1/2 of present
            oscar:group        | R-oscar-group      | TWO_THIRDS_BY_ANALOGY   | as oscar:12
            oscar:nobody-named | R-oscar-appointer  | COUNCIL                 | as oscar:12
            oscar:nobody-named | R-oscar-appointer  | UNDETERMINED            | not stated

            aii:19             | R-aii-half         | INCLUSIVE               | quorum 2/3, at least 1/2 of present
            aii:19             | R-aii-half         | STRICT                  | quorum 2/3, more than 1/2 of present
            aii:23             | -                  | -                       | quorum 2/3, at least 2/3 of present
            aii:24             | R-aii-standing     | BY_ANALOGY_23           | as aii:23
            aii:24             | R-aii-standing     | SIMPLE_MAJORITY_PRESENT | more than 1/2 of present
            aii:24             | R-aii-standing     | UNDETERMINED            | not stated
            aii:22(5)          | R-aii-admission    | CONCURRENT              | as aii:23
            aii:22(5)          | R-aii-admission    | STANDING_ONLY           | no vote
            aii:22(5)          | R-aii-admission    | COUNCIL_WHEN_IN_SESSION | as aii:23
            aii:11             | R-aii-admission    | CONCURRENT              | as aii:24
            aii:11             | R-aii-admission    | STANDING_ONLY           | as aii:24
            aii:11             | R-aii-admission    | COUNCIL_WHEN_IN_SESSION | as aii:24
            aii:27             | R-aii-amend-base   | ALL_DIRECTORS           | quorum 2/3, at least 2/3 of in-office
            aii:27             | R-aii-amend-base   | PRESENT_DIRECTORS       | as aii:23
            aii:30             | R-aii-adopt-base   | ATTENDING               | as aii:19
            aii:30             | R-aii-adopt-base   | ALL_MEMBERS             | as aii:30-of-all
            aii:30-of-all      | R-aii-half         | INCLUSIVE               | quorum 2/3, at least 1/2 of in-office
            aii:30-of-all      | R-aii-half         | STRICT                  | quorum 2/3, more than 1/2 of in-office
            aii:letters        | R-aii-correspondence | REPLIES               | as aii:23
            aii:letters        | R-aii-correspondence | ALL_DIRECTORS         | quorum 2/3, at least 2/3 of in-office
            aii:vice-tier      | R-aii-vice-tier    | FOLLOWS_ELECTION        | no vote
            aii:vice-tier      | R-aii-vice-tier    | SEPARATE_COUNCIL_DECISION | as aii:23
            aii:31-assembly    | R-aii-interpret    | ASSEMBLY                | as aii:19
            aii:31-assembly    | R-aii-interpret    | COUNCIL                 | no vote
            aii:31-assembly    | R-aii-interpret    | UNDETERMINED            | not stated
            aii:31-council     | R-aii-interpret    | ASSEMBLY                | no vote
            aii:31-council     | R-aii-interpret    | COUNCIL                 | as aii:23
            aii:31-council     | R-aii-interpret    | UNDETERMINED            | not stated
            aii:head-council   | R-aii-group-head   | UNDETERMINED            | not stated
            aii:head-council   | R-aii-group-head   | COUNCIL                 | as aii:23
            aii:head-council   | R-aii-group-head   | ASSEMBLY                | no vote
            aii:head-assembly  | R-aii-group-head   | UNDETERMINED            | not stated
            aii:head-assembly  | R-aii-group-head   | COUNCIL                 | no vote
            aii:head-assembly  | R-aii-group-head   | ASSEMBLY                | as aii:19
            aii:29             | R-aii-guiding      | UNDETERMINED            | not stated
            aii:29             | R-aii-guiding      | MAJORITY_PRESENT        | more than 1/2 of present
            aii:29             | R-aii-guiding      | BY_ANALOGY_23           | as aii:23

            cq:9(3)            | R-cq-base          | IN_OFFICE               | at least 2/3 of in-office
            cq:9(3)            | R-cq-base          | ALL_SEATS               | at least 2/3 of entitled
            cq:14              | R-cq-14-base       | ALL_IN_OFFICE           | at least 2/3 of in-office
            cq:14              | R-cq-14-base       | PRESENT                 | at least 2/3 of present
            cq:22              | R-cq-unanimity     | ALL_IN_OFFICE           | at least 1/1 of in-office
            cq:22              | R-cq-unanimity     | ALL_PRESENT             | at least 1/1 of present
            cq:24              | R-cq-amend         | UNDETERMINED            | not stated
            cq:24              | R-cq-amend         | TWO_THIRDS_OF_ALL       | at least 2/3 of in-office
            cq:24              | R-cq-amend         | MAJORITY_OF_ALL         | more than 1/2 of in-office
            cq:15              | R-cq-threshold     | UNDETERMINED            | not stated
            cq:15              | R-cq-threshold     | MAJORITY_OF_ALL         | more than 1/2 of in-office
            cq:15              | R-cq-threshold     | TWO_THIRDS_OF_ALL       | at least 2/3 of in-office
            cq:13              | R-cq-exit          | NOTICE                  | no vote
            cq:13              | R-cq-exit          | APPROVAL                | as cq:15
            cq:17              | R-cq-elector       | UNDETERMINED            | not stated
            cq:17              | R-cq-elector       | COUNCIL_MAJORITY_OF_ALL | more than 1/2 of in-office
            cq:17              | R-cq-elector       | DIRECTOR_UNITS          | no vote
            cq:19              | R-cq-recess        | NARROW                  | no vote
            cq:19              | R-cq-recess        | FULL                    | not stated

            caih:22            | R-caih-threshold   | UNDETERMINED            | not stated
            caih:22            | R-caih-threshold   | MAJORITY_PRESENT        | quorum 2/3, more than 1/2 of present
            caih:22            | R-caih-threshold   | TWO_THIRDS_PRESENT      | quorum 2/3, at least 2/3 of present
            caih:21.3          | R-caih-exit        | APPROVAL_MINISTERIAL    | as caih:22
            caih:21.3          | R-caih-exit        | APPROVAL_CONSTITUTIVE   | as caih:22
            caih:21.3          | R-caih-exit        | FREE                    | no vote
            caih:22.2(2)       | R-caih-interpret   | COUNCIL_ABOVE_SECRETARIAT | as caih:22
            caih:22.2(2)       | R-caih-interpret   | SECRETARIAT_EXCLUSIVE   | no vote
            caih:secretariat   | R-caih-secretariat | UNDETERMINED            | not stated
            caih:secretariat   | R-caih-secretariat | SECRETARY_GENERAL       | no vote
            caih:secretariat   | R-caih-secretariat | COLLEGIAL               | as caih:22
            caih:29-assembly   | R-caih-termination | UNDETERMINED            | not stated
            caih:29-assembly   | R-caih-termination | ASSEMBLY                | as caih:22
            caih:29-assembly   | R-caih-termination | COUNCIL                 | no vote
            caih:29-council    | R-caih-termination | UNDETERMINED            | not stated
            caih:29-council    | R-caih-termination | ASSEMBLY                | no vote
            caih:29-council    | R-caih-termination | COUNCIL                 | as caih:22
            caih:elect-assembly | R-caih-elector    | UNDETERMINED            | not stated
            caih:elect-assembly | R-caih-elector    | ASSEMBLY                | as caih:22
            caih:elect-assembly | R-caih-elector    | COUNCIL                 | no vote
            caih:elect-council | R-caih-elector     | UNDETERMINED            | not stated
            caih:elect-council | R-caih-elector     | ASSEMBLY                | no vote
            caih:elect-council | R-caih-elector     | COUNCIL                 | as caih:22
            caih:tier-assembly | R-caih-tier        | UNDETERMINED            | not stated
            caih:tier-assembly | R-caih-tier        | COUNCIL                 | no vote
            caih:tier-assembly | R-caih-tier        | ASSEMBLY                | as caih:22
            caih:tier-council  | R-caih-tier        | UNDETERMINED            | not stated
            caih:tier-council  | R-caih-tier        | COUNCIL                 | as caih:22
            caih:tier-council  | R-caih-tier        | ASSEMBLY                | no vote
            caih:group-assembly | R-caih-working-group | UNDETERMINED         | not stated
            caih:group-assembly | R-caih-working-group | COUNCIL              | no vote
            caih:group-assembly | R-caih-working-group | ASSEMBLY             | as caih:22
            caih:group-council | R-caih-working-group | UNDETERMINED          | not stated
            caih:group-council | R-caih-working-group | COUNCIL               | as caih:22
            caih:group-council | R-caih-working-group | ASSEMBLY              | no vote
            caih:30-council    | R-caih-adopter     | COUNCIL                 | as caih:22
            caih:30-council    | R-caih-adopter     | ASSEMBLY                | no vote
            caih:30-assembly   | R-caih-adopter     | COUNCIL                 | no vote
            caih:30-assembly   | R-caih-adopter     | ASSEMBLY                | as caih:22
            caih:19.7-council  | R-caih-publication | UNDETERMINED            | not stated
            caih:19.7-council  | R-caih-publication | COUNCIL                 | as caih:22
            caih:19.7-council  | R-caih-publication | SECRETARIAT             | no vote
            caih:19.7-secretariat | R-caih-publication | UNDETERMINED         | not stated
            caih:19.7-secretariat | R-caih-publication | COUNCIL              | no vote
            caih:19.7-secretariat | R-caih-publication | SECRETARIAT          | as caih:secretariat
            """;

    /**
     * Decision or {@code -}, charter, body, when it may act, rule, matters. The body may act {@code always}, only {@code in-recess} of
     * the council, or only in recess under an answer such as {@code R-x=Y}.
     */
    private static final String DECISIONS = """
            D-oscar-1  | oscar | council | always | oscar:12 | approve-plan approve-budget approve-project appoint-group-head
            D-oscar-1  | oscar | council | always | oscar:12 | sign-outside-document
            D-oscar-2  | oscar | council | always | oscar:12 | elect-head replace-head
            D-oscar-3  | oscar | council | always | oscar:12 | re-elect-head
            D-oscar-4  | oscar | council | always | oscar:12 | decide-seats change-tier
            D-oscar-5  | oscar | council | always | oscar:12 | admit-member
            D-oscar-6  | oscar | council | always | oscar:exit | approve-exit
            D-oscar-7  | oscar | council | always | oscar:12 | expel-member
            D-oscar-8  | oscar | council | always | oscar:26 | deem-abandonment
            D-oscar-9  | oscar | council | always | oscar:12 | create-working-group
            D-oscar-10 | oscar | working-group | always | oscar:group | appoint-group-head
            D-oscar-11 | oscar | council | always | oscar:12 | form-temporary-group appoint-temporary-group-head
            D-oscar-12 | oscar | working-group | always | oscar:group | approve-project
            D-oscar-13 | oscar | council | always | oscar:12 | release-results change-structure decide-technical-matter
            D-oscar-14 | oscar | council | always | oscar:12 | amend-charter amend-documents
            D-oscar-15 | oscar | council | always | oscar:12 | terminate reorganise
            D-oscar-16 | oscar | council | always | oscar:12 | appoint-secretary-general
            D-oscar-16 | oscar | council | always | oscar:12 | appoint-deputy-secretary-general
            D-oscar-17 | oscar | council | always | oscar:12 | engage-guide
            D-oscar-18 | oscar | council | always | oscar:12 | permit-marks
            D-oscar-19 | oscar | council | always | oscar:12 | classify-member
            D-oscar-20 | oscar | council | always | oscar:12 | classify-file
            D-oscar-21 | oscar | council | always | oscar:12 | exploit-joint-ip
            D-oscar-22 | oscar | council | always | oscar:12 | other interpret-charter adopt-charter approve-annual-report
            D-oscar-23 | oscar | council | always | oscar:nobody-named | engage-expert invite-adviser
            D-oscar-23 | oscar | council | always | oscar:nobody-named | appoint-project-leader

            D-aii-1    | aii | assembly | always | aii:19 | reorganise
            D-aii-2    | aii | council | always | aii:23 | approve-project
            D-aii-3    | aii | standing-council | in-recess | aii:24 | approve-project
            D-aii-4    | aii | council | always | aii:22(5) | admit-member
            D-aii-4    | aii | standing-council | R-aii-admission=COUNCIL_WHEN_IN_SESSION | aii:11 | admit-member
            D-aii-5    | aii | council | always | aii:23 | expel-member
            D-aii-5    | aii | standing-council | R-aii-expel-standing=RECESS_ONLY | aii:24 | expel-member
            D-aii-6    | aii | council | always | aii:23 | elect-head elect-deputy-head
            D-aii-6    | aii | council | always | aii:23 | appoint-secretary-general appoint-deputy-secretary-general
            D-aii-7    | aii | standing-council | always | aii:24 | fix-vice-chair-number
            D-aii-8    | aii | council | always | aii:23 | decide-seats change-tier
            D-aii-9    | aii | council | always | aii:vice-tier | grant-vice-chair-unit
            D-aii-10   | aii | council | always | aii:27 | amend-charter
            D-aii-10   | aii | assembly | always | aii:19 | amend-charter
            D-aii-11   | aii | council | always | aii:23 | terminate
            D-aii-11   | aii | standing-council | always | aii:24 | terminate
            D-aii-11   | aii | assembly | always | aii:19 | terminate
            D-aii-11   | aii | guiding-committee | always | aii:29 | terminate
            D-aii-12   | aii | council | always | aii:23 | engage-guide engage-expert
            D-aii-13   | aii | council | always | aii:23 | create-working-group
            D-aii-13   | aii | standing-council | in-recess | aii:24 | create-working-group
            -          | aii | council | always | aii:head-council | appoint-group-head
            -          | aii | assembly | always | aii:head-assembly | appoint-group-head
            D-aii-14   | aii | council | always | aii:23 | approve-plan approve-annual-report
            D-aii-14   | aii | assembly | always | aii:19 | approve-plan approve-annual-report
            D-aii-15   | aii | council | always | aii:23 | other approve-budget release-results
            D-aii-15   | aii | assembly | always | aii:19 | other approve-budget release-results
            D-aii-17   | aii | council | always | aii:letters | decide-by-correspondence
            D-aii-18   | aii | assembly | always | aii:30 | adopt-charter
            D-aii-19   | aii | assembly | always | aii:31-assembly | interpret-charter
            D-aii-19   | aii | council | always | aii:31-council | interpret-charter

            D-cq-1     | cqncetia | council | always | cq:9(3) | admit-member
            D-cq-2     | cqncetia | council | always | cq:14 | expel-member
            D-cq-3     | cqncetia | council | always | cq:22 | terminate
            D-cq-4     | cqncetia | council | always | cq:24 | amend-charter
            D-cq-5     | cqncetia | council | always | cq:17 | elect-head
            D-cq-6     | cqncetia | council | always | cq:17 | elect-deputy-head decide-seats
            D-cq-6     | cqncetia | council | always | cq:17 | appoint-secretary-general
            D-cq-6     | cqncetia | council | always | cq:17 | appoint-deputy-secretary-general
            D-cq-7     | cqncetia | council | always | cq:15 | engage-expert
            D-cq-8     | cqncetia | council | always | cq:15 | other change-tier engage-guide create-working-group
            D-cq-8     | cqncetia | council | always | cq:15 | appoint-group-head approve-project release-results
            D-cq-8     | cqncetia | council | always | cq:15 | approve-plan approve-annual-report approve-budget
            D-cq-8     | cqncetia | council | always | cq:15 | interpret-charter form-liquidation-group
            D-cq-8     | cqncetia | council | always | cq:13 | approve-exit
            D-cq-9     | cqncetia | secretariat | in-recess | cq:19 | approve-plan approve-budget approve-annual-report
            D-cq-9     | cqncetia | secretariat | in-recess | cq:19 | approve-project release-results create-working-group
            D-cq-9     | cqncetia | secretariat | in-recess | cq:19 | appoint-group-head engage-expert engage-guide
            D-cq-9     | cqncetia | secretariat | in-recess | cq:19 | change-tier other
            D-cq-11    | cqncetia | council | always | cq:15 | adopt-charter

            D-caih-1   | caih | assembly | always | caih:22 | approve-annual-report approve-report other
            D-caih-1   | caih | assembly | always | caih:22 | approve-plan approve-project release-results
            D-caih-1   | caih | assembly | always | caih:22 | engage-expert engage-guide
            D-caih-2   | caih | council | always | caih:22 | approve-plan approve-project release-results
            D-caih-2   | caih | council | always | caih:22 | engage-expert engage-guide other
            D-caih-3   | caih | council | always | caih:22 | amend-charter
            D-caih-3   | caih | assembly | always | caih:22 | amend-charter
            D-caih-4   | caih | council | always | caih:22 | admit-member
            D-caih-5   | caih | council | always | caih:22 | expel-member
            D-caih-6   | caih | council | always | caih:21.3 | approve-exit
            D-caih-7   | caih | council | always | caih:22 | propose-termination
            D-caih-7   | caih | council | always | caih:29-council | terminate
            D-caih-7   | caih | assembly | always | caih:29-assembly | terminate
            D-caih-8   | caih | council | always | caih:22 | approve-budget
            D-caih-9   | caih | council | always | caih:22 | confirm-auditor review-audit
            D-caih-10  | caih | council | always | caih:22 | appoint-deputy-secretary-general
            D-caih-11  | caih | assembly | always | caih:elect-assembly | elect-head elect-deputy-head
            D-caih-11  | caih | assembly | always | caih:elect-assembly | appoint-secretary-general decide-seats
            D-caih-11  | caih | council | always | caih:elect-council | elect-head elect-deputy-head
            D-caih-11  | caih | council | always | caih:elect-council | appoint-secretary-general decide-seats
            -          | caih | assembly | always | caih:tier-assembly | change-tier
            -          | caih | council | always | caih:tier-council | change-tier
            D-caih-12  | caih | assembly | always | caih:group-assembly | create-working-group appoint-group-head
            D-caih-12  | caih | council | always | caih:group-council | create-working-group appoint-group-head
            D-caih-13  | caih | council | always | caih:22.2(2) | interpret-charter
            D-caih-13  | caih | secretariat | always | caih:secretariat | interpret-charter
            D-caih-14  | caih | council | always | caih:22 | approve-management-rules
            D-caih-15  | caih | council | always | caih:30-council | adopt-charter
            D-caih-15  | caih | assembly | always | caih:30-assembly | adopt-charter
            D-caih-16  | caih | assembly | always | caih:22 | decide-by-correspondence
            D-caih-18  | caih | council | always | caih:19.7-council | permit-publication
            D-caih-18  | caih | secretariat | always | caih:19.7-secretariat | permit-publication
            """;

    /** Charter, matter, and bodies that may clearly not decide it whatever the reading: others are named, or nobody votes. */
    private static final String REFUSALS = """
            oscar | admit-member | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | expel-member | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | approve-exit | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | elect-head | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | elect-deputy-head | council assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | appoint-secretary-general | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | appoint-deputy-secretary-general | assembly plenary secretariat expert-committee guiding-committee
            oscar | decide-seats | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | change-tier | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | create-working-group | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | appoint-group-head | assembly plenary secretariat expert-committee guiding-committee
            oscar | approve-project | assembly plenary secretariat expert-committee guiding-committee
            oscar | release-results | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | approve-plan | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | approve-annual-report | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | approve-budget | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | engage-guide | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | amend-charter | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | terminate | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | interpret-charter | assembly plenary secretariat expert-committee guiding-committee working-group
            oscar | other | assembly standing-council plenary secretariat expert-committee guiding-committee working-group
            oscar | end-for-lost-personality | council assembly plenary secretariat

            aii | admit-member | assembly secretariat expert-committee guiding-committee working-group
            aii | expel-member | assembly secretariat expert-committee guiding-committee working-group
            aii | approve-exit | assembly council standing-council secretariat expert-committee guiding-committee
            aii | elect-head | assembly standing-council secretariat expert-committee guiding-committee
            aii | elect-deputy-head | assembly standing-council secretariat expert-committee guiding-committee
            aii | appoint-secretary-general | assembly standing-council secretariat expert-committee guiding-committee
            aii | appoint-deputy-secretary-general | assembly standing-council secretariat expert-committee guiding-committee
            aii | decide-seats | assembly standing-council secretariat expert-committee guiding-committee
            aii | change-tier | assembly standing-council secretariat expert-committee guiding-committee
            aii | engage-expert | assembly standing-council secretariat expert-committee guiding-committee
            aii | engage-guide | assembly standing-council secretariat expert-committee guiding-committee
            aii | create-working-group | assembly secretariat expert-committee guiding-committee
            aii | approve-project | secretariat guiding-committee
            aii | approve-plan | standing-council secretariat expert-committee guiding-committee
            aii | approve-annual-report | standing-council secretariat expert-committee guiding-committee
            aii | amend-charter | standing-council secretariat expert-committee guiding-committee
            aii | terminate | secretariat expert-committee
            aii | interpret-charter | secretariat expert-committee guiding-committee
            aii | other | standing-council secretariat expert-committee guiding-committee
            aii | downgrade | assembly council standing-council secretariat

            cqncetia | admit-member | assembly secretariat expert-committee standing-council guiding-committee working-group
            cqncetia | expel-member | assembly secretariat expert-committee standing-council guiding-committee working-group
            cqncetia | approve-exit | assembly secretariat expert-committee
            cqncetia | engage-expert | assembly expert-committee
            cqncetia | amend-charter | assembly secretariat expert-committee standing-council guiding-committee working-group
            cqncetia | terminate | assembly secretariat expert-committee standing-council guiding-committee working-group
            cqncetia | interpret-charter | assembly expert-committee
            cqncetia | other | assembly expert-committee
            cqncetia | move-termination | council assembly expert-committee

            caih | admit-member | assembly secretariat working-group standing-council expert-committee guiding-committee
            caih | expel-member | assembly secretariat working-group standing-council expert-committee guiding-committee
            caih | approve-exit | assembly secretariat working-group
            caih | elect-head | secretariat working-group
            caih | appoint-deputy-secretary-general | assembly secretariat working-group
            caih | approve-annual-report | council secretariat working-group
            caih | approve-budget | assembly secretariat working-group
            caih | amend-charter | secretariat working-group standing-council expert-committee guiding-committee
            caih | terminate | secretariat working-group
            caih | interpret-charter | assembly working-group
            caih | other | secretariat working-group
            caih | propose-termination | assembly secretariat
            caih | leave-project | assembly council secretariat
            """;

    /** One line of the table of decisions for one matter. */
    record Decision(String id, String charter, String body, String when, String rule, String matter) {
        @Override
        public String toString() {
            return id + ", " + charter + " " + body + " on " + matter;
        }
    }

    /** A body that may not decide a matter. */
    record Refusal(String charter, String body, String matter) {}

    private record Line(String question, String answer, String then) {}

    private static final Map<String, List<Line>> LINES = new LinkedHashMap<>();
    private static final Map<String, List<String>> ANSWERS = new LinkedHashMap<>();

    static {
        for (String[] cells : table(RULES)) {
            LINES.computeIfAbsent(cells[0], rule -> new ArrayList<>()).add(new Line(cells[1], cells[2], cells[3]));
            List<String> answers = ANSWERS.computeIfAbsent(cells[1], question -> new ArrayList<>());
            if (!answers.contains(cells[2])) {
                answers.add(cells[2]);
            }
        }
        ANSWERS.remove("-");
        ANSWERS.put("R-aii-expel-standing", List.of("CONCURRENT", "RECESS_ONLY"));
    }

    private CharterOracle() {}

    private static List<String[]> table(String text) {
        List<String[]> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                rows.add(line.trim().split("\\s*\\|\\s*", -1));
            }
        }
        return rows;
    }

    /** Every decision of every body on every matter. */
    static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (String[] cells : table(DECISIONS)) {
            for (String matter : cells[5].split(" ", -1)) {
                decisions.add(new Decision(cells[0], cells[1], cells[2], cells[3], cells[4], matter));
            }
        }
        return decisions;
    }

    /** Every refusal that no reading lifts. */
    static List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (String[] cells : table(REFUSALS)) {
            for (String body : cells[2].split(" ", -1)) {
                refusals.add(new Refusal(cells[0], body, cells[1]));
            }
        }
        return refusals;
    }

    /** The answers to every question that some rule asks, the recommended one first. */
    static Map<String, List<String>> answers() {
        return ANSWERS;
    }

    /** The questions that a rule may come to ask. */
    static Set<String> questions(String rule) {
        Set<String> questions = new LinkedHashSet<>();
        for (Line line : LINES.get(rule)) {
            if (!line.question.equals("-")) {
                questions.add(line.question);
            }
            if (line.then.startsWith("as ")) {
                questions.addAll(questions(line.then.substring(3)));
            }
        }
        return questions;
    }

    /** Every way of answering the questions that a rule may come to ask. */
    static List<Map<String, String>> everyAnswer(String rule) {
        List<Map<String, String>> ways = List.of(Map.of());
        for (String question : questions(rule)) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> way : ways) {
                for (String answer : ANSWERS.get(question)) {
                    Map<String, String> more = new LinkedHashMap<>(way);
                    more.put(question, answer);
                    longer.add(more);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The answer that holds: the one given, or else the recommended one. */
    static String answer(String question, Map<String, String> given) {
        return given.containsKey(question)
                ? given.get(question)
                : ANSWERS.get(question).get(0);
    }

    /** Checks if the body may act only while the council is in recess. */
    static boolean onlyInRecess(Decision decision, Map<String, String> given) {
        if (decision.when.equals("always") || decision.when.equals("in-recess")) {
            return decision.when.equals("in-recess");
        }
        String[] question = decision.when.split("=", -1);
        return answer(question[0], given).equals(question[1]);
    }

    /** What the answers make of a rule in the end, such as {@code at least 2/3 of present}. */
    static String words(String rule, Map<String, String> given) {
        for (Line line : LINES.get(rule)) {
            if (line.question.equals("-") || answer(line.question, given).equals(line.answer)) {
                return line.then.startsWith("as ") ? words(line.then.substring(3), given) : line.then;
            }
        }
        throw new AssertionError(rule + " has no line for " + given);
    }

    /** What the seats come to. */
    static String outcome(String words, List<Mark> seats) {
        if (words.equals("no vote")) {
            return NO_VOTE;
        }
        if (words.equals("not stated")) {
            return UNDETERMINED;
        }
        String left = words;
        if (left.startsWith("quorum 2/3, ")) {
            left = left.substring("quorum 2/3, ".length());
            if (!reaches("at least", 2, 3, count("present", seats), count("in-office", seats))) {
                return NO_QUORUM;
            }
        }
        // Such as: at least 2/3 of present
        String[] each = left.split(" ", -1);
        String[] fraction = each[2].split("/", -1);
        boolean carried = reaches(
                each[0] + " " + each[1],
                Integer.parseInt(fraction[0]),
                Integer.parseInt(fraction[1]),
                count("favour", seats),
                count(each[4], seats));
        return carried ? PASSED : FAILED;
    }

    private static boolean reaches(String how, int numerator, int denominator, BigInteger part, BigInteger whole) {
        if (whole.equals(BigInteger.ZERO)) {
            return false;
        }
        int compared =
                part.multiply(BigInteger.valueOf(denominator)).compareTo(whole.multiply(BigInteger.valueOf(numerator)));
        return how.equals("more than") ? compared > 0 : compared >= 0;
    }

    private static BigInteger count(String whom, List<Mark> seats) {
        BigInteger count = BigInteger.ZERO;
        for (Mark seat : seats) {
            if (belongs(whom, seat)) {
                count = count.add(BigInteger.ONE);
            }
        }
        return count;
    }

    private static boolean belongs(String whom, Mark seat) {
        return switch (whom) {
            case "favour" -> seat == Mark.FAVOUR;
            case "decided" -> seat == Mark.FAVOUR || seat == Mark.AGAINST;
            case "present" ->
                seat == Mark.FAVOUR || seat == Mark.AGAINST || seat == Mark.ABSTAIN || seat == Mark.SILENT;
            case "in-office" -> seat != Mark.VACANT;
            case "entitled" -> true;
            default -> throw new AssertionError("nobody is called " + whom);
        };
    }

    /** What is certain while the absent and the silent may still vote: every way in which they may end is tried. */
    static String certainty(String words, List<Mark> seats) {
        Set<String> endings = new LinkedHashSet<>();
        everyEnding(words, new ArrayList<>(seats), 0, Mark.FAVOUR, endings);
        if (endings.contains(UNDETERMINED) || endings.contains(NO_VOTE)) {
            return endings.iterator().next();
        }
        if (!endings.contains(PASSED)) {
            return "CERTAIN_FAILED";
        }
        return endings.size() == 1 ? "CERTAIN_PASSED" : "OPEN";
    }

    /** Tries every ending once: since no rule tells two open seats apart, a later one never takes an earlier mark. */
    private static void everyEnding(String words, List<Mark> seats, int from, Mark least, Set<String> endings) {
        if (from == seats.size()) {
            endings.add(outcome(words, seats));
            return;
        }
        Mark now = seats.get(from);
        if (now != Mark.SILENT && now != Mark.ABSENT) {
            everyEnding(words, seats, from + 1, least, endings);
            return;
        }
        for (Mark mark : List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.SILENT, Mark.ABSENT)) {
            if (mark.compareTo(least) >= 0) {
                seats.set(from, mark);
                everyEnding(words, seats, from + 1, mark, endings);
            }
        }
        seats.set(from, now);
    }
}
