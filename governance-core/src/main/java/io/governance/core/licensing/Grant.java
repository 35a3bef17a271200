package io.governance.core.licensing;

import io.governance.core.Text;

/**
 * What a duty obliges to grant.
 *
 * @param terms on which terms
 * @param beneficiaries to whom
 * @param purpose for what use
 */
public record Grant(Terms terms, Beneficiaries beneficiaries, Purpose purpose) {

    /** On which terms a licence is owed. */
    public enum Terms {
        /** Fair, reasonable and non-discriminatory (公平、合理、无歧视). The library never judges a price. */
        FRAND(Text.of("公平、合理、无歧视", "fair, reasonable and non-discriminatory")),
        /** Reasonable and non-discriminatory. */
        RAND(Text.of("合理、无歧视", "reasonable and non-discriminatory")),
        /** Without a fee. */
        ROYALTY_FREE(Text.of("免许可费", "royalty-free"));

        private final Text text;

        Terms(Text text) {
            this.text = text;
        }

        /** What they are called. */
        public Text text() {
            return text;
        }
    }

    /** To whom a licence is owed. */
    public enum Beneficiaries {
        /** To members. */
        MEMBERS(Text.of("联盟会员", "members of the alliance")),
        /** To members that do not own it too. */
        OTHER_MEMBERS(Text.of("共有人以外的会员", "members other than the co-owners")),
        /** To everybody. */
        EVERYONE(Text.of("任何人", "everybody"));

        private final Text text;

        Beneficiaries(Text text) {
            this.text = text;
        }

        /** What they are called. */
        public Text text() {
            return text;
        }
    }

    /** For what use a licence is owed, or asked. */
    public enum Purpose {
        /** For implementing specifications of the alliance (实施联盟规范). */
        IMPLEMENT(Text.of("实施联盟规范", "implementing specifications of the alliance")),
        /** For any use; asked for, a use other than implementing. */
        ANY(Text.of("任何用途", "any use"));

        private final Text text;

        Purpose(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }
}
