package dev.cairn.local.signin.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dev.cairn.local.signin.SigninSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keys and client secrets in the data folder: made when first asked for, the same ever after. Files are readable by
 * their owner alone and never half written.
 */
@Component
final class KeptSecrets {

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    KeptSecrets(SigninSettings settings) {
        this.folder = settings.dataDir();
    }

    /** The key that signs an issuer's tokens, private part included. */
    RSAKey signingKey(String slug) {
        String kept = kept("keys", slug + ".jwk", KeptSecrets::newKey);
        try {
            return RSAKey.parse(kept);
        } catch (ParseException e) {
            throw new IllegalStateException("The key of issuer " + slug + " in " + folder + " is damaged", e);
        }
    }

    /** The secret of an issuer's one client; the launcher reads the same file. */
    String clientSecret(String slug) {
        return kept("clients", slug + ".secret", this::newSecret);
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no RSA keys", e);
        }
    }

    private String newSecret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String kept(String kind, String name, Supplier<String> fresh) {
        Path file = folder.resolve(kind).resolve(name);
        try {
            if (Files.notExists(file)) {
                keep(file, fresh.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can be neither read nor made", e);
        }
    }

    private static void keep(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
