package io.governance.core.meeting;

import io.governance.core.Id;
import io.governance.core.ProposalId;
import io.vavr.control.Option;

/**
 * An item on an agenda (议题).
 *
 * @param id its name within the meeting
 * @param title what it is about
 * @param proposal the proposal that is voted on under it, and no other; none if the agenda does not say
 */
public record Item(String id, String title, Option<ProposalId> proposal) {
    public Item {
        Id.checked("item", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an item needs a title: " + id);
        }
    }

    /** Obtains an item under which no given proposal is voted on. */
    public Item(String id, String title) {
        this(id, title, Option.none());
    }
}
