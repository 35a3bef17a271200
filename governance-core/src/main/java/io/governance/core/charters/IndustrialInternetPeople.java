package io.governance.core.charters;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.right.Right;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** In which capacities people act under the charter of {@link IndustrialInternet}; rights add up from class to class. */
final class IndustrialInternetPeople {

    static final String ORDINARY = "ordinary";
    static final String COUNCIL_UNIT = "council-unit";
    static final String VICE_CHAIR_UNIT = "vice-chair-unit";
    static final String CHAIR_UNIT = "chair-unit";

    /** The classes that may do what a council unit may. */
    static final Seq<String> COUNCIL_UNITS_AND_ABOVE = List.of(COUNCIL_UNIT, VICE_CHAIR_UNIT, CHAIR_UNIT);

    static final Capacity MEMBER = ofMembers(List.empty(), "会员", "a member");

    static final Capacity UPPER_UNIT = ofMembers(
            COUNCIL_UNITS_AND_ABOVE, "理事单位、副理事长单位或理事长单位", "a council unit, a vice-chair unit or the chair unit");

    static final Capacity LEADING_UNIT =
            ofMembers(List.of(VICE_CHAIR_UNIT, CHAIR_UNIT), "副理事长单位或理事长单位", "a vice-chair unit or the chair unit");

    static final Capacity VICE_UNIT = ofMembers(List.of(VICE_CHAIR_UNIT), "副理事长单位", "a vice-chair unit");

    static final Capacity THE_MEMBER = new Capacity.OfTheMemberConcerned();

    static final Capacity DIRECTOR = on("council", "理事", "a director");

    static final Capacity STANDING_COUNCILLOR = on("standing-council", "常务理事会成员", "somebody on the standing council");

    static final Capacity EXPERT = on("expert-committee", "专家委员会成员", "somebody on the expert committee");

    static final Capacity GUIDE = on("guiding-committee", "指导委员会成员", "somebody on the guiding committee");

    static final Capacity GOVERNMENT = on("government", "政府部门", "a government department");

    /** The secretaries-general lead the secretariat; its office does the rest. */
    static final Capacity SECRETARIAT = on("secretariat", "秘书处工作人员", "the office of the secretariat")
            .or(new Capacity.OnSeat(
                    BodyId.of("standing-council"),
                    List.of("secretary-general", "deputy-secretary-general"),
                    Text.of("秘书长、副秘书长", "the secretary-general or a deputy")));

    /** The charter does not say who moves what the council decides: whoever sits on it, or prepares its meetings. */
    static final Capacity MOVER = DIRECTOR.or(STANDING_COUNCILLOR).or(SECRETARIAT);

    private IndustrialInternetPeople() {}

    /** A right that some people have. */
    static Right may(String id, String zh, String en, Capacity holder, String... provisions) {
        return new Right(
                id,
                Text.of(zh, en),
                holder,
                List.empty(),
                Option.none(),
                List.of(provisions).map(IndustrialInternetRules::at));
    }

    private static Capacity ofMembers(Seq<String> tiers, String zh, String en) {
        return new Capacity.OfMember(tiers, Option.none(), Text.of(zh, en));
    }

    private static Capacity on(String body, String zh, String en) {
        return new Capacity.OnSeat(BodyId.of(body), List.empty(), Text.of(zh, en));
    }
}
