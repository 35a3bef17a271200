package io.governance.core.record;

/**
 * The minute book could not be reached or read; an append may or may not have been stored. What was read and is not sound is an
 * {@link UnsoundRecordException}.
 */
public class MinuteBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Obtains an exception with what went wrong. */
    public MinuteBookException(String wrong) {
        super(wrong);
    }

    /** Obtains an exception with what was attempted and why it failed. */
    public MinuteBookException(String attempted, Throwable cause) {
        super(attempted, cause);
    }
}
