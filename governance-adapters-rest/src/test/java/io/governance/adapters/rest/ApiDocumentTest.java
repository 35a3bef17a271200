package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Refusal;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.charter.CharterRefusal;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.office.SeatRefusal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description, the page of codes and the routes say the same. */
class ApiDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "http-api.md");

    @Test
    void every_route_is_described_and_every_description_has_its_route() {
        Seq<Route> routes = Route.all(new Change.Desk(null, () -> "id", Runnable::run), List.empty());

        TreeSet<String> offered = new TreeSet<>(
                routes.map(route -> route.method() + " " + route.path()).toJavaList());

        assertEquals(Description.operations(), offered);
        assertEquals(routes.size(), offered.size(), "no route is there twice");
    }

    @Test
    void every_parameter_of_an_address_is_described() {
        Route.all(new Change.Desk(null, () -> "id", Runnable::run), List.empty())
                .forEach(route -> {
                    String operation = "/paths/" + route.path().replace("/", "~1") + "/"
                            + route.method().toString().toLowerCase(java.util.Locale.ROOT) + "/parameters";
                    Seq<String> described = List.ofAll(Description.document().at(operation))
                            .map(one -> Description.document()
                                    .at(one.path("$ref").asText("#").substring(1)))
                            .filter(one -> one.path("in").asText().equals("query"))
                            .map(one -> one.get("name").asText());
                    assertEquals(described.toSet(), route.parameters().toSet(), operation);
                });
    }

    @Test
    void no_path_contains_a_verb_or_an_upper_case_letter() {
        assertTrue(Description.operations().stream()
                .allMatch(operation ->
                        operation.matches("[A-Z]+ /(api|openapi\\.yaml|health/\\w+|api/v1(/[a-z-]+|/\\{[a-z]+})+)")));
    }

    @Test
    void every_reference_in_the_description_leads_somewhere() {
        List.ofAll(Description.document().findValuesAsText("$ref"))
                .forEach(reference -> assertFalse(
                        Description.document().at(reference.substring(1)).isMissingNode(), reference));
    }

    @Test
    void every_schema_in_the_description_is_used() {
        java.util.Set<String> used = new TreeSet<>(Description.document().findValuesAsText("$ref"));
        Description.document()
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertTrue(used.contains("#/components/schemas/" + name), name));
    }

    @Test
    void every_operation_has_an_id_of_its_own_and_says_what_it_does() {
        java.util.List<String> ids = Description.document().findValuesAsText("operationId");

        assertEquals(Description.operations().size(), ids.size());
        assertEquals(ids.size(), new TreeSet<>(ids).size());
        assertEquals(
                ids.size(),
                Description.document().at("/paths").findValues("summary").stream()
                        .filter(summary -> summary.textValue().endsWith("."))
                        .count());
    }

    @Test
    void every_refusal_of_the_core_has_its_code_here() {
        Seq<Class<?>> sealed = List.of(
                RequestRefusal.class,
                BallotRefusal.class,
                CharterRefusal.class,
                MembershipRefusal.class,
                SeatRefusal.class);

        sealed.flatMap(type -> List.of(type.getPermittedSubclasses())).forEach(type -> {
            assertTrue(Refusal.class.isAssignableFrom(type));
            assertTrue(List.of(ProblemCode.values()).exists(code -> code.name().equals(codeIn(type))), type.getName());
        });
        List.of(Denial.Reason.values())
                .forEach(reason ->
                        assertTrue(ProblemCode.named(reason.name()).isDefined(), reason + " has its code here"));
    }

    /** NotCompetent says NOT_COMPETENT; where a name differs from its code, the code is given here. */
    private static String codeIn(Class<?> refusal) {
        if (refusal.equals(RequestRefusal.Unclear.class)) {
            return "INCOMPLETE";
        }
        return refusal.equals(SeatRefusal.NoSuchKind.class)
                ? "NO_SUCH_SEAT"
                : refusal.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                        .toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void the_page_lists_every_code_as_the_source_has_it() throws IOException {
        String page = Files.readString(PAGE);

        assertEquals(problemTable(), between(page, "<!-- codes -->\n", "<!-- end of codes -->"));
        assertEquals(faultTable(), between(page, "<!-- faults -->\n", "<!-- end of faults -->"));
    }

    private static String between(String page, String begin, String end) {
        return page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end));
    }

    private static String problemTable() {
        return "| code | status | 中文 | English | when |\n|---|---|---|---|---|\n"
                + List.of(ProblemCode.values())
                        .map(code -> "| `" + code + "` | " + code.status() + " | "
                                + code.title().zh() + " | " + code.title().en() + " | " + code.meaning() + " |\n")
                        .mkString();
    }

    private static String faultTable() {
        return "| code | when |\n|---|---|\n"
                + List.of(Fault.Code.values())
                        .map(code -> "| `" + code + "` | " + code.meaning() + " |\n")
                        .mkString();
    }
}
