package io.governance.core.governance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Fingerprints as bytes: one byte for two hexadecimal digits, of which they usually are, and else their characters. */
final class Fingerprints {

    private static final byte HEXADECIMAL = 1;
    private static final byte TEXT = 2;
    private static final int RADIX = 16;
    private static final byte[] WORTH = worth();

    private Fingerprints() {}

    static byte[] pack(String fingerprint) {
        byte[] text = fingerprint.getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[1 + text.length / 2];
        packed[0] = HEXADECIMAL;
        int all = text.length % 2 == 0 ? 0 : -1;
        for (int i = 1; i < packed.length; i++) { // without a branch in between: a record holds millions of them
            int two = WORTH[Byte.toUnsignedInt(text[2 * i - 2])] << 4 | WORTH[Byte.toUnsignedInt(text[2 * i - 1])];
            packed[i] = (byte) two;
            all |= two;
        }
        return all >= 0 ? packed : text(text);
    }

    static String unpack(byte[] packed) {
        return packed[0] == HEXADECIMAL
                ? HexFormat.of().formatHex(packed, 1, packed.length)
                : new String(packed, 1, packed.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] text(byte[] bytes) {
        byte[] all = new byte[bytes.length + 1];
        all[0] = TEXT;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return all;
    }

    /** What each byte is worth as a digit; negative if it is none. */
    private static byte[] worth() {
        byte[] worth = new byte[1 << Byte.SIZE];
        Arrays.fill(worth, (byte) -1);
        for (byte digit = 0; digit < RADIX; digit++) {
            worth[HexFormat.of().toLowHexDigit(digit)] = digit;
        }
        return worth;
    }
}
