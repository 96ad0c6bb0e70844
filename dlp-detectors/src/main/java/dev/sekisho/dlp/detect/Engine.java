package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.person.People;
import dev.sekisho.dlp.table.ColumnTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What all inspections with the same detectors and keywords share. Immutable and thread-safe. */
final class Engine {
    /** Types whose form says little: whether a column without header holds them, their detectors are asked. */
    private static final Set<InfoType> ASKED = Set.of(
            InfoType.PERSON_NAME,
            InfoType.PERSON_NAME_KANA,
            InfoType.STREET_ADDRESS,
            InfoType.ORGANIZATION_NAME,
            InfoType.JAPAN_INDIVIDUAL_NUMBER,
            InfoType.JAPAN_DRIVERS_LICENSE_NUMBER,
            InfoType.CREDIT_CARD_NUMBER,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.OCCUPATION,
            InfoType.INCOME_BAND,
            InfoType.INDUSTRY,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION);

    private final Scanner scanner;
    private final ColumnTypes columnTypes;
    /** What a thread that asks about cells takes and puts back; those of further threads wait beside it. */
    private final AtomicReference<@Nullable Cells> idle = new AtomicReference<>();

    private final Queue<Cells> others = new ConcurrentLinkedQueue<>();

    Engine(List<Detector> detectors, List<KeywordList> keywords) {
        People.prepare();
        this.scanner = new Scanner(detectors, keywords);
        Map<InfoType, Predicate<CharSequence>> plausible = new HashMap<>();
        for (InfoType type : ASKED) {
            if (scanner.forColumn(type).length > 0) {
                plausible.put(type, value -> fills(value, type));
            }
        }
        if (scanner.forColumn(InfoType.PERSON_NAME_KANA).length > 0) {
            plausible.put(InfoType.PERSON_NAME_KANA, PersonNames::isReading);
        }
        this.columnTypes = new ColumnTypes(scanner.fieldNames(), plausible);
    }

    /** The given detectors and those of all providers that {@link ServiceLoader} finds, here and in the context. */
    static List<Detector> withInstalled(List<Detector> further) {
        List<Detector> all = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        ClassLoader own = Engine.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        List<ClassLoader> loaders = context == null || context == own ? List.of(own) : List.of(own, context);
        for (ClassLoader loader : loaders) {
            for (Detector.Provider provider : ServiceLoader.load(Detector.Provider.class, loader)) {
                if (seen.add(provider.getClass())) {
                    for (Detector detector : provider.detectors()) {
                        all.add(detector);
                    }
                }
            }
        }
        all.addAll(further);
        return all;
    }

    Scanner scanner() {
        return scanner;
    }

    ColumnTypes columnTypes() {
        return columnTypes;
    }

    /** Whether a detector takes a whole cell for a value of a type. */
    private boolean fills(CharSequence value, InfoType type) {
        Cells cells = idle.getAndSet(null);
        if (cells == null) {
            Cells waiting = others.poll();
            cells = waiting == null ? new Cells(scanner, scanner.newWalk()) : waiting;
        }
        boolean filled = cells.fills(value, type);
        if (!idle.compareAndSet(null, cells)) {
            others.add(cells);
        }
        return filled;
    }
}
