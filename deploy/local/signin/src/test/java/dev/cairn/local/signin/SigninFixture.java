package dev.cairn.local.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running provider with two organizations, Alder and Birch, in which some keys and user names are the same. */
final class SigninFixture implements AutoCloseable {

    static final String HEADER =
            "key,name,email,user_name,title,department,manager,time_zone,locale,roles,away_from,away_until,active\n";

    final int port = freePort();
    final int smtpPort = freePort();
    private final Path folder;
    private final String publicUrl;
    private ConfigurableApplicationContext running;

    private SigninFixture(Path folder, String publicUrl) {
        this.folder = folder;
        this.publicUrl = publicUrl;
        this.running = start();
    }

    static SigninFixture alderAndBirch(Path folder, String publicUrl) throws IOException {
        organization(folder, "alder", "Alder GmbH", """
                1,Zoë Ålund,zoe@alder.example,zoe,Head of Everything,,,,,administrator,,,
                2,Yusuf Demir,,yusuf,Editor,,1,,,,,,
                3,Left Long Ago,left@alder.example,left,Editor,,1,,,,,,false
                """);
        organization(folder, "birch", "Birch Ltd", """
                1,Xenia Birch,xenia@birch.example,zoe,Owner,,,,,administrator,,,
                """);
        return new SigninFixture(folder, publicUrl);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer(String slug) {
        return "http://localhost:" + port + "/" + slug;
    }

    String clientSecret(String slug) throws IOException {
        return Files.readString(folder.resolve("data/clients/" + slug + ".secret"))
                .strip();
    }

    Path data() {
        return folder.resolve("data");
    }

    void restart() {
        running.close();
        running = start();
    }

    @Override
    public void close() {
        running.close();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SigninApplication.class)
                .run(
                        "--CAIRN_PORT=" + port,
                        "--CAIRN_SMTP_PORT=" + smtpPort,
                        "--CAIRN_PUBLIC_URL=" + publicUrl,
                        "--CAIRN_DEMO_DIR=" + folder.resolve("demo"),
                        "--CAIRN_DATA_DIR=" + folder.resolve("data"));
    }

    private static void organization(Path folder, String slug, String name, String people) throws IOException {
        Path own = Files.createDirectories(folder.resolve("demo").resolve(slug));
        Files.writeString(own.resolve("organization.yaml"), "slug: " + slug + "\nname: " + name + "\n");
        Files.writeString(own.resolve("people.csv"), HEADER + people);
    }
}
