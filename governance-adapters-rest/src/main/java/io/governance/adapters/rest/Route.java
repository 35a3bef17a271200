package io.governance.adapters.rest;

import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * One method of one resource.
 *
 * @param handler what answers it
 * @param parameters what may stand behind the question mark of its address
 */
record Route(HandlerType method, String path, Handler handler, Seq<String> parameters) {

    /** Everything that is offered. */
    static Seq<Route> all(Change.Desk desk, Seq<Charter> charters) {
        RulingRoutes rulings = new RulingRoutes(charters);
        CharterRoutes texts = new CharterRoutes(charters);
        AllianceRoutes alliances = new AllianceRoutes(desk, charters);
        BallotRoutes ballots = new BallotRoutes(desk);
        LifeRoutes life = new LifeRoutes(desk.governance());
        LicenceRoutes licences = new LicenceRoutes(desk.governance());
        SecrecyRoutes secrets = new SecrecyRoutes(desk.governance());
        RehearsalRoutes rehearsals = new RehearsalRoutes(desk.governance(), charters);
        ServiceRoutes service = new ServiceRoutes(desk.governance());
        String alliance = AllianceRoutes.PATH + "/{alliance}";
        return List.of(
                post("/api/v1/rulings", rulings::rule),
                post("/api/v1/rehearsals", rehearsals::play),
                get("/api/v1/charters", texts::list, "limit", "cursor"),
                get("/api/v1/charters/{charter}", texts::read),
                get(AllianceRoutes.PATH, alliances::list, "limit", "cursor"),
                post(AllianceRoutes.PATH, alliances::found),
                get(alliance, alliances::read, "as_of"),
                get(alliance + "/rights", life::rights, "person", "as_of"),
                get(alliance + "/duties", life::duties, "until", "as_of"),
                get(
                        alliance + "/licences",
                        licences::read,
                        "party",
                        "requester",
                        "purpose",
                        "specification",
                        "leaving",
                        "at",
                        "as_of"),
                get(
                        alliance + "/secrets",
                        secrets::read,
                        "file",
                        "from",
                        "to",
                        "way",
                        "circumstance",
                        "party",
                        "as_of"),
                get(alliance + "/record", life::record, "limit", "cursor", "as_of"),
                get(alliance + "/members", alliances::listMembers, "limit", "cursor", "as_of"),
                post(alliance + "/members", alliances::registerMember),
                get(alliance + "/members/{member}", alliances::readMember, "as_of"),
                post(alliance + "/members/{member}/exit", alliances::endMembership),
                get(alliance + "/seats", alliances::listSeats, "limit", "cursor", "as_of"),
                post(alliance + "/seats", alliances::registerSeat),
                get(alliance + "/seats/{seat}", alliances::readSeat, "as_of"),
                put(alliance + "/seats/{seat}/holder", alliances::fillSeat),
                delete(alliance + "/seats/{seat}/holder", alliances::vacateSeat),
                get(alliance + "/ballots", ballots::list, "limit", "cursor", "as_of"),
                post(alliance + "/ballots", ballots::open),
                get(alliance + "/ballots/{ballot}", ballots::read, "as_of"),
                put(alliance + "/ballots/{ballot}/votes/{seat}", ballots::vote),
                post(alliance + "/ballots/{ballot}/closure", ballots::close),
                get(alliance + "/ballots/{ballot}/ruling", ballots::ruling, "as_of"),
                get("/health/live", service::live),
                get("/health/ready", service::ready),
                get("/openapi.yaml", service::openapi),
                get("/api", service::index));
    }

    /** Answers a request that has no parameter besides these, so that a misspelt one is noticed. */
    void answer(Context ctx) throws Exception {
        Seq<String> unknown = List.ofAll(ctx.queryParamMap().keySet()).reject(parameters::contains);
        if (!unknown.isEmpty()) {
            throw Problem.faulty(unknown.map(name -> new Fault(
                    "query:" + Fields.echo(name),
                    Fault.Code.UNKNOWN_PROPERTY,
                    parameters.isEmpty()
                            ? Text.of("没有此参数，这里不用参数", "is no parameter; there is none here")
                            : Text.of(
                                    "没有此参数，有：" + parameters.mkString("、"),
                                    "is no parameter; there is " + parameters.mkString(", ")))));
        }
        handler.handle(ctx);
    }

    private static Route get(String path, Handler handler, String... parameters) {
        return new Route(HandlerType.GET, path, handler, List.of(parameters));
    }

    private static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler, List.empty());
    }

    private static Route put(String path, Handler handler) {
        return new Route(HandlerType.PUT, path, handler, List.empty());
    }

    private static Route delete(String path, Handler handler) {
        return new Route(HandlerType.DELETE, path, handler, List.empty());
    }
}
