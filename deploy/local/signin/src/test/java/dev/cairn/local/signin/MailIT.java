package dev.cairn.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MailIT {

    private static final String INVITATION = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    @TempDir
    static Path folder;

    static SigninFixture signin;

    @BeforeAll
    static void start() throws IOException {
        signin = SigninFixture.alderAndBirch(folder, "http://localhost:1");
    }

    @AfterAll
    static void stop() {
        signin.close();
    }

    final DemoClient browser = new DemoClient(signin, "http://localhost:1");

    @BeforeEach
    void empty() throws Exception {
        HttpRequest clear =
                HttpRequest.newBuilder(address("/mail/api/messages")).DELETE().build();
        assertThat(browser.send(clear).statusCode()).isEqualTo(204);
    }

    @Test
    void aMailIsReadBackInAllItsParts() throws Exception {
        send(anInvitation("ada@alder.example", "Einladung für Zoë – 木村"));

        JsonNode mail = messages("?to=ADA@alder.example").get(0);

        assertThat(mail.path("subject").asString()).isEqualTo("Einladung für Zoë – 木村");
        assertThat(mail.path("from").asString()).isEqualTo("cairn@localhost.example");
        assertThat(mail.path("to").get(0).asString()).isEqualTo("ada@alder.example");
        assertThat(mail.path("messageId").asString()).isEqualTo("<cause-1@cairn.example>");
        assertThat(mail.path("receivedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(mail.path("text").asString()).contains("Guten Tag, Zoë");
        assertThat(mail.path("html").asString()).contains("<p>Guten Tag, Zoë</p>");
        assertThat(mail.path("headers").path("X-Cause").get(0).asString()).isEqualTo("talk-accepted");
        assertThat(attachment(mail, 0)).containsExactly("invite.ics", "text/calendar");
        assertThat(attachment(mail, 1)).containsExactly("Plan für Zoë.pdf", "application/pdf");
        assertThat(mail.path("attachments").get(1).path("size").asInt()).isEqualTo(4);
    }

    @Test
    void attachmentsAndSourceAreDownloaded() throws Exception {
        send(anInvitation("ada@alder.example", "Subject"));
        String id = messages("").get(0).path("id").asString();

        HttpResponse<String> invitation = get("/mail/api/messages/" + id + "/attachments/0");
        HttpResponse<String> source = get("/mail/api/messages/" + id + "/source");

        assertThat(invitation.body()).isEqualTo(INVITATION);
        assertThat(invitation.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(source.body())
                .startsWith("Return-Path: <cairn@localhost.example>\r\nDelivered-To: ada@alder.example\r\n")
                .contains("Message-ID: <cause-1@cairn.example>");
        assertThat(get("/mail/api/messages/" + id + "/attachments/7").statusCode())
                .isEqualTo(404);
    }

    @Test
    void mailsAreListedNewestFirstAndByRecipient() throws Exception {
        send(aNote("ada@alder.example", "one"));
        send(aNote("ben@alder.example", "two"));
        send(aNote("ada@alder.example", "three"));

        assertThat(subjects("")).containsExactly("three", "two", "one");
        assertThat(subjects("?to=ada@alder.example")).containsExactly("three", "one");
        assertThat(subjects("?to=da@alder.example")).isEmpty();
        String first = messages("").get(2).path("id").asString();
        assertThat(subjects("?after=" + first + "&limit=1")).containsExactly("three");
    }

    @Test
    void theSameMessageTwiceIsTwoMails() throws Exception {
        send(anInvitation("ada@alder.example", "again"));
        send(anInvitation("ada@alder.example", "again"));

        assertThat(subjects("")).containsExactly("again", "again");
    }

    @Test
    void mailsAndTheirOrderOutliveARestart() throws Exception {
        send(aNote("ada@alder.example", "before"));

        signin.restart();
        send(aNote("ada@alder.example", "after"));

        assertThat(subjects("")).containsExactly("after", "before");
    }

    @Test
    void whatWasHalfWrittenWhenTheProcessDiedIsGone() throws Exception {
        Files.writeString(signin.data().resolve("mail/000000000000001.part"), "Subject: half");

        signin.restart();

        assertThat(subjects("")).isEmpty();
        try (Stream<Path> files = Files.list(signin.data().resolve("mail"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aMailThatBreaksOffIsNotKept() throws Exception {
        raw("Subject: broken off\r\n\r\nhalf", false);
        send(aNote("ada@alder.example", "whole"));

        assertThat(subjects("")).containsExactly("whole");
    }

    @Test
    void whatIsHardlyAMailIsStillShown() throws Exception {
        raw("Content-Type: multipart/mixed; boundary\r\nSubject: =?x-unknown?Q?odd?=\r\n\r\nnothing\r\n.\r\n", true);

        assertThat(messages("")).hasSize(1);
        assertThat(get("/mail/" + messages("").get(0).path("id").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMailTooLargeIsRefused() {
        assertThatThrownBy(() -> send(aNote("ada@alder.example", "x".repeat(26 * 1024 * 1024))))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void thePagesListAndShowAMailAndItsHtmlStaysInItsFrame() throws Exception {
        send(anInvitation("ada@alder.example", "<script>alert(1)</script>"));
        String id = messages("").get(0).path("id").asString();

        HttpResponse<String> list = get("/mail?to=alder");
        HttpResponse<String> page = get("/mail/" + id);
        HttpResponse<String> html = get("/mail/" + id + "/html");

        assertThat(list.body()).contains("ada@alder.example").doesNotContain("<script>");
        assertThat(page.body())
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"", "Plan für Zoë.pdf")
                .doesNotContain("<script>");
        assertThat(html.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox ", "default-src 'none'")
                .doesNotContain("allow-scripts", "allow-same-origin");
        assertThat(html.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(get("/mail/none").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageDeletesAllButNotForAForeignPage() throws Exception {
        send(aNote("ada@alder.example", "one"));
        HttpRequest foreign = DemoClient.request(address("/mail/deletion"), Map.of())
                .header("Origin", "http://evil.example")
                .build();

        assertThat(browser.send(foreign).statusCode()).isEqualTo(403);
        assertThat(subjects("")).hasSize(1);
        browser.post(address("/mail/deletion"), Map.of());
        assertThat(subjects("")).isEmpty();
    }

    private static List<String> attachment(JsonNode mail, int n) {
        JsonNode attachment = mail.path("attachments").get(n);
        return List.of(
                attachment.path("name").asString(), attachment.path("type").asString());
    }

    private List<String> subjects(String query) throws Exception {
        List<String> subjects = new ArrayList<>();
        messages(query).forEach(mail -> subjects.add(mail.path("subject").asString()));
        return subjects;
    }

    private JsonNode messages(String query) throws Exception {
        return DemoClient.JSON
                .readTree(get("/mail/api/messages" + query).body())
                .path("messages");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.get(address(path));
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + signin.port + path);
    }

    private static void send(MimeMessage message) throws MessagingException {
        Transport.send(message);
    }

    /** Speaks SMTP by hand: what comes after DATA is sent as it is, and the answer to it waited for or not. */
    private static void raw(String data, boolean complete) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), signin.smtpPort);
                BufferedReader answers = socketReader(socket)) {
            OutputStream out = socket.getOutputStream();
            assertThat(answers.readLine()).startsWith("220");
            for (String line : List.of("HELO x", "MAIL FROM:<a@b.example>", "RCPT TO:<ada@alder.example>", "DATA")) {
                out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(answers.readLine()).matches("(250|354).*");
            }
            out.write(data.getBytes(StandardCharsets.US_ASCII));
            if (complete) {
                assertThat(answers.readLine()).startsWith("250");
            }
        }
    }

    private static BufferedReader socketReader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(signin.smtpPort));
        properties.put("mail.smtp.from", "cairn@localhost.example");
        return Session.getInstance(properties);
    }

    private static MimeMessage aNote(String to, String subject) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom("cairn@localhost.example");
        message.setRecipients(Message.RecipientType.TO, to);
        message.setSubject(subject, "UTF-8");
        message.setText("A note.", "UTF-8");
        return message;
    }

    private static MimeMessage anInvitation(String to, String subject) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<cause-1@cairn.example>");
            }
        };
        message.setFrom("cairn@localhost.example");
        message.setRecipients(Message.RecipientType.TO, to);
        message.setSubject(subject, "UTF-8");
        message.setHeader("X-Cause", "talk-accepted");
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part("Guten Tag, Zoë", "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part("<p>Guten Tag, Zoë</p>", "text/html; charset=UTF-8"));
        alternatives.addBodyPart(part(INVITATION, "text/calendar; method=REQUEST; charset=UTF-8"));
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        MimeBodyPart plan = part("%PDF", "application/pdf");
        plan.setFileName(jakarta.mail.internet.MimeUtility.encodeText("Plan für Zoë.pdf", "UTF-8", "B"));
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(words);
        all.addBodyPart(plan);
        message.setContent(all);
        return message;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }
}
