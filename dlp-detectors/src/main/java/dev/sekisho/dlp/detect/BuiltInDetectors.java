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

/** The registry of all detectors that come with Sekisho, one line a family. */
public final class BuiltInDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public BuiltInDetectors() {}

    /** One after another but for those with the most to read, which another thread makes meanwhile. */
    private static List<Iterable<Detector>> families() {
        ForkJoinTask<Iterable<Detector>> names = ForkJoinPool.commonPool().submit(new NameDetectors()::detectors);
        ForkJoinTask<Iterable<Detector>> work = ForkJoinPool.commonPool().submit(new WorkDetectors()::detectors);
        return List.of( //
                new AddressDetectors().detectors(), //
                new ContactDetectors().detectors(), //
                new IdentifierDetectors().detectors(), //
                new MedicalDetectors().detectors(), //
                new PhoneDetectors().detectors(), //
                () -> names.join().iterator(), //
                () -> work.join().iterator());
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
