package dev.cairn.feedback;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The feedback service. */
@SpringBootApplication
class FeedbackApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FeedbackApplication.class, arguments);
    }
}
