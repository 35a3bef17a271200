package io.governance.core.record;

import io.governance.core.AllianceId;
import io.governance.core.Text;

/**
 * A place where a record is not as it was stored.
 *
 * @param alliance whose record
 * @param number the first entry concerned
 * @param what what was found
 */
public record Tampering(AllianceId alliance, long number, Text what) {}
