package io.governance.adapters.rest;

import io.governance.core.charter.Charter;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** One method of one resource, and what answers it. */
record Route(HandlerType method, String path, Handler handler) {

    /** Everything that is offered. */
    static Seq<Route> all(Change.Desk desk, Seq<Charter> charters) {
        RulingRoutes rulings = new RulingRoutes(charters);
        CharterRoutes texts = new CharterRoutes(charters);
        AllianceRoutes alliances = new AllianceRoutes(desk, charters);
        BallotRoutes ballots = new BallotRoutes(desk);
        LifeRoutes life = new LifeRoutes(desk.governance());
        LicenceRoutes licences = new LicenceRoutes(desk.governance());
        RehearsalRoutes rehearsals = new RehearsalRoutes(desk.governance(), charters);
        ServiceRoutes service = new ServiceRoutes(desk.governance());
        String alliance = AllianceRoutes.PATH + "/{alliance}";
        return List.of(
                post("/api/v1/rulings", rulings::rule),
                post("/api/v1/rehearsals", rehearsals::play),
                get("/api/v1/charters", texts::list),
                get("/api/v1/charters/{charter}", texts::read),
                get(AllianceRoutes.PATH, alliances::list),
                post(AllianceRoutes.PATH, alliances::found),
                get(alliance, alliances::read),
                get(alliance + "/rights", life::rights),
                get(alliance + "/duties", life::duties),
                get(alliance + "/licences", licences::read),
                get(alliance + "/record", life::record),
                get(alliance + "/members", alliances::listMembers),
                post(alliance + "/members", alliances::registerMember),
                get(alliance + "/members/{member}", alliances::readMember),
                post(alliance + "/members/{member}/exit", alliances::endMembership),
                get(alliance + "/seats", alliances::listSeats),
                post(alliance + "/seats", alliances::registerSeat),
                get(alliance + "/seats/{seat}", alliances::readSeat),
                put(alliance + "/seats/{seat}/holder", alliances::fillSeat),
                delete(alliance + "/seats/{seat}/holder", alliances::vacateSeat),
                get(alliance + "/ballots", ballots::list),
                post(alliance + "/ballots", ballots::open),
                get(alliance + "/ballots/{ballot}", ballots::read),
                put(alliance + "/ballots/{ballot}/votes/{seat}", ballots::vote),
                post(alliance + "/ballots/{ballot}/closure", ballots::close),
                get(alliance + "/ballots/{ballot}/ruling", ballots::ruling),
                get("/health/live", service::live),
                get("/health/ready", service::ready),
                get("/openapi.yaml", service::openapi),
                get("/api", service::index));
    }

    private static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    private static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    private static Route put(String path, Handler handler) {
        return new Route(HandlerType.PUT, path, handler);
    }

    private static Route delete(String path, Handler handler) {
        return new Route(HandlerType.DELETE, path, handler);
    }
}
