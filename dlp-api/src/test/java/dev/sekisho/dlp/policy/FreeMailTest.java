package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeMailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "yahoo.co.jp",
                "icloud.com",
                "outlook.jp",
                "hotmail.com",
                "aol.jp",
                "goo.jp",
                "inter7.jp",
                "tutanota.com",
                "merumo.ne.jp",
                "docomo.ne.jp",
                "ezweb.ne.jp",
                "au.com",
                "softbank.ne.jp",
                "i.softbank.jp",
                "nifty.com",
                "aba2.so-net.ne.jp",
                "biglobe.ne.jp",
                "Ｇmail.com",
                "GMAIL.COM."
            })
    void knowsDomainsThatThePublicCanHave(String domain) {
        assertEquals(true, FreeMail.domains().contains(Domains.normalize(domain)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notgmail.com",
                "city.example",
                "example.co.jp",
                "kantei.go.jp",
                "u-tokyo.ac.jp",
                "nhk.or.jp",
                "company.net.ua",
                "co.jp",
                "com",
                "",
                "facebook.com",
                "toyota.co.jp",
                "nttdata.com"
            })
    void leavesOthersAlone(String domain) {
        assertEquals(false, FreeMail.domains().contains(Domains.normalize(domain)));
    }
}
