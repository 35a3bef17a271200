package io.governance.core.voting;

/** What a voter can say on a ballot: the three ballots of the charters (赞成票、反对票、弃权票). */
public enum Choice {
    /** For the motion (赞成). */
    FAVOUR(Mark.FAVOUR),
    /** Against the motion (反对). */
    AGAINST(Mark.AGAINST),
    /** Neither for nor against, but cast (弃权). A blank or spoiled ballot counts as this. */
    ABSTAIN(Mark.ABSTAIN);

    private final Mark mark;

    Choice(Mark mark) {
        this.mark = mark;
    }

    /** How a seat that made this choice stands on the roll. */
    public Mark mark() {
        return mark;
    }
}
