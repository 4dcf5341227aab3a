package dev.cairn.local.signin;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the demo's sign-in provider and mail server in one process. */
@SpringBootApplication
@EnableConfigurationProperties(SigninSettings.class)
public class SigninApplication {

    /** Runs until the process is stopped; settings come from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(SigninApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
