package dev.sekisho.dlp.report;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.LegalClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a report under APPI Article 26 can say from the trail: the transfers, and what follows from them.
 *
 * @param transfers the transfers
 * @param discovered the day on which it became known
 * @param wrongfulPurpose whether it may have been done with a wrongful purpose, which only people can judge
 */
public record BreachReport(List<BreachTransfer> transfers, LocalDate discovered, boolean wrongfulPurpose) {
    /** More people than this have to be reported whatever the data is (Enforcement Rules, Article 7(iv)). */
    public static final long MANY_PEOPLE = 1000;

    /**
     * Copies the list.
     *
     * @param transfers the transfers, at least one
     * @param discovered the day
     * @param wrongfulPurpose whether
     */
    public BreachReport {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a report is about a transfer");
        }
    }

    /**
     * The people of all transfers, each counted in each.
     *
     * @return not fewer than there are
     */
    public long mostPeople() {
        return transfers.stream().mapToLong(BreachTransfer::people).sum();
    }

    /**
     * The people of the largest transfer.
     *
     * @return not more than there are; equal to {@link #mostPeople()} when there is one transfer
     */
    public long fewestPeople() {
        return transfers.stream().mapToLong(BreachTransfer::people).max().orElse(0);
    }

    /**
     * What was found of how many people, summed over transfers.
     *
     * @return people by info type
     */
    public Map<InfoType, Long> types() {
        Map<InfoType, Long> types = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
        transfers.forEach(one -> one.types().forEach((type, n) -> types.merge(type, n, Long::sum)));
        return types;
    }

    /**
     * Whether special-care-required data is in it (Article 7(i)).
     *
     * @return true when any was found
     */
    public boolean hasSpecialCare() {
        return has(LegalClass.SPECIAL_CARE);
    }

    /**
     * Whether My Number is in it, which is reported under the My Number Act instead.
     *
     * @return true when any was found
     */
    public boolean hasMyNumber() {
        return has(LegalClass.SPECIFIC_PERSONAL_INFORMATION);
    }

    /**
     * Whether wrongful use could cost people money (Article 7(ii)): numbers of cards and accounts.
     *
     * @return true when any was found
     */
    public boolean hasPayment() {
        return types().keySet().stream()
                .anyMatch(type -> type.equals(InfoType.CREDIT_CARD_NUMBER) || type.equals(InfoType.JAPAN_BANK_ACCOUNT));
    }

    private boolean has(LegalClass legalClass) {
        return types().keySet().stream().anyMatch(type -> type.legalClass() == legalClass);
    }

    /**
     * Whether all that left was encrypted.
     *
     * @return false when any of it was not, or nothing is known
     */
    public boolean isEncrypted() {
        return transfers.stream()
                .allMatch(one -> !one.protections().isEmpty()
                        && one.protections().stream().noneMatch(String::isEmpty));
    }

    /**
     * The day by which the first report is due: three to five days are meant by "promptly".
     *
     * @return the fifth day, the day of discovery being the first
     */
    public LocalDate preliminaryDue() {
        return discovered.plusDays(4);
    }

    /**
     * The day by which the final report is due: the 30th day, or with a wrongful purpose the 60th, the day of discovery
     * being the first; the next day on which offices are open where it is none.
     *
     * @return the day
     */
    public LocalDate finalDue() {
        LocalDate day = discovered.plusDays(wrongfulPurpose ? 59 : 29);
        while (JapaneseHolidays.isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
