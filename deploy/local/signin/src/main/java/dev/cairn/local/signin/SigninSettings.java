package dev.cairn.local.signin;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this process listens, reads and writes.
 *
 * @param port HTTP port, part of every issuer's name
 * @param smtpPort port on which mail arrives
 * @param publicUrl where people reach the portal: sign-in and sign-out lead back there and nowhere else
 * @param demoDir folder with one folder an organization
 * @param dataDir folder for keys, client secrets and mail, all of which outlive a restart
 */
@ConfigurationProperties("signin")
public record SigninSettings(int port, int smtpPort, URI publicUrl, Path demoDir, Path dataDir) {

    /** The issuer of an organization, exactly as it stands in tokens. */
    public String issuer(String slug) {
        return "http://localhost:" + port + "/" + slug;
    }

    /** An address of the portal; the path starts with a slash. */
    public String portal(String path) {
        return publicUrl.toString().replaceAll("/+$", "") + path;
    }
}
