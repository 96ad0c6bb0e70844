package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.transfer.AccountKind;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Channel;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What is moved in the ten years: so many exports of the administrator, and between them lists that operators fetch.
 */
record NttExports(int people) {
    static final int CLIENTS = 59;
    /** Ten of each client's customers. */
    static final int COUNT = CLIENTS * 10;

    static final Instant START = Instant.parse("2013-07-01T12:00:00Z");
    static final Instant END = Instant.parse("2023-01-31T12:00:00Z");

    static final Actor ADMIN = new Actor("maintenance-admin", Set.of("maintenance"), "システム保守", AccountKind.ADMIN);
    private static final String HEADER = "氏名,電話番号,住所\r\n";
    private static final int FETCHED = 30;
    private static final int OPERATORS = 12;

    static Instant time(int export) {
        return START.plus(Duration.between(START, END).dividedBy(COUNT - 1).multipliedBy(export));
    }

    static String client(int export) {
        return String.format("client-%02d", export % CLIENTS + 1);
    }

    /** The number of the first person of an export; the one after the last export's people is {@code COUNT}. */
    int first(int export) {
        return (int) ((long) people * export / COUNT);
    }

    int size(int export) {
        return first(export + 1) - first(export);
    }

    Transfer export(int export) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = first(export); i < first(export + 1); i++) {
            csv.append(NumberedPeople.line(i));
        }
        return Transfer.over(Channel.REMOVABLE)
                .actor(ADMIN)
                .destination("USB")
                .purpose("保守 / maintenance")
                .dataOwner(client(export))
                .part(csv(csv))
                .at(time(export))
                .build();
    }

    /** A few customers of a client whom an operator calls: some of them will be exported one day, or were. */
    Transfer calls(int export) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < Math.min(FETCHED, people); i++) {
            csv.append(NumberedPeople.line((int) ((export * 7919L + i * 104_729L) % people)));
        }
        return Transfer.over(Channel.DOWNLOAD)
                .actor(Actor.of("operator-" + (export % OPERATORS + 1)))
                .destination("call centre")
                .dataOwner(client(export))
                .part(csv(csv))
                .at(time(export).plus(Duration.ofHours(20)))
                .build();
    }

    /** Four customers of one client, out of its first exports, as the client names them. */
    Part whoGotCalls() {
        StringBuilder csv = new StringBuilder("お名前,電話\r\n");
        for (int i = 0; i < 4; i++) {
            int export = CLIENT_WITH_CALLS + i / 2 * CLIENTS;
            NumberedPeople.NumberedPerson person =
                    NumberedPeople.of(first(export) + i % 2 * Math.max(0, size(export) - 1));
            csv.append(person.name()).append(',').append(person.phone()).append("\r\n");
        }
        return csv(csv);
    }

    private static final int CLIENT_WITH_CALLS = 16;

    private static Part csv(StringBuilder csv) {
        return Part.of("customers.csv", "text/csv", Content.of(csv.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
