package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.RefusedException;
import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of patients mailed "to study at home", then sent again as it should be: to a business address, with the chief
 * in CC.
 */
final class HealthCentreReplay {
    static final String STAFF = "hokenshi@city.example";
    static final String CHIEF = "shochou@city.example";
    static final int PATIENTS = 17_000;
    private static final String BUSINESS = "kansen@prefecture.example";

    private HealthCentreReplay() {}

    static byte[] list() {
        MadeUpPeople people = new MadeUpPeople(20210401);
        return PatientList.csv(people.make(PATIENTS), people);
    }

    static List<Step> play(Stage stage) throws IOException {
        byte[] list = list();
        Step home = stage.play(
                "患者名簿を上司を CC に入れずフリーメールへ送る",
                "The list of patients goes to a free-mail address, the chief not in CC",
                Transfer.mail(mail("me.at.home@gmail.com", "", list))
                        .actor(Actor.of(STAFF))
                        .from(STAFF)
                        .to("me.at.home@gmail.com")
                        .build());
        Step business = stage.play(
                "業務用アドレスへ、上司を CC に入れて送り直す",
                "Sent again to a business address, the chief in CC",
                Transfer.mail(mail(BUSINESS, "Cc: " + CHIEF + "\r\n", list))
                        .actor(Actor.of(STAFF))
                        .from(STAFF)
                        .to(BUSINESS, CHIEF)
                        .build());
        return List.of(home, approve(stage, business));
    }

    private static Step approve(Stage stage, Step held) throws IOException {
        List<String> notes = new ArrayList<>();
        List<Path> files = List.of();
        String id = held.outcome().transferId();
        notes.add(tryApproval(stage, id, STAFF));
        notes.add(tryApproval(stage, id, CHIEF));
        try {
            Outcome released = stage.checkpoint().release(id);
            files = stage.deliver(released);
            notes.add("解放を記録してから出ました / the release was recorded, then it left");
        } catch (RefusedException e) {
            notes.add("出ませんでした / it did not leave: " + e.code());
        }
        return new Step(held.ja(), held.en(), held.outcome(), files, held.time(), notes);
    }

    private static String tryApproval(Stage stage, String id, String person) throws IOException {
        try {
            HeldItem item = stage.quarantine().approve(id, person, "業務上必要な連絡 / needed for the work");
            return person + ": 承認 / approves → " + item.state();
        } catch (RefusedException e) {
            return person + ": 承認は拒否 / approval refused (" + e.code() + ")";
        }
    }

    private static byte[] mail(String to, String more, byte[] list) {
        String headers = "From: " + STAFF + "\r\nTo: " + to + "\r\n" + more;
        return ReplayMail.of(headers, "患者一覧", "一覧をお送りします。\r\n", "患者一覧.csv", "text/csv; charset=Shift_JIS", list);
    }
}
