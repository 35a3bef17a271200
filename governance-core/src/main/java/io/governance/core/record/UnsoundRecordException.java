package io.governance.core.record;

import io.governance.core.AllianceId;
import io.governance.core.Text;

/**
 * What was read of a record is not as it was stored, or does not follow what was stored before it. Nothing was decided on it.
 * Reading again does not help; {@link MinuteBook#verify} names the first entry concerned.
 */
public final class UnsoundRecordException extends MinuteBookException {

    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /** Obtains an exception with the entries that were read, of which one or more are not as they were stored. */
    public UnsoundRecordException(AllianceId alliance, long first, long last) {
        this(Text.of(
                "联盟 " + alliance + " 第 " + first + " 至 " + last
                        + " 条记录与存入时不符，或者不能与其前的记录相接，不据以作出任何决定；请核验（verify）其所在，并以备份恢复。",
                "of the record of " + alliance + ", entries " + first + " to " + last
                        + " are not all as they were stored, or do not follow what was stored before them; nothing is decided on them."
                        + " Verify it to learn where, and restore it from a backup."));
    }

    private UnsoundRecordException(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** What a user is told, in both languages. */
    public Text sentence() {
        return sentence;
    }
}
