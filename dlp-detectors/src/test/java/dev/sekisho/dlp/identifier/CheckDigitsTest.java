package dev.sekisho.dlp.identifier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {
    @Test
    void luhnHoldsForThePublishedExamplesAndFailsOneOff() {
        assertTrue(CheckDigits.luhn("33120015"));
        assertTrue(CheckDigits.luhn("54016027"));
        assertTrue(CheckDigits.luhn("0110113719"));
        assertTrue(CheckDigits.luhn("378282246310005"));
        assertFalse(CheckDigits.luhn("3530111333300001"));
    }

    @Test
    void myNumberHoldsForThePublishedExamplesAndFailsOneOff() {
        assertTrue(CheckDigits.myNumber("621498320257"));
        assertTrue(CheckDigits.myNumber("123456789018"));
        assertTrue(CheckDigits.myNumber("000000000060"));
        assertFalse(CheckDigits.myNumber("621498320258"));
    }

    @Test
    void corporateAndLicenceHoldForThePublishedExamplesAndFailOneOff() {
        assertTrue(CheckDigits.corporate("5835678256246"));
        assertTrue(CheckDigits.corporate("1180301018771"));
        assertFalse(CheckDigits.corporate("2835678256246"));
        assertTrue(CheckDigits.licence("309012345620"));
        assertTrue(CheckDigits.licence("621500000120"));
        assertFalse(CheckDigits.licence("309212345610"));
    }

    @Test
    void postOfficeHoldsForThePublishedExamplesAndFailsTheIllustration() {
        assertTrue(CheckDigits.postOffice("14030", "12345671"));
        assertTrue(CheckDigits.postOffice("15150", "21111111"));
        assertTrue(CheckDigits.postOffice("00580", "654321"));
        assertTrue(CheckDigits.postOffice("00160", "100001"));
        assertFalse(CheckDigits.postOffice("10530", "12345671"));
    }

    @Test
    void machineReadableHoldsForThePublishedLineAndFailsOneOff() {
        String line = "TR12345672JPN0001018M2501017<<<<<<<<<<<<<<08";
        assertTrue(CheckDigits.machineReadable(line.substring(0, 10)));
        assertTrue(CheckDigits.machineReadable(line.substring(13, 20)));
        assertTrue(CheckDigits.machineReadable(line.substring(21, 28)));
        assertFalse(CheckDigits.machineReadable("TR12345673"));
    }
}
