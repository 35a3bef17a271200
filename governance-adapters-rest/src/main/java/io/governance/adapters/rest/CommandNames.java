package io.governance.adapters.rest;

import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.funding.MoveFunds;
import io.governance.core.commands.funding.OpenAccount;
import io.governance.core.commands.funding.RecordAudit;
import io.governance.core.commands.funding.RecordExpense;
import io.governance.core.commands.funding.RecordIncome;
import io.governance.core.commands.licensing.AdoptVersion;
import io.governance.core.commands.licensing.AssertRelation;
import io.governance.core.commands.licensing.CommitToLicense;
import io.governance.core.commands.licensing.CompleteDraft;
import io.governance.core.commands.licensing.ContestRelation;
import io.governance.core.commands.licensing.DiscloseAsset;
import io.governance.core.commands.licensing.ExtendReview;
import io.governance.core.commands.licensing.GrantLicence;
import io.governance.core.commands.licensing.OpenReview;
import io.governance.core.commands.licensing.RecordAssertion;
import io.governance.core.commands.licensing.RecordControl;
import io.governance.core.commands.licensing.RefuseLicence;
import io.governance.core.commands.licensing.RegisterAsset;
import io.governance.core.commands.licensing.RequestLicence;
import io.governance.core.commands.licensing.StartDraft;
import io.governance.core.commands.licensing.StateFormation;
import io.governance.core.commands.licensing.SubmitTechnicalProposal;
import io.governance.core.commands.licensing.TransferAsset;
import io.governance.core.commands.licensing.WithdrawRefusal;
import io.governance.core.commands.licensing.WithdrawVersion;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConfirmMinutes;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.DraftMinutes;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.PublishMinutes;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.RequestMeeting;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.meetings.SendPaper;
import io.governance.core.commands.meetings.WaiveNotice;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.MarkMember;
import io.governance.core.commands.members.NameContact;
import io.governance.core.commands.members.NameRepresentative;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.projects.FinishTask;
import io.governance.core.commands.projects.RecordFailedTask;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.proposals.WithdrawProposal;
import io.governance.core.commands.seats.DissolveGroup;
import io.governance.core.commands.seats.EntrustOffice;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterGroup;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.commands.seats.TakeBackOffice;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.commands.secrecy.AttestCare;
import io.governance.core.commands.secrecy.ClassifyFile;
import io.governance.core.commands.secrecy.ContributeFile;
import io.governance.core.commands.secrecy.DeclareImportant;
import io.governance.core.commands.secrecy.DescribeFile;
import io.governance.core.commands.secrecy.DiscloseFile;
import io.governance.core.commands.secrecy.MarkFile;
import io.governance.core.commands.secrecy.PermitPublication;
import io.governance.core.commands.secrecy.PermitSpreading;
import io.governance.core.commands.secrecy.PublishFile;
import io.governance.core.commands.secrecy.RecordDisclosure;
import io.governance.core.commands.secrecy.RedactFile;
import io.governance.core.commands.secrecy.RegisterFile;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** What commands are called in documents: {@code register-member} is {@link RegisterMember}. */
public final class CommandNames {

    /** Every command; a new one is added here. */
    public static final Seq<Class<? extends Command>> ALL = List.of(
            AdoptReading.class,
            CompleteFounding.class,
            RegisterMember.class,
            EndMembership.class,
            NameRepresentative.class,
            NameContact.class,
            MarkMember.class,
            RecordLapse.class,
            RegisterSeat.class,
            FillSeat.class,
            VacateSeat.class,
            SendDelegate.class,
            ReplaceDelegate.class,
            EntrustOffice.class,
            TakeBackOffice.class,
            RegisterGroup.class,
            DissolveGroup.class,
            FileProposal.class,
            TakeStage.class,
            WithdrawProposal.class,
            RequestMeeting.class,
            ConveneMeeting.class,
            SendAgenda.class,
            SendPaper.class,
            WaiveNotice.class,
            RecordAttendance.class,
            OpenMeeting.class,
            CloseMeeting.class,
            DraftMinutes.class,
            ConfirmMinutes.class,
            PublishMinutes.class,
            OpenBallot.class,
            CastVote.class,
            CloseBallot.class,
            AssignTask.class,
            FinishTask.class,
            RecordFailedTask.class,
            ExerciseRight.class,
            RecordBreach.class,
            OpenAccount.class,
            RecordIncome.class,
            RecordExpense.class,
            MoveFunds.class,
            RecordAudit.class,
            RegisterFile.class,
            DescribeFile.class,
            RedactFile.class,
            ClassifyFile.class,
            MarkFile.class,
            ContributeFile.class,
            PublishFile.class,
            DeclareImportant.class,
            PermitPublication.class,
            PermitSpreading.class,
            AttestCare.class,
            DiscloseFile.class,
            RecordDisclosure.class,
            StartDraft.class,
            SubmitTechnicalProposal.class,
            CompleteDraft.class,
            OpenReview.class,
            ExtendReview.class,
            AdoptVersion.class,
            WithdrawVersion.class,
            RegisterAsset.class,
            StateFormation.class,
            TransferAsset.class,
            AssertRelation.class,
            ContestRelation.class,
            DiscloseAsset.class,
            RefuseLicence.class,
            WithdrawRefusal.class,
            CommitToLicense.class,
            RequestLicence.class,
            GrantLicence.class,
            RecordControl.class,
            RecordAssertion.class);

    private static final Map<String, Class<? extends Command>> BY_NAME =
            ALL.foldLeft(LinkedHashMap.empty(), (named, type) -> named.put(of(type), type));

    private CommandNames() {}

    /** The name of a type in kebab-case. */
    public static String of(Class<?> type) {
        return cut(type.getSimpleName(), "-");
    }

    /** The command of that name. */
    public static Option<Class<? extends Command>> named(String name) {
        return BY_NAME.get(name);
    }

    /** The names of all commands, in their order. */
    public static Seq<String> all() {
        return BY_NAME.keySet().toList();
    }

    /** A Java name in lower case, its words joined by a sign. */
    static String cut(String name, String sign) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", sign)
                .toLowerCase(Locale.ROOT);
    }
}
