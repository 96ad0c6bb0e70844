package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PersonHashes;
import dev.sekisho.dlp.inspect.PersonSink;
import dev.sekisho.dlp.table.Column;
import dev.sekisho.dlp.table.NamePart;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The distinct people of one transfer.
 *
 * <p><b>Who is the same person.</b> Two records are one person when they share a unique identifier (My Number, licence,
 * passport …), or the same name (widths, spaces and old characters made alike) and one equal birth date, phone, mail or
 * other personal number or address, unless a birth date or an identifier of one kind differs. So a row twice is one
 * person, and namesakes with other data are two. Beyond that:
 *
 * <ul>
 *   <li>A record with a name and nothing else is a known person of that name. In running text every mention of a name
 *       is the same person. In one table the n-th such row is the n-th person of that name: rows of names alone are as
 *       many people as rows, and the same list on a second sheet adds nobody. Where the header is none of names, it is
 *       a mention as in text: whoever wrote each of the rows.
 *   <li>Numbers that the keeper of a table gave (会員番号) make records of the same name one person when they are equal,
 *       and say nothing when they differ.
 *   <li>A surname alone in text (山田様) is nobody new when a full name of the transfer begins with it.
 *   <li>A record without a name is a person when it has an identifier, a mail address other than a role's (info@) or a
 *       mobile phone. A landline, an address or an organisation alone is not.
 *   <li>Findings below {@link Likelihood#LIKELY} make nobody.
 * </ul>
 *
 * <p><b>Who is not counted.</b> People with a mail address of the actor or a recipient, and the actor's and recipients'
 * names in running text. In tables an own mail address leaves out one person only: where it stands in rows of different
 * people (担当者), it leaves out none.
 *
 * <p>Values are kept only as hashes, under a random key unless {@link PersonHashes} are asked for. About 40 bytes a
 * person who has three data. Not thread-safe.
 */
public final class People {
    /** How many records are looked up at a time: enough to wait for memory once for all of them. */
    private static final int TOGETHER = 32;
    /** How many sets of info types are told apart. */
    private static final int COMBINATIONS = 1_000;

    private final SipHash sip;
    private final @Nullable PersonHashes hashes;
    private final Persons persons = new Persons();
    private final PartCounts parts = new PartCounts();
    private final PersonIndex index;
    private final TypeBits types = new TypeBits();
    private final Surnames surnames;
    private final OwnPeople own;
    private final RecordBuilder builder;
    private final TextGroups groups;
    private final RecordQueue queue = new RecordQueue(new Steps());
    /** The record that is being read, or the next. */
    private final RawRecord open = new RawRecord(types);

    @SuppressWarnings("UnnecessaryLambda") // Made once: a method reference would be made for each record.
    private final Runnable taken = () -> queue.add(open);

    /** Whether a step failed: what is known of people is not to be relied on from there, and nobody more is settled. */
    private boolean failed;

    private long tables;
    /** What was read of the index ahead of time, so that it is read. */
    @SuppressWarnings("UnusedVariable")
    private long touched;

    /**
     * Starts with nobody.
     *
     * @param ownAddresses mail addresses of the actor and the addressed recipients
     * @param ownNames their names
     */
    public People(Set<String> ownAddresses, Set<String> ownNames) {
        this(ownAddresses, ownNames, null, PersonSink.NONE);
    }

    /**
     * Starts with nobody, and gives a hash of each person.
     *
     * @param ownAddresses mail addresses of the actor and the addressed recipients
     * @param ownNames their names
     * @param hashes the key and where the hashes go, or null
     * @param sink takes what people can be found again by
     */
    public People(Set<String> ownAddresses, Set<String> ownNames, @Nullable PersonHashes hashes, PersonSink sink) {
        this.hashes = hashes;
        this.sip = hashes == null ? SipHash.random() : new SipHash(hashes.k0(), hashes.k1());
        this.index = new PersonIndex(sip, persons, parts);
        this.surnames = new Surnames(sip);
        this.builder = new RecordBuilder(sip, types, surnames, sink == PersonSink.NONE ? null : new Identities(sink));
        this.own = new OwnPeople(sip, persons, surnames, ownAddresses, ownNames);
        this.groups = new TextGroups(builder, this::settleNow);
    }

    /** Lets the first of a process not wait for the source of random keys: that opens meanwhile. */
    public static void prepare() {
        ForkJoinPool.commonPool().execute(SipHash::random);
    }

    /** Building touches the builder and what it learns of surnames; settling all the rest. */
    private final class Steps implements RecordQueue.Steps {
        @Override
        public void build(RecordBatch batch) {
            batch.build(builder);
        }

        @Override
        public void settle(RecordBatch batch) {
            People.this.settle(batch);
        }
    }

    /**
     * Runs a step of settling, unless one failed before. Records of one part wait while another ends, and memory may
     * run out at any of them: so nobody is told by an exception, but by {@link #failed()}.
     */
    private void step(Runnable step) {
        if (!failed) {
            try {
                step.run();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed = true;
            }
        }
    }

    /**
     * Whether counting failed, as where memory ran out. Then people may be missing from all numbers.
     *
     * @return whether the numbers are not to be relied on
     */
    public boolean failed() {
        return failed;
    }

    /** Begins a part; parts nest. */
    public void beginPart() {
        step(queue::settleAll);
        parts.begin();
    }

    /**
     * Ends the part begun last.
     *
     * @return the distinct people of the part and of all parts inside it, those left out included
     */
    public long endPart() {
        step(queue::settleAll);
        int part = parts.opened();
        long folded = surnames.count(p -> persons.isRoot(p) && persons.is(p, Persons.SHORT) && persons.part(p) >= part);
        return parts.end() - folded;
    }

    /** Begins a table, a sheet or a run of forms. */
    public void beginTable() {
        tables++;
    }

    /** Begins a record: a row of a table, an object, a form. */
    public void beginRecord() {
        open.reset();
    }

    /**
     * Adds a finding to the record.
     *
     * @param column the column it stands in
     * @param type what was found
     * @param value the text that was found
     * @param likelihood how likely it is right; below {@link Likelihood#LIKELY} it is left aside
     */
    public void add(Column column, InfoType type, CharSequence value, Likelihood likelihood) {
        if (likelihood.atLeast(Likelihood.LIKELY)) {
            open.add(column.index(), type, value, column.namePart());
            open.mentions |= type.equals(InfoType.PERSON_NAME) && !announced(column);
        }
    }

    /** Whether a column holds names: by its header, or where no column has a header. */
    private static boolean announced(Column column) {
        return column.type() != null && (column.byHeader() || column.header().isEmpty());
    }

    /**
     * Adds the number that the keeper of the table gave to the record: a cell of a {@linkplain Column#recordNumber()
     * numbering} column.
     *
     * @param column the column it stands in
     * @param value the cell
     */
    public void recordNumber(Column column, CharSequence value) {
        open.add(column.index(), null, value, NamePart.WHOLE);
    }

    /** Ends the record and settles who it is about. */
    public void endRecord() {
        open.table = tables;
        step(taken);
    }

    /**
     * Takes a block of running text with what was found in it. A name opens a person; what follows it joins, up to the
     * next name or a blank line.
     *
     * @param block the text
     * @param found the findings in the order in which they stand
     */
    public void text(CharSequence block, List<Found> found) {
        step(() -> {
            queue.settleAll();
            groups.accept(block, found);
        });
    }

    /**
     * Takes the name in the greeting of a mail: an addressed recipient whom the headers name only by the address.
     *
     * @param name the name without its honorific
     */
    public void addressed(String name) {
        step(() -> {
            queue.settleAll();
            own.name(name);
        });
    }

    private void settle(RecordBatch batch) {
        long read = 0;
        for (int from = 0; from < batch.count(); from += TOGETHER) {
            int to = Math.min(batch.count(), from + TOGETHER);
            for (int i = from; i < to; i++) {
                read ^= index.prepare(batch.record(i));
            }
            for (int i = from; i < to; i++) {
                settle(batch.record(i));
                batch.others(i).forEach(this::settleNow);
            }
        }
        touched = read;
    }

    private void settleNow(PersonRecord record) {
        touched = index.prepare(record);
        settle(record);
    }

    private void settle(PersonRecord record) {
        int before = persons.size();
        int person = index.resolve(record);
        if (person < 0) {
            return;
        }
        if (record.shortName) {
            surnames.mention(person, record.name);
        }
        persons.addTypes(person, record.types);
        own.check(record, person, record.table != 0);
        persons.part(person, parts.see(persons.part(person)));
        if (hashes != null && persons.size() > before && !persons.is(person, Persons.OWN)) {
            hashes.sink().accept(record.fingerprint(sip));
        }
    }

    /**
     * How many distinct people there are, without those left out.
     *
     * @return the number of people
     */
    public long counted() {
        return count(false);
    }

    /**
     * How many distinct people are left out because they are the actor or an addressed recipient.
     *
     * @return the number of people
     */
    public long notCounted() {
        return count(true);
    }

    private long count(boolean left) {
        step(queue::settleAll);
        long n = 0;
        for (int p = 0; p < persons.size(); p++) {
            n += counts(p) && persons.is(p, Persons.OWN) == left ? 1 : 0;
        }
        return n;
    }

    private boolean counts(int person) {
        return persons.isRoot(person) && !(persons.is(person, Persons.SHORT) && surnames.folded(person));
    }

    /**
     * For how many of the counted people each info type was found.
     *
     * @return the number of people by info type
     */
    public Map<InfoType, Long> byInfoType() {
        long[] kinds = byKind();
        long[] sums = new long[types.size()];
        for (int kind = 0; kind < kinds.length; kind++) {
            long people = kinds[kind];
            persons.kinds().types(kind).stream().forEach(type -> sums[type] += people);
        }
        return types.named(sums);
    }

    /** How many of the counted people have each set of info types. */
    private long[] byKind() {
        step(queue::settleAll);
        long[] kinds = new long[persons.kinds().size()];
        for (int p = 0; p < persons.size(); p++) {
            if (counts(p) && !persons.is(p, Persons.OWN)) {
                kinds[persons.kind(p)]++;
            }
        }
        return kinds;
    }

    /**
     * How many of the counted people have exactly which info types. Of more than {@value #COMBINATIONS} sets, those
     * with the fewest people are left out.
     *
     * @return the number of people by the set of their info types
     */
    public Map<Set<InfoType>, Long> combinations() {
        long[] kinds = byKind();
        Map<Set<InfoType>, Long> combinations = new LinkedHashMap<>();
        IntStream.range(0, kinds.length)
                .filter(kind -> kinds[kind] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(kind -> -kinds[kind]))
                .limit(COMBINATIONS)
                .forEach(kind -> combinations.put(types.named(persons.kinds().types(kind)), kinds[kind]));
        return combinations;
    }

    @Override
    public String toString() {
        return "People[" + counted() + "]";
    }
}
