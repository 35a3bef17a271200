package io.governance.core.confidentiality;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * That somebody gives a file, or what it says, to somebody else (披露): wanted, or done.
 *
 * @param file the file
 * @param from who gives it
 * @param to who receives it; whoever publishes gives it to anybody, here to the publisher
 * @param way how
 * @param circumstances what they rely on; nothing if empty
 * @param at when
 */
public record Disclosure(FileId file, Party from, Party to, Way way, Seq<Circumstance> circumstances, Instant at) {}
