package io.governance.app.checkpoint;

import io.governance.core.AllianceId;
import io.governance.core.Id;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a record had come at an instant, signed with Ed25519. Kept elsewhere, it tells a record that was cut off or
 * written anew from the one it was taken of.
 *
 * @param alliance whose record
 * @param number the number of its last entry
 * @param hash the hash of its last page, which stands for all entries before it
 * @param at when the checkpoint was taken
 * @param signature over the others, in Base64
 */
public record Checkpoint(AllianceId alliance, long number, String hash, Instant at, String signature) {

    /** The signature scheme. */
    static final String SCHEME = "Ed25519";

    private static final Pattern LINE = Pattern.compile("\\{\"checkpoint\":1,\"alliance\":\"(" + Id.FORM.pattern()
            + ")\",\"number\":([1-9][0-9]{0,17}),\"hash\":\"([0-9a-f]{64})\",\"at\":\"([^\"]{1,40})\","
            + "\"signature\":\"([A-Za-z0-9+/=]{1,200})\"}");

    /** Takes a checkpoint and signs it. */
    public static Checkpoint sign(AllianceId alliance, long number, String hash, Instant at, KeyPair keys) {
        try {
            Signature signing = Signature.getInstance(SCHEME);
            signing.initSign(keys.getPrivate());
            signing.update(signed(alliance, number, hash, at));
            return new Checkpoint(
                    alliance, number, hash, at, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 has " + SCHEME, e);
        }
    }

    /** Checks if whoever has the key signed this. */
    public boolean isSignedBy(PublicKey key) {
        try {
            Signature checking = Signature.getInstance(SCHEME);
            checking.initVerify(key);
            checking.update(signed(alliance, number, hash, at));
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static byte[] signed(AllianceId alliance, long number, String hash, Instant at) {
        return String.join(
                        "\n", "minute-book checkpoint 1", alliance.value(), Long.toString(number), hash, at.toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The checkpoint as one line of JSON. */
    public String line() {
        return "{\"checkpoint\":1,\"alliance\":\"" + alliance + "\",\"number\":" + number + ",\"hash\":\"" + hash
                + "\",\"at\":\"" + at + "\",\"signature\":\"" + signature + "\"}";
    }

    /** Reads a checkpoint from its line; none if it is no such line. */
    public static Option<Checkpoint> parse(String line) {
        Matcher parts = LINE.matcher(line);
        try {
            return parts.matches()
                    ? Option.some(new Checkpoint(
                            AllianceId.of(parts.group(1)),
                            Long.parseLong(parts.group(2)),
                            parts.group(3),
                            Instant.parse(parts.group(4)),
                            parts.group(5)))
                    : Option.none();
        } catch (DateTimeException e) {
            return Option.none();
        }
    }
}
