package io.governance.adapters.jdbc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.OperationId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Elector;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.funding.FundingAct;
import io.governance.core.licensing.LicensingAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.EntrustingAct;
import io.governance.core.office.GroupAct;
import io.governance.core.office.SeatAct;
import io.governance.core.project.ProjectAct;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.Count;
import io.governance.core.voting.Fraction;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of entries: JSON that is pinned by golden files and read for ever.
 *
 * <p>A record is an object of its components in their order, and a variant of a sealed type also names itself in {@code
 * type}. An id, a party, a version, a citation, a count and a fraction are written as they are in documents, an instant and a
 * date as ISO 8601 has them; what is absent is left out.
 */
final class StoredForm {

    /** What happens to each concept. An act that is not among these cannot be stored. */
    private static final Seq<Class<? extends Act>> CONCEPTS = List.of(
            AllianceAct.class,
            MembershipAct.class,
            SeatAct.class,
            EntrustingAct.class,
            GroupAct.class,
            MeetingAct.class,
            BallotAct.class,
            ProposalAct.class,
            ProjectAct.class,
            AffairAct.class,
            FundingAct.class,
            SecrecyAct.class,
            LicensingAct.class);

    /** Every kind of act. */
    static final Set<Class<?>> KINDS =
            CONCEPTS.<Class<?>>flatMap(StoredForm::variants).toLinkedSet();

    /** The names of the kinds, as {@code type} has them. */
    static final Set<String> NAMES = KINDS.map(Class::getSimpleName).toSet();

    /** An entry as a page holds it; the page knows the alliance. */
    private record Line(long number, String at, PersonId actor, OperationId operation, String fingerprint, Act act) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .annotationIntrospector(new Convention())
            .addModule(new VavrModule())
            .addModule(writtenForms())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private static final ObjectWriter WRITE_LINES = JSON.writerFor(Line.class).withRootValueSeparator(",\n");
    private static final ObjectReader READ_LINES = JSON.readerFor(Line[].class);

    /** Half of a character outside the basic plane without its other half, which UTF-8 cannot carry. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private StoredForm() {}

    /**
     * Writes entries as an array, each on its own line.
     *
     * @throws IllegalArgumentException if an act is of no known kind
     */
    static String write(Seq<Entry> entries) {
        return VoteForm.write(entries).getOrElse(() -> writeAny(entries));
    }

