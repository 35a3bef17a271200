package io.governance.core.meeting;

/**
 * What the minutes say of one item, in the form that charters fix.
 *
 * @param item the item
 * @param raisedBy who raised the issue or the proposal
 * @param discussion what the others said
 * @param conclusion how it was concluded
 */
public record Minute(String item, String raisedBy, String discussion, String conclusion) {

    /** The name of the first part that says nothing; empty if every part says something. */
    public String missing() {
        if (raisedBy.isBlank()) {
            return "raised_by";
        }
        if (discussion.isBlank()) {
            return "discussion";
        }
        return conclusion.isBlank() ? "conclusion" : "";
    }
}
