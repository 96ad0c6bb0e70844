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
}
