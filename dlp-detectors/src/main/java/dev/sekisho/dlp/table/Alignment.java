package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a row that has not as many cells as there are columns under the columns they fit best, in order:
 * empty cells leave no trace where spaces separate columns, and one space may stand inside a name as well as between
 * two narrow columns.
 */
final class Alignment {
    private static final int WIDEST = 40;
    private static final int MOST_WORDS = 60;
    private static final int MOST_JOINED = 3;
    private static final int NEVER = -1_000_000;
    private static final int FITS = 40;
    private static final int LIKELY = 20;
    private static final int FREE = 10;
    private static final int JOIN = 5;
    /** Words that their detectors tell from others. */
    private static final Set<InfoType> TOLD = Set.of(
            InfoType.OCCUPATION,
            InfoType.DEPARTMENT,
            InfoType.JOB_TITLE,
            InfoType.INDUSTRY,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION);

    private final List<Column> columns;
    private final ColumnTypes types;
    private final Words words;
    private final int[][] best;
    private final int[][] taken;

    private Alignment(Words words, List<Column> columns, ColumnTypes types) {
        this.words = words;
        this.columns = columns;
        this.types = types;
        this.best = new int[words.size() + 1][columns.size() + 1];
        this.taken = new int[words.size() + 1][columns.size() + 1];
        solve();
    }

    /** Writes the cells of a row into another row, under their columns; cuts them where more of them fit then. */
    static void align(CellRow from, List<Column> columns, ColumnTypes types, CellRow into) {
        Words cut = new Words(from, true);
        if (columns.size() > WIDEST || cut.size() > MOST_WORDS) {
            into.spread(from);
            return;
        }
        Alignment whole = new Alignment(new Words(from, false), columns, types);
        boolean done = cut.size() == from.size() || from.size() > columns.size();
        Alignment parts = done && whole.possible() ? whole : new Alignment(cut, columns, types);
        Alignment better = parts.score() >= whole.score() + FITS ? parts : whole;
        if (better.possible()) {
            better.write(from, into);
        } else {
            into.spread(from);
        }
    }

    private boolean possible() {
        return score() > NEVER / 2;
    }

    private int score() {
        return best[0][0];
    }

    private void solve() {
        int n = words.size();
        int m = columns.size();
        for (int i = 0; i < n; i++) {
            best[i][m] = NEVER;
        }
        for (int k = m - 1; k >= 0; k--) {
            for (int i = n; i >= 0; i--) {
                choose(i, k);
            }
        }
    }

    private void choose(int i, int k) {
        best[i][k] = best[i][k + 1];
        taken[i][k] = 0;
        for (int length = 1; length <= MOST_JOINED && i + length <= words.size(); length++) {
            if (length > 1 && !words.joins(i + length - 1)) {
                break;
            }
            int rest = best[i + length][k + 1];
            if (rest <= NEVER / 2) {
                continue;
            }
            int score = rest + fit(words.text(i, length), columns.get(k)) - (length - 1) * JOIN;
            if (score >= best[i][k]) {
                best[i][k] = score;
                taken[i][k] = length;
            }
        }
    }

    private void write(CellRow from, CellRow into) {
        into.reset(from.number());
        int i = 0;
        for (int k = 0; k < columns.size() && i < words.size(); k++) {
            int length = taken[i][k];
            if (length == 0) {
                into.add("", 0, 0);
            } else {
                into.add(words.text(i, length), words.start(i), words.end(i + length - 1));
                i += length;
            }
        }
    }

    private int fit(String cell, Column column) {
        InfoType type = column.type();
        if (InfoType.AGE.equals(type) || AgeShape.number(cell)) {
            return InfoType.AGE.equals(type) == AgeShape.number(cell) ? FITS : type == null ? 0 : -LIKELY;
        }
        boolean amount = Chars.digit(cell.charAt(0)) && (ValueShape.amount(cell) || ValueShape.yearly(cell));
        if (amount) {
            return InfoType.INCOME_BAND.equals(type) ? FITS : type == null ? FREE : -FITS;
        }
        InfoType looks = looks(cell);
        if (looks == null) {
            return type == null ? FREE : TOLD.contains(type) && told(cell, type) ? LIKELY : 0;
        }
        if (looks.equals(type)) {
            return FITS + parts(cell);
        }
        return type == null ? -FREE : either(looks, type, cell) ? LIKELY : -FITS;
    }

    /** Whether what looks like one kind may as well be another: 信託銀行 an industry, 整形外科 a specialty, アオバ a firm. */
    private boolean either(InfoType looks, InfoType type, String cell) {
        boolean told = TOLD.contains(type) && told(cell, type);
        return InfoType.ORGANIZATION_NAME.equals(looks)
                ? told
                : InfoType.PERSON_NAME_KANA.equals(looks) && (told || InfoType.ORGANIZATION_NAME.equals(type));
    }

    /** A name of two words fits better whole than in parts. */
    private static int parts(String cell) {
        int blanks = 0;
        for (int i = 0; i < cell.length(); i++) {
            blanks += Chars.blank(cell.charAt(i)) ? JOIN * 2 : 0;
        }
        return Math.min(blanks, FITS / 2);
    }

    private boolean told(String cell, InfoType type) {
        var known = types.values().plausible().get(type);
        return known != null && known.test(cell);
    }

    private @Nullable InfoType looks(String cell) {
        InfoType strict = ValueKinds.strict(cell);
        if (strict != null) {
            return strict;
        }
        // 信託銀行 may be an industry and 堀江 who works there: of several words a legal form makes one name.
        if (ValueShape.organisation(cell) && (parts(cell) == 0 || LegalForm.of(cell) != LegalForm.Holder.PERSON)) {
            return InfoType.ORGANIZATION_NAME;
        }
        if (types.values().address(cell)) {
            return InfoType.STREET_ADDRESS;
        }
        if (ValueShape.kana(cell)) {
            return InfoType.PERSON_NAME_KANA;
        }
        return types.values().name(cell) >= 0.7 ? InfoType.PERSON_NAME : null;
    }
}
