package io.governance.core.procedure;

/**
 * What to make of each kind of effect.
 *
 * @param <R> what is made of it
 */
public interface EffectCases<R> {

    /** Of AdmitMember. */
    R admitMember(Effect.AdmitMember effect);

    /** Of ChangeTier. */
    R changeTier(Effect.ChangeTier effect);

    /** Of EndMembership. */
    R endMembership(Effect.EndMembership effect);

    /** Of FillSeat. */
    R fillSeat(Effect.FillSeat effect);

    /** Of AddSeat. */
    R addSeat(Effect.AddSeat effect);

    /** Of RemoveFrom. */
    R removeFrom(Effect.RemoveFrom effect);

    /** Of GiveUpSeat. */
    R giveUpSeat(Effect.GiveUpSeat effect);

    /** Of MarkMember. */
    R markMember(Effect.MarkMember effect);

    /** Of DeclineAmendment. */
    R declineAmendment(Effect.DeclineAmendment effect);

    /** Of FormGroup. */
    R formGroup(Effect.FormGroup effect);

    /** Of DissolveGroup. */
    R dissolveGroup(Effect.DissolveGroup effect);

    /** Of StartProject. */
    R startProject(Effect.StartProject effect);

    /** Of Adopt. */
    R adopt(Effect.Adopt effect);

    /** Of AmendCharter. */
    R amendCharter(Effect.AmendCharter effect);

    /** Of SettleReading. */
    R settleReading(Effect.SettleReading effect);

    /** Of BeginLiquidation. */
    R beginLiquidation(Effect.BeginLiquidation effect);

    /** Of AsRead. */
    R asRead(Effect.AsRead effect);

    /** Of Terminate. */
    R terminate(Effect.Terminate effect);
}
