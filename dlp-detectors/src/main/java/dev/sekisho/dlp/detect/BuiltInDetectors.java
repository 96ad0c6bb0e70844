package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.address.AddressDetectors;
import dev.sekisho.dlp.contact.ContactDetectors;
import dev.sekisho.dlp.identifier.IdentifierDetectors;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.medical.MedicalDetectors;
import dev.sekisho.dlp.name.NameDetectors;
import dev.sekisho.dlp.phone.PhoneDetectors;
import dev.sekisho.dlp.work.WorkDetectors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The registry of all detectors that come with Sekisho, one line a family. */
public final class BuiltInDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public BuiltInDetectors() {}

    /** What takes longest to read: another thread does it meanwhile. */
    private record Ahead(ForkJoinTask<Iterable<Detector>> names, ForkJoinTask<Iterable<Detector>> work) {
        static Ahead start() {
            ForkJoinPool pool = ForkJoinPool.commonPool();
            return new Ahead(pool.submit(new NameDetectors()::detectors), pool.submit(new WorkDetectors()::detectors));
        }
    }

    private static final AtomicReference<@Nullable Ahead> STARTED = new AtomicReference<>();

    /** Begins with what takes longest before anybody has found this provider. */
    static void prepare() {
        STARTED.set(Ahead.start());
    }

    private static List<Iterable<Detector>> families() {
        Ahead started = STARTED.getAndSet(null);
        Ahead ahead = started == null ? Ahead.start() : started;
        return List.of( //
                new AddressDetectors().detectors(), //
                new ContactDetectors().detectors(), //
                new IdentifierDetectors().detectors(), //
                new MedicalDetectors().detectors(), //
                new PhoneDetectors().detectors(), //
                () -> ahead.names().join().iterator(), //
                () -> ahead.work().join().iterator());
    }

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        for (Iterable<Detector> family : families()) {
            addAll(family, all);
        }
        return all;
    }

    private static void addAll(Iterable<Detector> family, List<Detector> all) {
        for (Detector detector : family) {
            all.add(detector);
        }
    }
}