    /** Writes entries of whatever kind. */
    static String writeAny(Seq<Entry> entries) {
        Chars lines = new Chars();
        try (SequenceWriter json = WRITE_LINES.writeValues(lines)) {
            Latest<Instant, String> times = new Latest<>(Instant::toString);
            for (Entry entry : entries) {
                json.write(new Line(
                        entry.number(),
                        times.of(entry.at()),
                        entry.actor(),
                        entry.operation(),
                        entry.fingerprint(),
                        known(entry.act())));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be written: " + entries, e);
        }
        String array = lines.text.insert(0, '[').append(']').toString();
        return escapeLoneSurrogates(
                entries.exists(entry -> ActVersions.hasChanged(entry.act())) ? ActVersions.mark(array) : array);
    }

    private static Act known(Act act) {
        if (!KINDS.contains(act.getClass())) {
            throw new IllegalArgumentException(
                    "no stored form is laid down for " + act.getClass().getName() + ": name it in StoredForm");
        }
        return act;
    }

    private static String escapeLoneSurrogates(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return LONE_SURROGATE
                        .matcher(json)
                        .replaceAll(half ->
                                "\\\\u" + Integer.toHexString(half.group().charAt(0)));
            }
        }
        return json;
    }

    /** Takes characters without the locks that a {@link java.io.StringWriter} has. */
    private static final class Chars extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] from, int offset, int length) {
            text.append(from, offset, length);
        }

        @Override
        public void write(String from, int offset, int length) {
            text.append(from, offset, offset + length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /**
     * Reads an array of entries.
     *
     * @throws IOException if it is not one that was written here, or by a newer release
     */
    static Seq<Entry> read(AllianceId alliance, String array) throws IOException {
        Option<Seq<Entry>> votes = VoteForm.read(alliance, array);
        return votes.isDefined() ? votes.get() : readAny(alliance, array);
    }

    /** Reads an array of entries of whatever kind. */
    static Seq<Entry> readAny(AllianceId alliance, String array) throws IOException {
        Line[] lines = lines(alliance, array);
        Latest<String, Instant> times = new Latest<>(Instant::parse);
        try {
            return Array.of(lines)
                    .map(line -> new Entry(
                            alliance,
                            line.number,
                            times.of(line.at),
                            line.actor,
                            line.operation,
                            line.fingerprint,
                            line.act));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IOException("not an entry", e);
        }
    }

    private static Line[] lines(AllianceId alliance, String array) throws IOException {
        if (ActVersions.concern(array)) {
            return READ_LINES.readValue(ActVersions.bringUp(alliance, JSON.readTree(array)));
        }
        try {
            return READ_LINES.readValue(array);
        } catch (JsonMappingException e) {
            ActVersions.bringUp(alliance, JSON.readTree(array)); // which says so if it is newer
            throw e;
        }
    }

    /** What has a written form of its own is stored in it; a map keeps the order in which it was written. */
    private static Module writtenForms() {
        SimpleModule module = new SimpleModule("written forms");
        text(module, Citation.class, Citation::parse);
        text(module, Count.class, Count::parse);
        text(module, Fraction.class, Fraction::parse);
        text(module, OperationId.class, OperationId::of);
        text(module, Party.class, Party::parse);
        text(module, SpecVersion.class, SpecVersion::parse);
        text(module, Subject.class, Subject::parse);
        text(module, Instant.class, Instant::parse);
        text(module, LocalDate.class, LocalDate::parse);
        module.addDeserializer(Seq.class, new Elements(null));
        module.addDeserializer(Elector.class, new ElectorForm());
        module.addSerializer(Seq.class, new Elements.Writing());
        return module.addAbstractTypeMapping(Map.class, LinkedHashMap.class);
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return parse.apply(json.getText());
            }
        });
    }

    /** The variants of a sealed type, those of sealed variants included. */
    private static Seq<Class<?>> variants(Class<?> type) {
        return type.isSealed()
                ? List.of(type.getPermittedSubclasses()).flatMap(StoredForm::variants)
                : List.<Class<?>>of(type);
    }

    /** How types without annotations are stored. */
    private static final class Convention extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private static final JsonTypeInfo.Value TYPE =
                JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && isOneOfSeveral(annotated.getRawType()) ? TYPE : null;
        }

        /** Checks if a type is sealed or a variant of one that is; a variant names itself wherever it stands. */
        private static boolean isOneOfSeveral(Class<?> type) {
            return type == Act.class
                    || type.isSealed()
                    || List.of(type.getInterfaces()).exists(Convention::isOneOfSeveral);
        }

        @Override
        public java.util.@Nullable List<NamedType> findSubtypes(Annotated annotated) {
            Class<?> type = annotated.getRawType();
            Traversable<Class<?>> variants = type == Act.class ? KINDS : variants(type);
            return variants.toList()
                    .map(variant -> new NamedType(variant, variant.getSimpleName()))
                    .asJava();
        }

        @Override
        public @Nullable Boolean hasAsValue(Annotated annotated) {
            return annotated instanceof AnnotatedMethod method
                    && isId(method.getDeclaringClass())
                    && method.getName().equals("value");
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedConstructor constructor && isId(constructor.getDeclaringClass())
                    ? JsonCreator.Mode.DELEGATING
                    : null;
        }

        private static boolean isId(Class<?> type) {
            return Id.class.isAssignableFrom(type) && !Modifier.isInterface(type.getModifiers());
        }
    }
}
