package io.governance.core.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What holds of the core, whatever its root package is called: so that each rule can be shown to fail. */
final class CoreRules {

    /** The packages in reading order: each may see those before it, and the root. */
    static final List<String> READING_ORDER = List.of(
            "time",
            "voting",
            "judgement",
            "right",
            "procedure",
            "licensing",
            "confidentiality",
            "funding",
            "charter",
            "membership",
            "office",
            "meeting",
            "ballot",
            "proposal",
            "project",
            "affair",
            "alliance",
            "commands",
            "questions",
            "record",
            "governance",
            "charters",
            "calendars");

    private static final Set<String> ALLOWED = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.nio.charset",
            "java.security",
            "java.time",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "org.jspecify.annotations",
            "org.immutables.value",
            "org.immutables.vavr.encodings");

    /** What it takes to read a resource, and no file. */
    private static final Set<String> READING = Set.of("java.io.InputStream", "java.io.IOException");

    private CoreRules() {}

    /** Each package sees only those above it in the reading order. */
    static List<ArchRule> arrows(String root) {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < READING_ORDER.size(); i++) {
            String[] below = READING_ORDER.subList(i + 1, READING_ORDER.size()).stream()
                    .map(name -> root + "." + name + "..")
                    .toArray(String[]::new);
            if (below.length > 0) {
                rules.add(noClasses()
                        .that()
                        .resideInAPackage(root + "." + READING_ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .because("a reader of " + READING_ORDER.get(i) + " needs no package that comes after it")
                        .allowEmptyShould(true));
            }
        }
        rules.add(noClasses()
                .that()
                .resideInAPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READING_ORDER.stream()
                        .map(name -> root + "." + name + "..")
                        .toArray(String[]::new))
                .because("the words all share stand on their own")
                .allowEmptyShould(true));
        return rules;
    }

    static ArchRule every_package_is_in_the_reading_order(String root) {
        String[] known = READING_ORDER.stream().map(name -> root + "." + name).toArray(String[]::new);
        return classes()
                .should(resideIn(root, known))
                .because("a new package is put in the reading order, where a newcomer finds it");
    }

    private static ArchCondition<JavaClass> resideIn(String root, String... known) {
        return new ArchCondition<>("reside in a package of the reading order") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean listed = item.getPackageName().equals(root)
                        || List.of(known).contains(item.getPackageName())
                        || item.getPackageName().startsWith(root + ".commands.");
                events.add(new SimpleConditionEvent(item, listed, item.getName() + " is in no listed package"));
            }
        };
    }

    static ArchRule no_cycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule core_needs_only_the_platform_and_vavr(String root) {
        return classes()
                .should()
                .onlyDependOnClassesThat(are(new DescribedPredicate<JavaClass>("on the allow-list of imports") {
                    @Override
                    public boolean test(JavaClass used) {
                        String name = used.getBaseComponentType().getPackageName();
                        return ALLOWED.contains(name)
                                || READING.contains(used.getName())
                                || name.isEmpty()
                                || name.startsWith("io.vavr")
                                || name.equals(root)
                                || name.startsWith(root + ".")
                                || name.startsWith("java.util.concurrent");
                    }
                }))
                .because("the core has no framework, no JSON, no SQL and no input or output");
    }

    static ArchRule resources_are_read_in_calendars_only(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".calendars..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.io..")
                .because("only the published holidays are data; everything else of the core is code");
    }

    static ArchRule threads_live_in_governance_only(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".governance..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("everything else is a pure function of values");
    }

    static ArchRule no_clock_random_or_uuid() {
        DescribedPredicate<JavaMethodCall> readsTheWorld = new DescribedPredicate<>("reads a clock or makes up an id") {
            @Override
            public boolean test(JavaMethodCall call) {
                String owner = call.getTargetOwner().getName();
                String name = call.getName();
                return (owner.startsWith("java.time.") && name.equals("now"))
                        || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                        || (owner.equals(InstantSource.class.getName()) && name.equals("system"))
                        || (owner.equals(System.class.getName())
                                && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                        || (owner.equals(Math.class.getName()) && name.equals("random"))
                        || (owner.equals(UUID.class.getName()) && name.equals("randomUUID"));
            }
        };
        DescribedPredicate<JavaConstructorCall> makesChance = new DescribedPredicate<>("makes a random generator") {
            @Override
            public boolean test(JavaConstructorCall call) {
                return call.getTargetOwner().isAssignableTo(RandomGenerator.class)
                        || call.getTargetOwner().isAssignableTo(Random.class);
            }
        };
        return noClasses()
                .should()
                .callMethodWhere(readsTheWorld)
                .orShould()
                .callConstructorWhere(makesChance)
                .because("time, ids and chance are arguments of the core");
    }

    static ArchRule no_floating_point() {
        return classes()
                .should(new ArchCondition<>("use no double or float") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        List<String> uses = floatingPoint(item);
                        events.add(new SimpleConditionEvent(
                                item, uses.isEmpty(), item.getName() + " uses floating point: " + uses));
                    }
                })
                .because("figures are exact");
    }

    /** The methods and fields of a class whose types or instructions are of floating point. */
    private static List<String> floatingPoint(JavaClass item) {
        List<String> uses = new ArrayList<>();
        String resource = "/" + item.getName().replace('.', '/') + ".class";
        try (InputStream bytes = CoreRules.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no class file " + resource);
            }
            new ClassReader(bytes).accept(new FloatingPointFinder(uses), ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uses;
    }

    private static final class FloatingPointFinder extends ClassVisitor {
        private final List<String> uses;

        private FloatingPointFinder(List<String> uses) {
            super(Opcodes.ASM9);
            this.uses = uses;
        }

        private static boolean isFloating(String descriptor) {
            String types = descriptor.replaceAll("L[^;]*;", "");
            return types.contains("D")
                    || types.contains("F")
                    || descriptor.contains("Ljava/lang/Double;")
                    || descriptor.contains("Ljava/lang/Float;");
        }

        @Override
        public org.objectweb.asm.FieldVisitor visitField(
                int access, String name, String descriptor, String signature, Object value) {
            if (isFloating(descriptor)) {
                uses.add(name);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            if (isFloating(descriptor)) {
                uses.add(method);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    boolean arithmetic = opcode >= Opcodes.IADD && opcode <= Opcodes.DNEG;
                    boolean floating = opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.DCONST_1
                            || (arithmetic && (opcode - Opcodes.IADD) % 4 >= 2)
                            || (opcode >= Opcodes.FCMPL && opcode <= Opcodes.DCMPG)
                            || opcode == Opcodes.I2F
                            || opcode == Opcodes.I2D
                            || opcode == Opcodes.L2F
                            || opcode == Opcodes.L2D;
                    if (floating) {
                        uses.add(method);
                    }
                }

                @Override
                public void visitVarInsn(int opcode, int index) {
                    if (opcode == Opcodes.FLOAD
                            || opcode == Opcodes.DLOAD
                            || opcode == Opcodes.FSTORE
                            || opcode == Opcodes.DSTORE) {
                        uses.add(method);
                    }
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Double || value instanceof Float) {
                        uses.add(method);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String called, boolean onInterface) {
                    if (isFloating(called)) {
                        uses.add(method);
                    }
                }
            };
        }
    }
}
