package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.transfer.Actor;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.util.List;

/**
 * A list of doctors that a forwarding rule sends to a private address, then the same list on its proper way to a
 * partner hospital.
 */
final class MrtReplay {
    static final String STAFF = "tantou@agency.example";
    static final String CHIEF = "kachou@agency.example";
    static final int DOCTORS = 11_210;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private MrtReplay() {}

    static byte[] list() throws IOException {
        MadeUpPeople people = new MadeUpPeople(20241003);
        return DoctorList.xlsx(people.make(DOCTORS), people);
    }

    static List<Step> play(Stage stage) throws IOException {
        byte[] list = list();
        Step forwarded = stage.play(
                "転送ルールが医師名簿を私用アドレスへ送る",
                "A forwarding rule sends the list of doctors to a private address",
                Transfer.mail(mail(
                                STAFF,
                                "X-Forwarded-To: private.person@gmail.com\r\nAuto-Submitted: auto-forwarded\r\n",
                                list))
                        .actor(Actor.of(STAFF))
                        .from(STAFF)
                        .to("private.person@gmail.com")
                        .build());
        Step partner = stage.play(
                "同じ名簿を提携病院へ送る",
                "The same list goes to a partner hospital",
                Transfer.mail(mail("jimu@partner-hospital.example", "", list))
                        .actor(Actor.of(STAFF))
                        .from(STAFF)
                        .to("jimu@partner-hospital.example")
                        .build());
        return List.of(forwarded, partner);
    }

    private static byte[] mail(String to, String more, byte[] list) {
        String headers = "From: " + STAFF + "\r\nTo: " + to + "\r\n" + more;
        return ReplayMail.of(headers, "登録医師一覧", "お世話になっております。\r\n名簿をお送りします。\r\n", "医師名簿.xlsx", XLSX, list);
    }
}
