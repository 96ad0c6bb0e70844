package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.identifier.LetteredKind;
import dev.sekisho.dlp.identifier.LetteredNumberDetector;
import dev.sekisho.dlp.identifier.NumberDetector;
import dev.sekisho.dlp.inspect.Detector;
import java.util.ArrayList;
import java.util.List;

/** Gives the detectors of this package. Immutable and thread-safe. */
public final class MedicalDetectors implements Detector.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public MedicalDetectors() {}

    @Override
    public Iterable<Detector> detectors() {
        List<Detector> all = new ArrayList<>();
        all.add(new NumberDetector("jp-medical-registers", Registers.kinds()));
        all.add(new NumberDetector("jp-insurance-numbers", InsuranceNumbers.kinds()));
        for (LetteredKind kind : InsuranceNumbers.lettered()) {
            all.add(new LetteredNumberDetector(kind));
        }
        all.add(new InstitutionCodeDetector());
        all.add(new SymbolAndNumberDetector());
        all.add(new InsuranceDoctorDetector());
        all.add(new HealthConditionDetector());
        all.add(new MedicalSpecialtyDetector());
        return all;
    }
}
