package dev.cairn.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What a service with the shared settings writes to its output. */
@ExtendWith(OutputCaptureExtension.class)
class LogFormatTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @AfterEach
    void letOthersLogAsTheyDid() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    }

    @Test
    void isJsonInProductionAndThatIsTheDefault(CapturedOutput output) {
        assertThat(JsonMapper.shared().readTree(logged(output)).at("/message").asString())
                .isEqualTo("it happened");
        assertThat(JsonMapper.shared()
                        .readTree(logged(output, "--CAIRN_PROFILE=production"))
                        .at("/traceId")
                        .asString())
                .isEqualTo(TRACE);
    }

    @Test
    void isForPeopleLocally(CapturedOutput output) {
        assertThat(logged(output, "--CAIRN_PROFILE=local"))
                .contains("INFO", "[" + TRACE + "]", "it happened")
                .doesNotContain("{");
    }

    private static String logged(CapturedOutput output, String... arguments) {
        var before = output.getOut().length();
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var line = new java.util.ArrayList<>(
                java.util.List.of("--spring.config.import=classpath:cairn-platform.yaml", "--cairn.service=a-service"));
        line.addAll(java.util.List.of(arguments));
        try (var context = application.run(line.toArray(String[]::new))) {
            MDC.put("traceId", TRACE);
            LoggerFactory.getLogger("dev.cairn.something").info("it happened");
            assertThat(context.isActive()).isTrue();
        } finally {
            MDC.clear();
        }
        return output.getOut()
                .substring(before)
                .lines()
                .filter(text -> text.contains("it happened"))
                .findFirst()
                .orElseThrow();
    }
}
