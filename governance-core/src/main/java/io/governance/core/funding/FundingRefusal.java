package io.governance.core.funding;

import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Why the ledger takes no such line. */
public sealed interface FundingRefusal extends Refusal {

    /**
     * The charter says nothing of money, so that nobody keeps a ledger under it.
     *
     * @param charter the charter
     * @param statement what it does not say, as a sentence without its full stop
     * @param citations where it comes near and stops; none if nowhere
     */
    record NotRegulated(CharterId charter, Text statement, Seq<Citation> citations) implements FundingRefusal {

        @Override
        public String code() {
            return "NOT_REGULATED";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("charter", charter.value());
        }

        @Override
        public Text explanation() {
            return Text.of(statement.zh() + "。", statement.en() + ".");
        }
    }

    /**
     * More would have come in than can be counted.
     *
     * @param amount how much was to come in, in minor units
     * @param citations where the charter speaks of money
     */
    record TooMuch(long amount, Seq<Citation> citations) implements FundingRefusal {

        @Override
        public String code() {
            return "AMOUNT_TOO_LARGE";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("amount", amount + "");
        }

        @Override
        public Text explanation() {
            return Text.of("金额 " + amount + " 分过大，无法累计。", amount + " minor units are more than can be counted.");
        }
    }

    /**
     * The account does not hold that much for this purpose.
     *
     * @param account the account
     * @param wanted how much was wanted, in minor units
     * @param left how much is left, in minor units
     * @param citations where the charter provides for the account
     */
    record InsufficientFunds(String account, long wanted, long left, Seq<Citation> citations)
            implements FundingRefusal {

        @Override
        public String code() {
            return "INSUFFICIENT_FUNDS";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("account", account, "wanted", wanted + "", "left", left + "");
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "账户 " + account + " 可用于此项的余额为 " + left + " 分，不足 " + wanted + " 分。",
                    "account " + account + " has " + left + " minor units left for this, not " + wanted + ".");
        }
    }
}
