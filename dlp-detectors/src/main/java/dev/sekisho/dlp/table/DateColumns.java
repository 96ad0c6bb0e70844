package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.List;

/** Tells columns of birth dates from those of the many other dates that tables hold, by the years alone. */
final class DateColumns {
    private static final int OLDEST = 1900;
    /** Somebody in a list of people was born before this. */
    private static final int GROWN = 1990;
    /** In a list of people few were born later; of days of business most are. */
    private static final int YOUNG = 2014;

    private static final double FEW_YOUNG = 0.1;
    private static final int SPREAD = 8;
    /** Where there are one or two dates, they are of grown people. */
    private static final int LATEST_OF_FEW = 2004;

    /** Years within which one day of business follows another. */
    private static final int SOON = 2;

    private static final int FEW = 3;
    /** Rows that it takes to see whether dates and numbers are in step. */
    static final int LEAST_IN_STEP = 4;

    private static final double IN_STEP = 0.9;

    private DateColumns() {}

    /** Whether the years spread as those of births do: over decades, and not up to these days. */
    static boolean births(List<String> values) {
        int min = Integer.MAX_VALUE;
        int max = 0;
        int young = 0;
        for (String v : values) {
            int year = BirthShape.year(v);
            if (year > 0) {
                min = Math.min(min, year);
                max = Math.max(max, year);
                young += year >= YOUNG ? 1 : 0;
            }
        }
        if (min < OLDEST || max == 0) {
            return false;
        }
        return values.size() < FEW
                ? max <= LATEST_OF_FEW
                : min <= GROWN && max - min >= SPREAD && young <= values.size() * FEW_YOUNG;
    }

    /** Whether the years spread over more than a few. */
    static boolean decades(List<String> values) {
        int min = Integer.MAX_VALUE;
        int max = 0;
        for (String v : values) {
            int year = BirthShape.year(v);
            min = year > 0 ? Math.min(min, year) : min;
            max = Math.max(max, year);
        }
        return max - min >= SPREAD;
    }

    /** The mean year, by which births are told from what came later in the same lives. */
    static double mean(List<String> values) {
        return values.stream()
                .mapToInt(BirthShape::year)
                .filter(y -> y > 0)
                .average()
                .orElse(0);
    }

    /**
     * Whether in most rows a date's year and a number add up to one year or the next, as birth and age do, while the
     * numbers differ.
     */
    static boolean inStep(List<CellRow> rows, int dates, int ages) {
        List<Integer> sums = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (CellRow row : rows) {
            int year = row.length(dates) > 0 ? BirthShape.year(row.value(dates)) : -1;
            int age = row.length(ages) > 0 ? AgeShape.value(row.value(ages)) : -1;
            if (year > 0 && age >= 0) {
                sums.add(year + age);
                least = Math.min(least, age);
                most = Math.max(most, age);
            }
        }
        if (sums.size() < LEAST_IN_STEP || least == most) {
            return false;
        }
        sums.sort(null);
        int middle = sums.get(sums.size() / 2);
        return Math.max(near(sums, middle), near(sums, middle + 1)) >= sums.size() * IN_STEP;
    }

    /** Whether most dates of another column are earlier, or follow within two years, as a start does a permit. */
    static boolean followed(List<CellRow> rows, int dates, int others) {
        int both = 0;
        int near = 0;
        for (CellRow row : rows) {
            int year = row.length(dates) > 0 ? BirthShape.year(row.value(dates)) : -1;
            int other = year > 0 && row.length(others) > 0 ? BirthShape.year(row.value(others)) : -1;
            both += other > 0 ? 1 : 0;
            near += other > 0 && other <= year + SOON ? 1 : 0;
        }
        return both > 0 && near * 2 > both;
    }

    private static long near(List<Integer> sums, int last) {
        return sums.stream().filter(sum -> sum == last || sum == last - 1).count();
    }
}
