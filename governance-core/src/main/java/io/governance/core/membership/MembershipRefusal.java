package io.governance.core.membership;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The ways in which membership says no. */
public sealed interface MembershipRefusal extends Refusal {

    /**
     * The organisation is not a member, or no longer.
     *
     * @param member the organisation
     * @param citations where the charter gives rights to members only
     */
    record NotAMember(MemberId member, Seq<Citation> citations) implements MembershipRefusal {

        @Override
        public String code() {
            return "NOT_A_MEMBER";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("member", member.value());
        }

        @Override
        public Text explanation() {
            return Text.of(member + " 现在不是会员。", member + " is not a member now.");
        }
    }

    /**
     * The charter has no such class of members.
     *
     * @param tier the class asked for
     * @param known the classes the charter has
     * @param citations where the charter lists its classes
     */
    record WrongTier(String tier, Seq<String> known, Seq<Citation> citations) implements MembershipRefusal {

        @Override
        public String code() {
            return "WRONG_TIER";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("tier", tier, "known", known.mkString(", "));
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "章程没有会员类别 " + tier + "，有：" + known.mkString("、") + "。",
                    "the charter has no class of members " + tier + "; it has " + known.mkString(", ") + ".");
        }
    }
}
