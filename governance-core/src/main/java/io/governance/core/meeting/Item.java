package io.governance.core.meeting;

import io.governance.core.Id;

/**
 * An item on an agenda (议题).
 *
 * @param id its name within the meeting
 * @param title what it is about
 */
public record Item(String id, String title) {
    public Item {
        Id.checked("item", id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an item needs a title: " + id);
        }
    }
}
