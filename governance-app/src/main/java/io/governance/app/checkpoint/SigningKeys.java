package io.governance.app.checkpoint;

import io.governance.app.complaint.BadInput;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** The key pair that checkpoints are signed with: two PEM files in a directory, the private one for its owner only. */
public final class SigningKeys {

    /** The file of the private key. */
    public static final String PRIVATE = "checkpoint.key";

    /** The file of the public key. */
    public static final String PUBLIC = "checkpoint.pub";

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private SigningKeys() {}

    /**
     * The key pair of a directory, which is made if there is none yet.
     *
     * @throws BadInput if it cannot be made or read, or if others could read the private key
     */
    public static KeyPair in(Path directory) {
        Path secret = directory.resolve(PRIVATE);
        try {
            if (!Files.exists(secret)) {
                make(directory);
            }
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(secret))) {
                throw new BadInput(
                        secret + " 他人可读：请执行 chmod 600。",
                        secret + " can be read by others: make it its owner's only (chmod 600).");
            }
            PrivateKey key = KeyFactory.getInstance(Checkpoint.SCHEME)
                    .generatePrivate(new PKCS8EncodedKeySpec(decoded(secret, "PRIVATE KEY")));
            return new KeyPair(publicKey(directory.resolve(PUBLIC)), key);
        } catch (IOException | GeneralSecurityException e) {
            throw new BadInput("无法使用密钥 " + secret + "。", "the key " + secret + " cannot be used.");
        }
    }

    /**
     * Reads a public key.
     *
     * @throws BadInput if it cannot be read
     */
    public static PublicKey publicKey(Path file) {
        try {
            return KeyFactory.getInstance(Checkpoint.SCHEME)
                    .generatePublic(new X509EncodedKeySpec(decoded(file, "PUBLIC KEY")));
        } catch (IOException | GeneralSecurityException e) {
            throw new BadInput("无法读取公钥 " + file + "。", "the public key " + file + " cannot be read.");
        }
    }

    /** The public key first: the pair is there once the private one is. */
    private static void make(Path directory) throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPair keys = KeyPairGenerator.getInstance(Checkpoint.SCHEME).generateKeyPair();
        Files.writeString(
                directory.resolve(PUBLIC),
                encoded("PUBLIC KEY", keys.getPublic().getEncoded()));
        FileAttribute<?>[] owner = isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[] {};
        Path made = Files.createTempFile(directory, PRIVATE, ".new", owner);
        Files.writeString(made, encoded("PRIVATE KEY", keys.getPrivate().getEncoded()));
        Files.move(made, directory.resolve(PRIVATE));
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String encoded(String what, byte[] key) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END " + what + "-----\n";
    }

    private static byte[] decoded(Path file, String what) throws IOException, GeneralSecurityException {
        String text = Files.readString(file).strip();
        String begin = "-----BEGIN " + what + "-----";
        String end = "-----END " + what + "-----";
        if (!text.startsWith(begin) || !text.endsWith(end) || text.length() < begin.length() + end.length()) {
            throw new GeneralSecurityException("not a " + what);
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(begin.length(), text.length() - end.length()));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
