package io.governance.core.governance;

import io.governance.core.AllianceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The writers of the alliances in memory, the one used longest ago first. Beyond the capacity, or idle for long, an alliance
 * is forgotten, to be read again when it is asked for; never while its writer has something to do. Thread-safe.
 */
final class Writers {

    /** How many of the eldest are looked at in one go: those in use are passed over, and count as used now. */
    private static final int LOOKED_AT = 64;

    /** How often at most it is looked for alliances that were not used for long. */
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final Capacity capacity;
    private final Function<AllianceId, Writer> hiring;
    private final InstantSource clock;
    private final LinkedHashMap<AllianceId, Place> places = new LinkedHashMap<>();
    private final Timers timers;
    private boolean sweeping;

    /** A writer, how many are just turning to it, and when it was last used. */
    private static final class Place {
        private final Writer writer;
        private int callers;
        private Instant used;

        private Place(Writer writer, Instant used) {
            this.writer = writer;
            this.used = used;
        }

        private boolean isFree() {
            return callers == 0 && writer.isIdle();
        }
    }

    Writers(Capacity capacity, InstantSource clock, Timers timers, Function<AllianceId, Writer> hiring) {
        this.capacity = capacity;
        this.clock = clock;
        this.hiring = hiring;
        this.timers = timers;
    }

    /** Turns to the writer of an alliance, which stays until the use is over and what it submitted is done. */
    <T> T with(AllianceId alliance, Function<Writer, T> use) {
        Place place = enter(alliance);
        try {
            return use.apply(place.writer);
        } finally {
            leave(alliance, place);
        }
    }

    private synchronized Place enter(AllianceId alliance) {
        Place place = places.computeIfAbsent(alliance, id -> new Place(hiring.apply(id), clock.instant()));
        place.callers++;
        if (!sweeping) {
            sweeping = true;
            later();
        }
        return place;
    }

    private void later() {
        Duration often = capacity.idle().compareTo(OFTEN) < 0 ? capacity.idle() : OFTEN;
        timers.later().accept(often, this::sweep);
    }

    /** Forgets what was not used for long, from time to time, as long as there is anything to forget. */
    private synchronized void sweep() {
        forgetTheIdle();
        sweeping = !places.isEmpty();
        if (sweeping) {
            later();
        }
    }

    private synchronized void leave(AllianceId alliance, Place place) {
        place.callers--;
        used(alliance, place);
    }

    /** Takes note that a writer has nothing more to do. */
    synchronized void rested(AllianceId alliance) {
        Optional.ofNullable(places.get(alliance)).ifPresent(place -> used(alliance, place));
    }

    private void used(AllianceId alliance, Place place) {
        place.used = clock.instant();
        becomeTheYoungest(alliance, place);
        if (place.isFree() && place.writer.isUnknown()) {
            places.remove(alliance);
        }
        forgetTheEldest();
    }

    /** Forgets what was not used for long. */
    synchronized void forgetTheIdle() {
        Instant since = clock.instant().minus(capacity.idle());
        places.values().removeIf(place -> place.used.isBefore(since) && place.isFree());
    }

    private void forgetTheEldest() {
        for (int looked = 0; looked < LOOKED_AT && places.size() > capacity.loaded(); looked++) {
            Iterator<Map.Entry<AllianceId, Place>> eldestFirst =
                    places.entrySet().iterator();
            Map.Entry<AllianceId, Place> eldest = eldestFirst.next();
            if (eldest.getValue().isFree()) {
                eldestFirst.remove();
            } else {
                becomeTheYoungest(eldest.getKey(), eldest.getValue());
            }
        }
    }

    private void becomeTheYoungest(AllianceId alliance, Place place) {
        places.remove(alliance);
        places.put(alliance, place);
    }

    /** Forgets everything; for when nobody works any more. */
    synchronized void close() {
        places.clear();
    }

    /** How many alliances are in memory. */
    synchronized int size() {
        return places.size();
    }
}
