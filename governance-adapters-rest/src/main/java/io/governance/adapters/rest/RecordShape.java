package io.governance.adapters.rest;

import io.governance.core.alliance.Command;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;

/** What the types of commands are made of: what a record wraps, which kinds there are of a type, and how one is made. */
final class RecordShape {

    private RecordShape() {}

    /** What a component is when nothing is written for it; none if something has to be. */
    static Option<Object> empty(Class<?> type) {
        if (type == Option.class) {
            return Option.some(Option.none());
        }
        if (Seq.class.isAssignableFrom(type)) {
            return collected(type, List.empty());
        }
        if (Set.class.isAssignableFrom(type)) {
            return Option.some(LinkedHashSet.empty());
        }
        if (type == Map.class) {
            return Option.some(LinkedHashMap.empty());
        }
        return wrapped(type)
                .filter(only -> only.getType() == Map.class)
                .map(only -> construct(type, new Object[] {LinkedHashMap.empty()}));
    }

    /** The only component of a record that wraps a text named value, or a map. */
    static Option<RecordComponent> wrapped(Class<?> type) {
        return Option.when(
                        type.isRecord() && type.getRecordComponents().length == 1, () -> type.getRecordComponents()[0])
                .filter(only -> only.getType() == Map.class
                        || (only.getType() == String.class && only.getName().equals("value")));
    }

    /** Elements as the kind of list that a component is. */
    static Option<Object> collected(Class<?> type, Seq<Object> elements) {
        return Option.some(type.isAssignableFrom(Vector.class) ? elements.toVector() : elements.toList());
    }

    /** The records that a sealed type can be. */
    static Seq<Class<?>> kinds(Class<?> type) {
        if (type == Command.class) {
            return CommandNames.ALL.map(command -> command);
        }
        return type.isSealed()
                ? List.of(type.getPermittedSubclasses())
                        .flatMap(kind -> kind.isRecord() ? List.<Class<?>>of(kind) : kinds(kind))
                : List.empty();
    }

    /** The static method that reads a type from its written form. */
    static Option<Method> parser(Class<?> type) {
        return List.of(type.getMethods())
                .find(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class));
    }

    /**
     * A record of these values.
     *
     * @throws IllegalArgumentException if its own rules forbid them
     */
    static Object construct(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(List.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toJavaArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException forbidden) {
                throw new IllegalArgumentException(forbidden.getMessage(), forbidden);
            }
            throw new IllegalStateException(type + " failed on " + List.of(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record that can be made here", e);
        }
    }
}
